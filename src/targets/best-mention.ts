import type { Span } from '../text/sentences.ts'
import type { FindWithin, Mention } from './find-indicators.ts'
import { distanceTo } from './find-indicators.ts'
import type { Fits } from './fits-unit.ts'
import type { Quantity } from './quantity.ts'
import type { FoldedWord } from './read-words.ts'
import { MENTION } from './weights.ts'

/** "Toàn tỉnh" speaks of what is at most this many words away. */
const FARTHEST_WHOLE = 4

/** The best mention for a number. */
interface Best {
  mention: Mention
  /** Another indicator that is named almost as well. */
  rival: Mention | null
  score: number
}

/** A number and the words in which its indicator is looked for. */
interface Question {
  quantity: Quantity
  words: FoldedWord[]
  /** The part of `words` that may name it, as word indexes. */
  within: Span
  /** The text of that part. */
  text: string
  find: FindWithin
  fits: Fits
  /** Which mentions may be taken; all where left out. */
  allowed?: (mention: Mention) => boolean
}

/** The indicator that some words name best for a number; null where they name none that its unit fits. */
export function bestMention({ quantity, words, within, text, find, fits, allowed }: Question): Best | null {
  const near = placeOf(quantity.span, words, within)
  const scored = find(near, within)
    .filter((mention) => fits(mention, quantity, text) && (allowed?.(mention) ?? true))
    .filter(
      ({ parts }) => !quantity.whole || Math.min(...parts.map((part) => distanceTo(part, near))) <= FARTHEST_WHOLE,
    )
    .map((mention) => ({
      mention,
      score: scoreOf(mention, near) + (isCountOf(mention, quantity, near) ? MENTION.counted : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return null
  const rival = scored.find(
    ({ mention, score }) => mention.indicator !== best.mention.indicator && score > best.score - MENTION.rivalWithin,
  )
  return { ...best, rival: rival?.mention ?? null }
}

/** "3 vườn ươm …": the words of the indicator follow the number. */
function isCountOf({ parts }: Mention, { kind }: Quantity, near: Span): boolean {
  return kind === 'number' && parts.some(({ start }) => start === near.end)
}

/** The number as word indexes: from the words that end before it to those that start behind it. */
function placeOf(span: Span, words: FoldedWord[], within: Span): Span {
  let start = within.start
  while (start < within.end && (words[start] as FoldedWord).end <= span.start) start += 1
  let end = start
  while (end < within.end && (words[end] as FoldedWord).start < span.end) end += 1
  return { start, end }
}

/** Words that name it, less the gaps between them and the way to the number. */
function scoreOf({ wordCount, parts }: Mention, near: Span): number {
  const distances = parts.map((part) => distanceTo(part, near))
  const nearest = Math.min(...distances)
  const farthest = Math.max(...distances)
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    wordCount +
    MENTION.found -
    MENTION.wordInside * (covered - wordCount) -
    MENTION.wordToNumber * Math.min(nearest, MENTION.farthestToNumber) -
    MENTION.wordBetweenPhrases * Math.min(farthest - nearest, MENTION.farthestBetweenPhrases)
  )
}
