/** The feeds of the log of changes, made of the releases. */

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Strings } from '../i18n/index.ts'
import type { FeedEntry } from '../releases/atom.ts'
import { atomFeed } from '../releases/atom.ts'
import type { LogEntry } from '../releases/log-entries.ts'
import type { Change, Release } from '../releases/release.ts'
import { changeLine, columnLine, entryTitle } from '../wording/change-text.ts'
import { entryAnchor, PATHS, part } from './addresses.ts'

/** What every feed needs. */
export interface FeedSource {
  strings: Strings
  /** The site's root, with "/" at its end. */
  root: string
  /** The newest first. */
  releases: Release[]
  /** The day of the data, ISO: of a log without a release. */
  day: string
  nameOfIndicator: (indicator: string) => string
}

/** More than a reader of feeds keeps; the page has all. */
const MOST_ENTRIES = 200

/**
 * Writes a feed of entries.
 *
 * @param path the feed's own, relative to the root
 * @param title its title
 * @param entries the newest first
 * @param source what every feed needs
 */
export function writeFeed(path: string, title: string, entries: LogEntry[], source: FeedSource): string {
  const { strings, root, releases, day } = source
  const [newest] = entries
  const oldest = releases.at(-1)
  return atomFeed({
    id: tagOf(oldest?.manifest ?? { root, released: day }, path),
    title,
    self: root + path,
    page: root + PATHS.changes,
    author: { name: strings.site.name, uri: root },
    updated: newest?.release.manifest.released ?? `${day}T00:00:00Z`,
    entries: entries.slice(0, MOST_ENTRIES).map((entry) => feedEntry(entry, source)),
  })
}

function feedEntry(entry: LogEntry, { strings, root, nameOfIndicator }: FeedSource): FeedEntry {
  const { manifest } = entry.release
  const anchor = entryAnchor(manifest.version, entry.kind === 'plan' ? entry.plan.plan : '')
  const subject =
    entry.kind === 'plan' ? entry.plan.plan : entry.kind === 'indicator' ? `chi-tieu/${entry.indicator}/` : ''
  return {
    id: tagOf(manifest, `${PATHS.changes}${manifest.version}/${subject}`),
    title: entryTitle(strings, entry, nameOfIndicator),
    page: root + part(PATHS.changes, anchor),
    updated: manifest.released,
    content: contentOf(entry, strings, root),
  }
}

function contentOf(entry: LogEntry, strings: Strings, root: string): string {
  const columns = entry.kind === 'others' ? entry.columns.map((column) => h('li', columnLine(strings, column))) : []
  const reason = entry.kind === 'plan' && entry.plan.reason !== null ? [h('p', entry.plan.reason)] : []
  const item = (change: Change) => {
    const line = changeLine(strings, change)
    return h('li', change.url === null ? line : h('a', { href: root + change.url }, line))
  }
  return toHtml([...reason, h('ul', [...columns, ...entry.changes.map(item)])])
}

/**
 * An identifier that stays when the site moves (RFC 4151): of the server that the release was made for.
 *
 * @param release the release with which the name came into the world
 */
function tagOf({ root, released }: { root: string; released: string }, path: string): string {
  return `tag:${new URL(root).hostname},${released.slice(0, 10)}:${path}`
}
