import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** How much a folder holds. */
export interface FolderSize {
  files: number
  bytes: number
}

/**
 * Counts the files of a built site by their first folder.
 *
 * @param folder the built site
 * @returns by the folder's name, "" for what stands in none; the largest number of files first
 */
export function sizesByRoom(folder: string): Map<string, FolderSize> {
  const sizes = new Map<string, FolderSize>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const parts = path.relative(folder, file).split(path.sep)
    const room = parts.length > 1 ? (parts[0] as string) : ''
    const { files, bytes } = sizes.get(room) ?? { files: 0, bytes: 0 }
    sizes.set(room, { files: files + 1, bytes: bytes + statSync(file).size })
  }
  return new Map([...sizes].sort(([, a], [, b]) => b.files - a.files))
}

/** What a page is for a reader's device. */
export interface PageSize {
  /** Of HTML, in bytes. */
  html: number
  gzip: number
  /** Elements that it has, hidden ones too. */
  elements: number
}

/**
 * Measures a page's HTML.
 *
 * @param folder the built site
 * @param page its address, "so-sanh/"
 */
export function sizeOfPage(folder: string, page: string): PageSize {
  const html = readFileSync(path.join(folder, page, 'index.html'))
  return {
    html: html.length,
    gzip: gzipSync(html, { level: 9 }).length,
    elements: html.toString().match(/<[a-z]/g)?.length ?? 0,
  }
}
