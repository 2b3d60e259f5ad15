import type { Indicator } from '../schema.ts'
import type { Span } from '../text/sentences.ts'
import type { FoldedWord, WordReader } from './read-words.ts'

/** An indicator recognised by one of its patterns among some words. */
export interface Mention {
  indicator: Indicator
  /** The pattern of the registry that was found. */
  pattern: string
  /** Words of the pattern: the more, the surer. */
  wordCount: number
  /** The pattern says less than the indicator: something else could be meant. */
  isWeak: boolean
  /** Where its phrases are, as indexes of words: from the first up to, not including, `end`. */
  parts: Span[]
}

/** A gap may hold this many other words (content/indicators.yaml, header). */
const GAP = 6

/** A pattern that begins so rules its indicator out. */
const NOT = '! '

/** A pattern that begins so says less than its indicator. */
const WEAK = '? '
/** The mark before a pattern's words. */
const MARK = /^[!?] /

/** Words; two of them are beside one another by chance. */
const SHORTEST_GROUP = 3

interface Phrase {
  pieces: string[][]
}
interface Pattern {
  indicator: Indicator
  text: string
  phrases: Phrase[]
  excluding: Phrase[]
  wordCount: number
  isWeak: boolean
}

/**
 * Gives the indicators named among the words of a text from index `within.start` up to `within.end`, each phrase where it is
 * nearest to `near` (word indexes too).
 */
export type FindWithin = (near: Span, within: Span) => Mention[]

/** Looks through the words of a text once, for any number of questions about parts of it. */
export type IndicatorFinder = (words: FoldedWord[]) => FindWithin

/**
 * Prepares the registry's patterns for search.
 *
 * @param indicators the registry
 * @param readWords how a pattern is split into words: as the texts are
 * @returns the finder; the best mention of each pattern is given, several patterns of one indicator included
 */
export function indicatorFinder(indicators: Indicator[], readWords: WordReader): IndicatorFinder {
  const byFirst = Map.groupBy(
    indicators.flatMap((indicator) => patternsOf(indicator, readWords)),
    ({ phrases }) => phrases[0]?.pieces[0]?.[0],
  )
  return (words) => {
    const positions = positionsOf(words)
    const matches = new Map<Phrase, Span[]>()
    const matchesOf = (phrase: Phrase): Span[] => {
      const known = matches.get(phrase) ?? matchesIn(words, positions, phrase)
      matches.set(phrase, known)
      return known
    }
    const candidates = [...positions.keys()]
      .flatMap((word) => byFirst.get(word) ?? [])
      .filter(({ phrases }) => phrases.every((phrase) => matchesOf(phrase).length > 0))
    return (near, within) =>
      candidates.flatMap(({ indicator, text, phrases, excluding, wordCount, isWeak }) => {
        const parts: Span[] = []
        for (const phrase of phrases) {
          const part = nearestWithin(matchesOf(phrase), near, within)
          if (part === null) return []
          parts.push(part)
        }
        if (excluding.some((phrase) => nearestWithin(matchesOf(phrase), near, within) !== null)) return []
        return [{ indicator, pattern: text, wordCount, isWeak, parts }]
      })
  }
}

function patternsOf(indicator: Indicator, readWords: WordReader): Pattern[] {
  const excluding = indicator.patterns
    .filter((text) => text.startsWith(NOT))
    .map((text) => toPhrase(text.slice(NOT.length), readWords))
  return indicator.patterns
    .filter((text) => !text.startsWith(NOT))
    .map((written) => {
      const text = written.replace(MARK, '')
      const phrases = text.split(/\s&\s/).map((phrase) => toPhrase(phrase, readWords))
      const wordCount = phrases.flatMap(({ pieces }) => pieces.flat()).length
      return { indicator, text, phrases, excluding, wordCount, isWeak: written.startsWith(WEAK) }
    })
}

/**
 * Prepares a search for the fixed word groups of all patterns ("khoa học công nghệ đổi mới sáng tạo"): no clause ends inside
 * one, though it may hold commas in a text.
 *
 * @param indicators the registry
 * @param readWords how a pattern is split into words: as the texts are
 * @returns a function that gives the spans of the groups in a text, from its words
 */
export function wordGroupFinder(indicators: Indicator[], readWords: WordReader): (words: FoldedWord[]) => Span[] {
  const groups = new Map<string, string[]>()
  for (const text of indicators.flatMap(({ patterns }) => patterns)) {
    for (const phrase of text.replace(MARK, '').split(/\s&\s/)) {
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
        .map((group) => ({ start, end: (words[at + group.length - 1] as FoldedWord).end })),
    )
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

function toPhrase(text: string, readWords: WordReader): Phrase {
  return { pieces: text.split('…').map((piece) => readWords(piece).map(({ folded }) => folded)) }
}

function positionsOf(words: FoldedWord[]): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [at, { folded }] of words.entries()) {
    const known = positions.get(folded)
    if (known) known.push(at)
    else positions.set(folded, [at])
  }
  return positions
}

function matchesIn(words: FoldedWord[], positions: Map<string, number[]>, { pieces }: Phrase): Span[] {
  return (positions.get(pieces[0]?.[0] as string) ?? []).flatMap((start) => {
    const end = matchPieces(words, start, pieces)
    return end === null ? [] : [{ start, end }]
  })
}

/** The index after the last word of the phrase, or null. Each gap takes as few words as it can. */
function matchPieces(words: FoldedWord[], start: number, pieces: string[][]): number | null {
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

/** Of a phrase's matches inside a part of the text, the nearest to a number. */
function nearestWithin(matches: Span[], near: Span, within: Span): Span | null {
  let best: Span | null = null
  for (const match of matches) {
    if (match.start < within.start || match.end > within.end) continue
    if (best === null || distanceTo(match, near) < distanceTo(best, near)) best = match
  }
  return best
}
