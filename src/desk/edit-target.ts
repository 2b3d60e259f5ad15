import type { Span } from '../text/sentences.ts'
import type { Edit } from './edit-text.ts'

/** The attributes of a target as an editor has them in a form; an empty text is left out. */
export interface TargetFields {
  indicator: string
  year: string
  value: string
  per: string
  unit: string
  note: string
}

/** Where a target's two tags stand in a plan file. */
export interface TagPlaces {
  open: Span
  close: Span
}

/** In the order in which the converter writes them. */
const ORDER = ['indicator', 'year', 'value', 'per', 'unit', 'note'] as const

/**
 * Writes a target's opening tag, as the converter does.
 *
 * @param fields its attributes
 */
function writeOpenTag(fields: TargetFields): string {
  const written = ORDER.flatMap((name) => {
    const value = fields[name].trim().replace(/\s+/g, ' ')
    return value === '' ? [] : [`${name}="${escapeAttribute(value)}"`]
  })
  return `<Target ${written.join(' ')}>`
}

/** A quotation mark would end the attribute, a bar the cell of a table that it stands in. */
export function escapeAttribute(value: string): string {
  return value
    .replace(/&(?=#?\w+;)/g, '&#x26;')
    .replaceAll('"', '&#x22;')
    .replaceAll('|', '&#x7C;')
}

/**
 * Gives a target other attributes.
 *
 * @returns no edit where the tag stays as it is
 */
export function correctTarget(text: string, { open }: TagPlaces, fields: TargetFields): Edit[] {
  const insert = writeOpenTag(fields)
  return text.slice(open.start, open.end) === insert ? [] : [{ at: open.start, remove: open.end - open.start, insert }]
}

/** Takes a target's tags away; its words stay. */
export function rejectTarget({ open, close }: TagPlaces): Edit[] {
  return [open, close].map(({ start, end }) => ({ at: start, remove: end - start, insert: '' }))
}

/** Puts tags around words. */
export function addTarget(words: Span, fields: TargetFields): Edit[] {
  return [
    { at: words.start, remove: 0, insert: writeOpenTag(fields) },
    { at: words.end, remove: 0, insert: '</Target>' },
  ]
}
