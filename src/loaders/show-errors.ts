import type { AstroIntegration } from 'astro'
import { errorOverlay } from './error-overlay.ts'
import type { FileReport } from './errors-channel.ts'
import { errorsChannel } from './errors-channel.ts'

/**
 * Astro integration: while editing (`dev`), what the loaders find wrong in content/ stands over every page, those opened
 * later too, until it is mended.
 */
export function showErrors(): AstroIntegration {
  /** By file. */
  const errors = new Map<string, string>()
  return {
    name: 'show-errors',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { config, ws } = server
        const overlay = () => errorOverlay([...errors.values()], config.root)
        errorsChannel.subscribe((message) => {
          const report = message as FileReport
          const wasWrong = errors.delete(report.file)
          if (report.errors !== '') errors.set(report.file, report.errors)
          if (errors.size > 0) for (const page of ws.clients) page.send(overlay())
          // Mended by taking the change back: nothing is new in the store, so Astro would leave the overlay there.
          else if (wasWrong && !report.reloads) for (const page of ws.clients) page.send({ type: 'full-reload' })
        })
        ws.on('vite:client:connect', (_, page) => {
          if (errors.size > 0) page.send(overlay())
        })
      },
    },
  }
}
