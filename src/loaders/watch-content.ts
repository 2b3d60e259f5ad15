import path from 'node:path'
import type { LoaderContext } from 'astro/loaders'

/**
 * While editing, tells of every file of a folder that is saved, added or deleted, one after the other in the order of
 * events; does nothing in a build.
 *
 * @param context the loader's
 * @param folder path of the folder, with the folders in it
 * @param changed what to do with a file's path; what it throws is logged
 */
export function watchContent(
  { watcher, logger }: LoaderContext,
  folder: string,
  changed: (file: string) => Promise<void>,
): void {
  let before = Promise.resolve()
  const next = (file: string) => {
    if (!file.startsWith(folder + path.sep)) return
    before = before
      .then(() => changed(file))
      .catch((error: Error) =>
        logger.error(error.name === 'ContentError' ? error.message : (error.stack ?? error.message)),
      )
  }
  watcher?.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, next)
}
