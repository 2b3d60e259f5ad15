import { writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { PATHS } from '../site/addresses.ts'
import { sitemap } from '../site/sitemap.ts'

/**
 * A part of Astro that writes sitemap.xml when all pages are there.
 *
 * @param root the site's full address with "/" at its end
 */
export function writeSitemap(root: string): AstroIntegration {
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:build:done': ({ pages, dir }) =>
        writeFile(
          new URL(PATHS.sitemap, dir),
          sitemap(
            root,
            pages.map(({ pathname }) => pathname),
          ),
        ),
    },
  }
}
