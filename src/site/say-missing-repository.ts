import type { AstroIntegration } from 'astro'

/**
 * A part of Astro that says in the build's log when no repository is set, because the site then has no link by which a reader could
 * report an error or send a plan.
 *
 * @param repository the repository's address, from REPOSITORY_URL
 */
export function sayMissingRepository(repository: string | undefined): AstroIntegration {
  return {
    name: 'say-missing-repository',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!repository)
          logger.warn(
            'REPOSITORY_URL is not set: no links to report an error or send a plan are drawn (docs/publishing.md)',
          )
      },
    },
  }
}
