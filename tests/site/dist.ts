import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A page of the built site. */
export interface BuiltPage {
  /** "/so-sanh/", "/404.html" */
  path: string
  html: string
  /** Every `id` in the page. */
  ids: Set<string>
  /** Every `href` and `src` in the page, entities decoded. */
  links: string[]
}

/** Reads every page of a built site but those for frames of other sites. */
export function readPages(dist = 'dist'): BuiltPage[] {
  return readHtml(dist).filter(({ path }) => !path.startsWith('/nhung/'))
}

/** Reads the pages of a built site that are for frames of other sites. */
export function readEmbedded(dist = 'dist'): BuiltPage[] {
  return readHtml(dist).filter(({ path }) => path.startsWith('/nhung/'))
}

function readHtml(dist: string): BuiltPage[] {
  if (!existsSync(dist)) throw new Error('the site is not built: run npm test, or npm run build before')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8')
      const values = (name: string) =>
        [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        html,
        ids: new Set(values('id')),
        links: [...values('href'), ...values('src')].map((link) =>
          link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
        ),
      }
    })
}

/** Tells whether dist/ holds what an address names. */
export function isServed(address: string): boolean {
  return existsSync(path.join('dist', address, address.endsWith('/') ? 'index.html' : ''))
}
