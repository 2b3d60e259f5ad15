import type { IndicatorFinder, Mention } from '../find-indicators.ts'
import type { Fits } from '../fits-unit.ts'
import type { Quantity } from '../quantity.ts'
import type { FoldedWord } from '../read-words.ts'

/** The indicator that a row's label names, and how well. */
export interface LabelMention {
  mention: Mention
  /** Another indicator that is named almost as well. */
  rival: Mention | null
  /** Share of the label's words that the pattern holds, from 0 to 1. */
  coverage: number
}

/** An indicator so little worse than the best is a rival. */
const CLOSE = 0.75
/** Of the score, for a word between the words of a pattern, and for a word before its first: a label begins with its head noun. */
const PER_GAP = 0.15
const PER_WORD_BEFORE = 0.1
const MOST_WORDS_BEFORE = 10

/**
 * Finds the indicator that a label names.
 *
 * @param quantity the number of the cell, which the indicator's unit must take
 * @param text the label with its unit
 * @param words the words of the text
 * @param find how indicators are found
 * @param fits whether a unit takes the number
 * @returns null where the registry has none
 */
export function labelMention(
  quantity: Quantity,
  text: string,
  words: FoldedWord[],
  { find, fits }: { find: IndicatorFinder; fits: Fits },
): LabelMention | null {
  const scored = find(words)({ start: 0, end: 0 }, { start: 0, end: words.length })
    .filter((mention) => fits(mention, quantity, text))
    .map((mention) => ({ mention, score: scoreOf(mention) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return null
  const rival = scored.find(
    ({ mention, score }) => mention.indicator !== best.mention.indicator && score > best.score - CLOSE,
  )
  return { mention: best.mention, rival: rival?.mention ?? null, coverage: best.mention.wordCount / words.length }
}

function scoreOf({ wordCount, parts }: Mention): number {
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  const first = Math.min(...parts.map(({ start }) => start))
  return wordCount + 1 - PER_GAP * (covered - wordCount) - PER_WORD_BEFORE * Math.min(first, MOST_WORDS_BEFORE)
}
