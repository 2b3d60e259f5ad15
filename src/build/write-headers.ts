import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isVersion } from '../releases/version.ts'
import { versionPath } from '../site/addresses.ts'
import { headersFile } from '../site/headers-file.ts'
import { headerRules } from '../site/policy.ts'
import { versionHeaders } from '../site/version-headers.ts'

/**
 * Writes `_headers` into a built site, for hosts that read it.
 *
 * @param folder the built site, all of whose folders are there
 * @param base the path of the site on its server
 */
export function writeHeaders(folder: string, base: string): void {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name)
  const released = path.dirname(path.join(folder, versionPath('1.0.0')))
  const versions = existsSync(released) ? readdirSync(released).filter(isVersion) : []
  const root = base.replace(/\/*$/, '/')
  const rules = [...headerRules(names, root), ...versionHeaders(versions, root)]
  writeFileSync(path.join(folder, '_headers'), headersFile(rules))
}
