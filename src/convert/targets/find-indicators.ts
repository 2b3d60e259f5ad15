import type { Indicator } from '../../schema.ts'
import { foldSpelling } from '../../text/fold.ts'
import type { Span } from '../../text/sentences.ts'

/** A phrase of the registry found in a text. */
export interface Mention {
  indicator: Indicator
  span: Span
  /** Words of the phrase, without those in its gaps: the more, the surer. */
  words: number
}

/** A gap may hold this many other words (content/indicators.yaml, header). */
const GAP = 6
const WORD = /[\p{L}\p{M}\d]+(?:[.,]\d+)*/gu

interface Word extends Span {
  folded: string
}
type Phrase = { indicator: Indicator; parts: string[][]; words: number }

/**
 * Prepares the registry's phrases for search.
 *
 * @param indicators the registry
 * @returns a function that finds all mentions in a text; where mentions of one place overlap, all are given
 */
export function indicatorFinder(indicators: Indicator[]): (text: string) => Mention[] {
  const byFirst = new Map<string, Phrase[]>()
  for (const indicator of indicators) {
    for (const pattern of indicator.patterns) {
      const parts = pattern.split('…').map((part) => splitWords(part).map(({ folded }) => folded))
      const first = parts[0]?.[0]
      if (first === undefined) continue
      const phrase = { indicator, parts, words: parts.flat().length }
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
    }
  }
  return (text) => {
    const words = splitWords(text)
    return words.flatMap((word, at) =>
      (byFirst.get(word.folded) ?? []).flatMap((phrase) => {
        const end = matchParts(words, at, phrase.parts)
        if (end === null) return []
        const span = { start: word.start, end: (words[end - 1] as Word).end }
        return [{ indicator: phrase.indicator, span, words: phrase.words }]
      }),
    )
  }
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: foldSpelling(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The index after the last word of the phrase, or null. Each gap takes as few words as it can. */
function matchParts(words: Word[], start: number, parts: string[][]): number | null {
  let at = start
  for (const [index, part] of parts.entries()) {
    const last = index === 0 ? at : Math.min(at + GAP, words.length - part.length)
    let found = -1
    for (let from = at; from <= last && found < 0; from += 1) {
      if (part.every((word, offset) => words[from + offset]?.folded === word)) found = from
    }
    if (found < 0) return null
    at = found + part.length
  }
  return at
}
