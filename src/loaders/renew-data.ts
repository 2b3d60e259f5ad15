import type { AstroIntegration } from 'astro'
import type { FileReport } from './errors-channel.ts'
import { errorsChannel } from './errors-channel.ts'

/** Milliseconds after a change of the store: Astro writes it half a second later. */
const WRITTEN = 2_000

/** The module in which Astro has what the loaders stored. */
const STORED = '\0astro:data-layer-content'

/**
 * Astro integration: while editing (`dev`), has Vite forget the stored data once more after a change. A page that is asked for within
 * milliseconds of the moment in which Astro does so can leave modules with the old data in use (Astro 7.3; with requests at that
 * moment after 11 of 32 changes), and they would be served until the next change.
 */
export function renewData(): AstroIntegration {
  return {
    name: 'renew-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const forget = () => {
          for (const { moduleGraph } of Object.values(server.environments)) {
            const stored = moduleGraph.getModuleById(STORED)
            if (stored) moduleGraph.invalidateModule(stored)
          }
        }
        errorsChannel.subscribe((message) => {
          if ((message as FileReport).reloads) setTimeout(forget, WRITTEN).unref()
        })
      },
    },
  }
}
