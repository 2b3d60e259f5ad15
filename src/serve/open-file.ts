import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { lstat, open } from 'node:fs/promises'
import path from 'node:path'

/** A file that is open: what is deleted or replaced now is still read to its end. */
export interface OpenFile {
  name: string
  handle: FileHandle
  size: number
  /** Milliseconds since 1970. */
  changed: number
}

/** Another build is being put in the folder's place: it takes a moment in which there is none. */
const MOMENT_MS = 10
const MOMENTS = 50

/**
 * Opens what a path of a site names. Only files are opened, never a link, a pipe or a device.
 *
 * @param folder the built site
 * @param parts the path's parts ({@link requestedPath}); the last is empty for a folder's page
 * @returns `folder` where the path names one without "/" at its end; null where there is nothing that can be read
 */
export async function openFile(folder: string, parts: string[]): Promise<OpenFile | 'folder' | null> {
  if (parts.slice(0, -1).includes('')) return null
  const name = path.join(folder, ...parts.slice(0, -1), parts.at(-1) || 'index.html')
  for (let moment = 0; ; moment += 1) {
    try {
      const stats = await lstat(name)
      if (stats.isDirectory()) return 'folder'
      if (!stats.isFile()) return null
      const handle = await open(name, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
      const { size, mtimeMs } = await handle.stat()
      return { name, handle, size, changed: mtimeMs }
    } catch {
      if (moment === MOMENTS || (await isThere(folder))) return null
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS))
    }
  }
}

function isThere(folder: string): Promise<boolean> {
  return lstat(folder).then(
    () => true,
    () => false,
  )
}
