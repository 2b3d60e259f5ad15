import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { LoaderContext } from 'astro/loaders'

/** Milliseconds after the last event or look. The watcher reads a folder once a second: what changes twice within it can be missed. */
const SETTLED = 1_500

/**
 * While editing, tells of every file of a folder that is saved, added or deleted, one after the other in the order of
 * events; does nothing in a build. What the watcher misses when several files change at once, as when git changes the branch, or
 * when it is itself late, is told a moment later: the folder is looked at again as long as the server stands.
 *
 * @param context the loader's
 * @param folder path of the folder, with the folders in it
 * @param changed what to do with a file's path; what it throws is logged
 */
export function watchContent(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  folder: string,
  changed: (file: string) => Promise<void>,
): void {
  if (watcher === undefined) return
  const told = stampsIn(folder)
  let before = Promise.resolve()
  let settling: NodeJS.Timeout | undefined
  const inTurn = (work: () => Promise<void>) => {
    before = before
      .then(work)
      .catch((error: Error) =>
        logger.error(error.name === 'ContentError' ? error.message : (error.stack ?? error.message)),
      )
  }
  const next = (file: string) => {
    if (!file.startsWith(folder + path.sep)) return
    const stamp = stampOf(file)
    if (stamp === null) told.delete(file)
    else told.set(file, stamp)
    inTurn(() => changed(file))
    lookAgain()
  }
  const lookAgain = () => {
    clearTimeout(settling)
    settling = setTimeout(inTurn, SETTLED, () => tellMissed().finally(lookAgain)).unref()
  }
  // In turn, too: what fails while it is read is logged, and does not end the server.
  const tellMissed = async () => {
    const now = stampsIn(folder)
    for (const file of new Set([...now.keys(), ...told.keys()])) if (now.get(file) !== told.get(file)) next(file)
  }
  watcher.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, next)
  lookAgain()
}

/** What changes with every saving: the time and the size. A folder that is gone has no files. */
function stampsIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names.flatMap((name) => {
      const file = path.join(folder, name)
      const stamp = stampOf(file)
      return stamp === null ? [] : [[file, stamp] as const]
    }),
  )
}

function stampOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : null
}
