import type { TargetRow } from '../data/dataset.ts'
import { findQuantities } from '../targets/find-quantities.ts'
import type { Span } from '../text/sentences.ts'
import { phrasePlaces } from './phrase-finder.ts'

/** A part of a sentence: plain words, a phrase of the theme, a figure, or the words that state a target. */
export interface SentencePart {
  text: string
  kind: 'plain' | 'phrase' | 'figure' | 'target'
  /** The target that the words state. */
  row: TargetRow | null
}

/**
 * Divides a sentence into its targets, its other figures, the phrases of a theme and the words between them.
 *
 * @param quote the sentence (NFC)
 * @param rows targets that are stated in it, in any order
 * @param phrases the theme's
 * @returns parts that joined give the sentence again
 */
export function markSentence(quote: string, rows: TargetRow[], phrases: string[]): SentencePart[] {
  const targets = rows.map((row) => {
    const { wordsAt: start, words } = row.target
    return { start, end: start + words.length, kind: 'target' as const, row }
  })
  const isFree = ({ start, end }: Span) => targets.every((target) => end <= target.start || target.end <= start)
  const figures = findQuantities(quote)
    .filter(({ whole, span }) => !whole && isFree(span))
    .map(({ span }) => ({ ...span, kind: 'figure' as const, row: null }))
  const named = phrasePlaces(quote, phrases)
    .filter(isFree)
    .map((span) => ({ ...span, kind: 'phrase' as const, row: null }))
  const parts: SentencePart[] = []
  let at = 0
  for (const { start, end, kind, row } of [...targets, ...figures, ...named].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) parts.push({ text: quote.slice(at, start), kind: 'plain', row: null })
    parts.push({ text: quote.slice(start, end), kind, row })
    at = end
  }
  return at < quote.length ? [...parts, { text: quote.slice(at), kind: 'plain', row: null }] : parts
}
