import type { Span } from '../text/sentences.ts'
import { splitSentences } from '../text/sentences.ts'

const SEMICOLON = /;\s?/gu

/**
 * Splits a paragraph into its sentences, and these behind each semicolon: what is one sentence with semicolons in one plan is a
 * list in another.
 *
 * @param text one paragraph
 * @returns the places in order, which together cover all but the space between them
 */
export function splitClauses(text: string): Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const cuts = Array.from(
      text.slice(start, end).matchAll(SEMICOLON),
      ({ 0: cut, index }) => start + index + cut.length,
    )
    const starts = [start, ...cuts]
    return starts
      .map((from, index) => trimmed(text, { start: from, end: starts[index + 1] ?? end }))
      .filter((span) => span.end > span.start)
  })
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}
