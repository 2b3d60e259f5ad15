import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { AstroIntegration } from 'astro'
import { PATHS } from '../site/addresses.ts'

/** What a browser receives without being bundled: the search, and what recognises scans. */
const NOT_BUNDLED = ['pagefind', 'tesseract.js-core', '@tesseract.js-data/vie']
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-]|$)/i
const HEAD = `Phần mềm của người khác mà trình duyệt của người đọc nhận từ trang này, với giấy phép của từng phần.
`

/** The part of a bundler that is used here, by whatever name it goes. */
interface Collector {
  name: string
  generateBundle: (this: { environment?: { name: string } }, options: unknown, bundle: Record<string, object>) => void
}

/**
 * A part of Astro that writes which packages of others are in the scripts of the built pages, with their licences: what is listed is what was
 * bundled.
 */
export function writeLicences(): AstroIntegration {
  const folders = new Set<string>()
  const collect = (isWorker: boolean): Collector => ({
    name: 'collect-packages',
    generateBundle(_, bundle) {
      // What renders the pages stays with the builder.
      if (!isWorker && this.environment?.name !== 'client') return
      for (const file of Object.values(bundle)) {
        const ids = 'moduleIds' in file ? (file.moduleIds as string[]) : []
        for (const id of ids) {
          const [folder] = PACKAGE.exec(id) ?? []
          if (folder) folders.add(folder.replace(/^\0/, ''))
        }
      }
    },
  })
  return {
    name: 'write-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect(false)], worker: { plugins: () => [collect(true)] } } })
      },
      'astro:build:done': ({ dir }) => {
        const others = NOT_BUNDLED.map((name) => path.resolve('node_modules', name))
        writeFileSync(new URL(PATHS.licences, dir), licencesOf([...folders, ...others]))
      },
    },
  }
}

/** What a package says of itself; old ones name several licences. */
interface Described {
  name: string
  version: string
  license?: string
  licenses?: { type: string }[]
}

function readPackage(folder: string): Described {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Described
}

function licencesOf(folders: string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license, licenses = [] } = readPackage(folder)
    const texts = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
      .map(({ name }) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    const named = license ?? licenses.map(({ type }) => type).join(' OR ')
    return { head: `${name} ${version} (${named})`, text: texts.join('\n\n') }
  })
  const byHead = [...new Map(parts.map((part) => [part.head, part])).values()]
  const sorted = byHead.sort((a, b) => (a.head < b.head ? -1 : 1))
  const list = sorted.map(({ head }) => `- ${head}`).join('\n')
  const texts = sorted.map(({ head, text }) => `${'='.repeat(78)}\n${head}\n\n${text}\n`)
  return `${HEAD}\n${list}\n\n${texts.join('\n')}`
}
