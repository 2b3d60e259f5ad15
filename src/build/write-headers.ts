import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { headersFile } from '../site/headers-file.ts'
import { headerRules } from '../site/policy.ts'

/**
 * Writes `_headers` into a built site, for hosts that read it.
 *
 * @param folder the built site, all of whose folders are there
 * @param base the path of the site on its server
 */
export function writeHeaders(folder: string, base: string): void {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name)
  writeFileSync(path.join(folder, '_headers'), headersFile(headerRules(names, base.replace(/\/*$/, '/'))))
}
