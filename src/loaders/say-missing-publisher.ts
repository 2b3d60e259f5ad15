import type { AstroIntegration } from 'astro'
import type { Publisher } from '../schema.ts'
import { missingOf } from '../site/publisher.ts'

/**
 * A part of Astro that says in the build's log what is not known of who publishes the site: readers can then not report an error.
 *
 * @param publisher content/site.yaml, completed by the build's variables
 */
export function sayMissingPublisher(publisher: Publisher): AstroIntegration {
  return {
    name: 'say-missing-publisher',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const sentence of missingOf(publisher)) logger.warn(`${sentence} (docs/publishing.md)`)
      },
    },
  }
}
