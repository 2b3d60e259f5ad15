import { linkSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Places } from './swap.ts'

/** How many files of a new site are those of the one before. */
export interface KeptFiles {
  kept: number
  all: number
}

/**
 * Puts the files of the site before in the place of new ones with the same bytes: what copies a site by the times of its files then
 * copies only what changed, and servers go on naming the old time for an old page.
 *
 * @param places of the site, whose lock is held; `next` is whole and not served yet
 */
export function keepUnchanged({ site, next }: Pick<Places, 'site' | 'next'>): KeptFiles {
  let [kept, all] = [0, 0]
  for (const entry of readdirSync(next, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    all += 1
    const file = path.join(entry.parentPath, entry.name)
    const before = path.join(site, path.relative(next, file))
    if (!isSame(before, file)) continue
    const link = `${file}.before`
    try {
      linkSync(before, link)
    } catch {
      // A file system without links, or with too many to one file: the new file is as good.
      continue
    }
    renameSync(link, file)
    kept += 1
  }
  return { kept, all }
}

function isSame(before: string, file: string): boolean {
  const [one, other] = [before, file].map((name) => statSync(name, { throwIfNoEntry: false }))
  if (!one?.isFile() || one.size !== other?.size) return false
  return readFileSync(before).equals(readFileSync(file))
}
