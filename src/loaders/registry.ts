import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { ContentError } from './content-error.ts'
import { errorsChannel } from './errors-channel.ts'
import { readSoundRegistry } from './read-content.ts'
import { watchContent } from './watch-content.ts'

/**
 * Astro's loader of the registries: the texts of their files, by name. An error in one stops a build and the start of
 * `dev`; while editing, all of them stay as they were when they last were right together.
 *
 * @param folder the content folder, relative to the project's root
 */
export function registryLoader(folder: string) {
  return {
    name: 'registry',
    schema: z.object({ text: z.string() }),
    async load(context) {
      const { store, generateDigest, config, logger } = context
      const root = path.join(fileURLToPath(config.root), folder)
      /** Tells whether anything is new. */
      const load = async () => {
        const { files } = await readSoundRegistry(root)
        const isNew = files.map(({ basename, value }) => {
          const text = String(value)
          return store.set({ id: basename as string, data: { text }, digest: generateDigest(text) })
        })
        return isNew.includes(true)
      }
      await load()
      watchContent(context, root, async (file) => {
        if (path.dirname(file) !== root) return
        try {
          errorsChannel.publish({ file: root, errors: '', reloads: await load() })
        } catch (error) {
          if (!(error instanceof ContentError)) throw error
          logger.error(error.message)
          errorsChannel.publish({ file: root, errors: error.message, reloads: false })
        }
      })
    },
  } satisfies Loader
}
