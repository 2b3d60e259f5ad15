import type { Strings } from '../i18n/index.ts'
import { differingPart } from '../releases/differing-part.ts'
import type { LogEntry } from '../releases/log-entries.ts'
import type { Change, ColumnChange } from '../releases/release.ts'

/** Characters of a text that came or went as a whole. */
const LONGEST = 160

/** A change as a reader is told it. */
export interface ToldChange {
  /** Which value. */
  what: string
  /** Which column, or that a row came or went. */
  field: string
  old: string
  now: string
  reason: string
}

/**
 * Says what a change is.
 *
 * @param strings the words of the pages' language
 * @param change a change of a value or of a row
 */
export function toldChange({ changes: words }: Strings, change: Change): ToldChange {
  const { table, kind, key, label, field, old, new: now, reason } = change
  const shown = (value: string | null) => (value === null ? null : (words.codes[field ?? '']?.[value] ?? value))
  const [before, after] = shownPair(shown(old), shown(now))
  return {
    what: label ?? key,
    field: field === null ? words.rows[kind](words.tables[table] ?? table) : (words.fields[field] ?? field),
    old: before || words.nothing,
    now: after || words.nothing,
    reason: reason ?? (kind === 'corrected' ? words.noReason : ''),
  }
}

/** The same as a line of text. */
export function changeLine(strings: Strings, change: Change): string {
  const words = strings.changes
  const { what, field, old, now, reason } = toldChange(strings, change)
  const values = change.kind === 'corrected' ? words.fromTo(old, now) : change.kind === 'added' ? now : old
  return words.line({ what, field, values, reason })
}

/** Says what happened to a table or a column. */
export function columnLine(
  { changes: words }: Strings,
  { table, kind, field, old, new: now, reason }: ColumnChange,
): string {
  const what = words.columns[kind](words.tables[table] ?? table, field ?? '', old ?? '', now ?? '')
  return reason === null ? what : words.because(what, reason)
}

/**
 * The title of an entry of the log.
 *
 * @param strings the words of the pages' language
 * @param entry what changed
 * @param nameOf an indicator's name
 */
export function entryTitle(
  { changes: words }: Strings,
  entry: LogEntry,
  nameOf: (indicator: string) => string,
): string {
  const { version } = entry.release.manifest
  const count = entry.changes.length
  if (entry.kind === 'plan')
    return words.titles.plan(version, entry.plan.province_name, planSummary(words, entry.plan.kind, count))
  if (entry.kind === 'indicator') return words.titles.indicator(version, nameOf(entry.indicator), count)
  return words.titles.others(version)
}

/** Says in a few words what happened to a plan. */
export function planSummary(words: Strings['changes'], kind: 'new' | 'gone' | 'changed', count: number): string {
  return words.plan[kind](count)
}

/** Two texts down to where they differ; one alone is cut by its length. */
function shownPair(old: string | null, now: string | null): [string, string] {
  if (old !== null && now !== null) return differingPart(old, now)
  return [shortened(old ?? ''), shortened(now ?? '')]
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
