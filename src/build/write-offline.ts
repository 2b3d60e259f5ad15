import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { PATHS } from '../site/addresses.ts'
import { offlineScript } from './offline-script.ts'

/** Names of scripts, styles and typefaces in a page or a script. */
const NAMES = /[\w.-]+\.(?:js|css|woff2)/g
/** Large, and only for PDFs and scans: kept when first used. */
const ON_USE = /^(?:pdfjs|read-pdf|in-browser)/

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
        const names = reached(read(`${PATHS.editing}index.html`), built, (name) => read(`_astro/${name}`))
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

/** Every built file that a page leads to, by its scripts too. */
function reached(page: string, built: ReadonlySet<string>, read: (name: string) => string): string[] {
  const found = new Set<string>()
  const follow = (text: string) => {
    for (const [name] of text.matchAll(NAMES)) {
      if (!built.has(name) || found.has(name) || ON_USE.test(name)) continue
      found.add(name)
      if (name.endsWith('.js')) follow(read(name))
    }
  }
  follow(page)
  return [...found].sort()
}
