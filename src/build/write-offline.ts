import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PATHS } from '../site/addresses.ts'
import { offlineScript } from './offline-script.ts'
import { reachedFiles } from './reached-files.ts'

/**
 * A part of Astro that writes the desk's service worker when all pages are there, with the exact list of what the desk needs.
 *
 * @param base path of the site on its server, with "/" at its end
 */
export function writeOffline(base: string): AstroIntegration {
  return {
    name: 'write-offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const read = (file: string) => readFileSync(new URL(file, dir), 'utf8')
        const built = new Set(readdirSync(fileURLToPath(new URL('_astro/', dir))))
        const names = reachedFiles([read(`${PATHS.editing}index.html`)], built, (name) => read(`_astro/${name}`))
        const files = [PATHS.editing, PATHS.deskData, ...names.map((name) => `_astro/${name}`)]
        const version = createHash('sha256')
        for (const file of files) version.update(read(file.endsWith('/') ? `${file}index.html` : file))
        const addresses = files.map((file) => base + file)
        writeFileSync(
          new URL(PATHS.deskOffline, dir),
          offlineScript(base, version.digest('hex').slice(0, 16), addresses),
        )
      },
    },
  }
}
