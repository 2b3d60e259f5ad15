import type { Element } from 'hast'
import { s } from 'hastscript'
import { xmlText } from '../charts/xml-text.ts'

/** A feed, before it is XML. Addresses are full ones. */
export interface Feed {
  /** Stays the same for good, also when the site moves. */
  id: string
  title: string
  /** Its own address. */
  self: string
  /** The page that says the same. */
  page: string
  author: { name: string; uri: string }
  /** RFC 3339; of the newest entry where there is one. */
  updated: string
  entries: FeedEntry[]
}

/** An entry of a feed. */
export interface FeedEntry {
  /** As {@link Feed}. */
  id: string
  title: string
  page: string
  updated: string
  /** HTML. */
  content: string
}

/** Characters that no XML 1.0 document may hold, in whatever form (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * Writes a feed (Atom, RFC 4287).
 *
 * @param feed with texts of any characters
 */
export function atomFeed({ id, title, self, page, author, updated, entries }: Feed): string {
  const root = s('feed', { xmlns: 'http://www.w3.org/2005/Atom', xmlLang: 'vi' }, [
    text('id', id),
    text('title', title),
    text('updated', updated),
    s('author', [text('name', author.name), text('uri', author.uri)]),
    s('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    s('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) =>
      s('entry', [
        text('id', entry.id),
        text('title', entry.title),
        text('updated', entry.updated),
        s('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
        s('content', { type: 'html' }, entry.content.replace(NOT_IN_XML, '')),
      ]),
    ),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`
}

function text(name: string, content: string): Element {
  return s(name, content.replace(NOT_IN_XML, ''))
}
