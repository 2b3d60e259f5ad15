import type { Indicator } from '../schema.ts'
import type { Span } from '../text/sentences.ts'
import type { Word } from './read-words.ts'

/** An indicator recognised by one of its patterns among some words. */
export interface Mention {
  indicator: Indicator
  /** The pattern of the registry that was found. */
  pattern: string
  /** Words of the pattern: the more, the surer. */
  words: number
  /** Where each of its phrases stands, as indexes of words: from the first up to, not including, `end`. */
  parts: Span[]
}

/** A gap may hold this many other words (content/indicators.yaml, header). */
const GAP = 6

/** A pattern that begins so rules its indicator out. */
const NOT = '! '

/** Words; two of them stand together by chance. */
const SHORTEST_GROUP = 3

interface Phrase {
  pieces: string[][]
}
interface Pattern {
  indicator: Indicator
  text: string
  phrases: Phrase[]
  excluding: Phrase[]
  words: number
}

/** Finds the indicators whose patterns are among some words; `near` is the place, in word indexes, that each phrase should be near to. */
export type IndicatorFinder = (words: Word[], near: Span) => Mention[]

/**
 * Prepares the registry's patterns for search.
 *
 * @param indicators the registry
 * @param readWords how a pattern is split into words: as the texts are
 * @returns the finder; the best mention of each pattern is given, several patterns of one indicator included
 */
export function indicatorFinder(indicators: Indicator[], readWords: (text: string) => Word[]): IndicatorFinder {
  const byFirst = new Map<string, Pattern[]>()
  for (const indicator of indicators) {
    const excluding = indicator.patterns
      .filter((text) => text.startsWith(NOT))
      .map((text) => toPhrase(text.slice(NOT.length), readWords))
    for (const text of indicator.patterns) {
      if (text.startsWith(NOT)) continue
      const phrases = text.split(/\s&\s/).map((phrase) => toPhrase(phrase, readWords))
      const first = phrases[0]?.pieces[0]?.[0]
      if (first === undefined) continue
      const words = phrases.flatMap(({ pieces }) => pieces.flat()).length
      byFirst.set(first, [...(byFirst.get(first) ?? []), { indicator, text, phrases, excluding, words }])
    }
  }
  return (words, near) => {
    const places = placesOf(words)
    const firsts = [...places.keys()].flatMap((word) => byFirst.get(word) ?? [])
    return firsts.flatMap(({ indicator, text, phrases, excluding, words: count }) => {
      if (excluding.some((phrase) => nearestPart(words, places, phrase, near) !== null)) return []
      const parts: Span[] = []
      for (const phrase of phrases) {
        const part = nearestPart(words, places, phrase, near)
        if (part === null) return []
        parts.push(part)
      }
      return [{ indicator, pattern: text, words: count, parts }]
    })
  }
}

/**
 * Prepares a search for the fixed word groups of all patterns ("khoa học công nghệ đổi mới sáng tạo"): no clause ends inside
 * one, though it may hold commas in a text.
 *
 * @param indicators the registry
 * @param readWords how a pattern is split into words: as the texts are
 * @returns a function that gives the places of the groups in a text, from its words
 */
export function wordGroupFinder(
  indicators: Indicator[],
  readWords: (text: string) => Word[],
): (words: Word[]) => Span[] {
  const groups = new Map<string, string[]>()
  for (const text of indicators.flatMap(({ patterns }) => patterns)) {
    for (const phrase of text.replace(NOT, '').split(/\s&\s/)) {
      for (const group of toPhrase(phrase, readWords).pieces) {
        if (group.length >= SHORTEST_GROUP) groups.set(group.join(' '), group)
      }
    }
  }
  const byFirst = Map.groupBy(groups.values(), ([first]) => first)
  return (words) =>
    words.flatMap(({ folded, start }, at) =>
      (byFirst.get(folded) ?? [])
        .filter((group) => group.every((word, offset) => words[at + offset]?.folded === word))
        .map((group) => ({ start, end: (words[at + group.length - 1] as Word).end })),
    )
}

function toPhrase(text: string, readWords: (text: string) => Word[]): Phrase {
  return { pieces: text.split('…').map((piece) => readWords(piece).map(({ folded }) => folded)) }
}

function placesOf(words: Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { folded }] of words.entries()) {
    const known = places.get(folded)
    if (known) known.push(at)
    else places.set(folded, [at])
  }
  return places
}

/** The place of a phrase that is nearest to a word. */
function nearestPart(words: Word[], places: Map<string, number[]>, { pieces }: Phrase, near: Span): Span | null {
  let best: Span | null = null
  for (const start of places.get(pieces[0]?.[0] as string) ?? []) {
    const end = matchPieces(words, start, pieces)
    if (end === null) continue
    const part = { start, end }
    if (best === null || distanceTo(part, near) < distanceTo(best, near)) best = part
  }
  return best
}

/**
 * How far two parts of a text are from one another.
 *
 * @param part a span of word indexes
 * @param near another
 * @returns the words between them; 0 where they touch or overlap
 */
export function distanceTo(part: Span, near: Span): number {
  return Math.max(part.start - near.end, near.start - part.end, 0)
}

/** The index after the last word of the phrase, or null. Each gap takes as few words as it can. */
function matchPieces(words: Word[], start: number, pieces: string[][]): number | null {
  let at = start
  for (const [index, piece] of pieces.entries()) {
    const last = index === 0 ? at : Math.min(at + GAP, words.length - piece.length)
    let found = -1
    for (let from = at; from <= last && found < 0; from += 1) {
      if (piece.every((word, offset) => words[from + offset]?.folded === word)) found = from
    }
    if (found < 0) return null
    at = found + piece.length
  }
  return at
}
