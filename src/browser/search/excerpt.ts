import type { Match } from '../../search/find-matches.ts'
import { findMatches } from '../../search/find-matches.ts'
import type { Query } from '../../search/query.ts'
import type { Word } from '../../search/words.ts'
import { splitWords } from '../../search/words.ts'
import type { Span } from '../../text/sentences.ts'
import { splitSentences } from '../../text/sentences.ts'

/** A piece of a text; `marked` pieces are what the reader asked for. */
export interface Part {
  text: string
  marked: boolean
}

/** About four lines of a result. */
const MAX_LENGTH = 300
/** Of a cut sentence, how much stands before the first match at most. */
const MAX_BEFORE = 90

/**
 * Cuts out of a text the sentence that answers a query best: the first one with most of the query's terms. Of a sentence
 * of more than 300 characters the part with most of them is shown, with "…" where something is left out.
 *
 * @param text NFC text, one block a line
 * @param query a query with at least one term
 * @returns the pieces in order; without a match the text's first sentence; nothing for an empty text
 */
export function excerpt(text: string, query: Query): Part[] {
  const words = splitWords(text)
  const matches = findMatches(words, query)
  const place = bestSentence(text, words, matches)
  if (!place) return []
  const shown = cut(place.sentence, words, bestStart(place.found))
  const parts = markedParts(text, shown, words, matches)
  if (shown.start > place.sentence.start) parts.unshift({ text: '… ', marked: false })
  if (shown.end < place.sentence.end) parts.push({ text: ' …', marked: false })
  return parts
}

/**
 * Marks in a whole text, such as a heading, what a query asks for.
 *
 * @param text NFC text
 * @param query a query with at least one term
 */
export function markMatches(text: string, query: Query): Part[] {
  const words = splitWords(text)
  return markedParts(text, { start: 0, end: text.length }, words, findMatches(words, query))
}

/** Where a term of the query is. */
interface Found extends Span {
  term: number
}

function bestSentence(text: string, words: Word[], matches: Match[]): { sentence: Span; found: Found[] } | null {
  let best: { sentence: Span; found: Found[]; terms: number } | null = null
  let next = 0
  for (const sentence of sentencesOf(text)) {
    const found: Found[] = []
    for (let match = matches[next]; match; match = matches[next]) {
      const span = spanOf(match, words)
      if (span.start >= sentence.end) break
      found.push({ ...span, term: match.term })
      next += 1
    }
    const terms = countTerms(found)
    if (best === null || terms > best.terms) best = { sentence, found, terms }
  }
  return best
}

function countTerms(found: Found[]): number {
  return new Set(found.map(({ term }) => term)).size
}

/** Where the stretch begins that holds most of the terms, if it is as long as what can be shown. */
function bestStart(found: Found[]): number {
  let best = { start: 0, terms: 0 }
  for (const { start } of found) {
    const terms = countTerms(
      found.filter((other) => other.start >= start && other.end <= start + MAX_LENGTH - MAX_BEFORE),
    )
    if (terms > best.terms) best = { start, terms }
  }
  return best.start
}

function sentencesOf(text: string): Span[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const start = offset
    offset += line.length + 1
    return splitSentences(line).map((span) => ({ start: start + span.start, end: start + span.end }))
  })
}

function cut(sentence: Span, words: Word[], first: number): Span {
  if (sentence.end - sentence.start <= MAX_LENGTH) return sentence
  const from = Math.max(sentence.start, first - MAX_BEFORE)
  const to = Math.min(sentence.end, from + MAX_LENGTH)
  const inside = words.filter(({ start, end }) => start >= from && end <= to)
  return {
    start: from === sentence.start ? from : (inside[0]?.start ?? from),
    end: to === sentence.end ? to : (inside.at(-1)?.end ?? to),
  }
}

function markedParts(text: string, shown: Span, words: Word[], matches: Match[]): Part[] {
  const parts: Part[] = []
  let at = shown.start
  const add = (end: number, marked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), marked })
    at = end
  }
  for (const match of matches) {
    const { start, end } = spanOf(match, words)
    if (start < shown.start || end > shown.end) continue
    add(start, false)
    add(end, true)
  }
  add(shown.end, false)
  return parts
}

function spanOf({ first, last }: Match, words: Word[]): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
