import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { ContentError } from './content-error.ts'
import { errorsChannel } from './errors-channel.ts'
import { REFERENCES, readReferences, readSoundRegistry } from './read-content.ts'
import { watchContent } from './watch-content.ts'

/**
 * Astro's loader of the registries: the texts of their files, by name, and those of the resolution that an editor put into
 * `<folder>/reference/`. An error in one stops a build and the start of `dev`; while editing, all of them stay as they were when they
 * last were right together.
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
        const references = await readReferences(root)
        const isRemoved = [...store.keys()].filter((id) => id.startsWith(REFERENCES) && !references.has(id))
        for (const id of isRemoved) store.delete(id)
        const isNewText = [...references].map(([id, text]) =>
          store.set({ id, data: { text }, digest: generateDigest(text) }),
        )
        return isRemoved.length > 0 || [...isNew, ...isNewText].includes(true)
      }
      await load()
      watchContent(context, root, async (file) => {
        if (![root, path.join(root, REFERENCES)].includes(path.dirname(file))) return
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
