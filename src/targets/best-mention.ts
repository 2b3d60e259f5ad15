import type { Span } from '../text/sentences.ts'
import type { IndicatorFinder, Mention } from './find-indicators.ts'
import { distanceTo } from './find-indicators.ts'
import type { Quantity } from './find-quantities.ts'
import type { Fits } from './fits-unit.ts'
import type { Word } from './read-words.ts'

/** "Toàn tỉnh" speaks of what stands so many words away at the most. */
const FARTHEST_WHOLE = 4
/** An indicator so little worse than the best is told to the editor. */
const CLOSE = 0.75

/** The best mention for a number. */
interface Best {
  mention: Mention
  rival: Mention | null
  score: number
}

/**
 * The indicator that some words name best for a number.
 *
 * @param quantity the number
 * @param words the words, in order
 * @param text the text of those words
 * @param find how indicators are found
 * @param fits whether an indicator's unit takes the number
 * @param allowed which mentions may be taken; all where left out
 */
export function bestMention(
  quantity: Quantity,
  words: Word[],
  text: string,
  find: IndicatorFinder,
  fits: Fits,
  allowed: (mention: Mention) => boolean = () => true,
): Best | null {
  const near = {
    start: words.filter(({ end }) => end <= quantity.span.start).length,
    end: words.filter(({ start }) => start < quantity.span.end).length,
  }
  const scored = find(words, near)
    .filter((mention) => fits(mention, quantity, text) && allowed(mention))
    .filter(
      ({ parts }) => !quantity.whole || Math.min(...parts.map((part) => distanceTo(part, near))) <= FARTHEST_WHOLE,
    )
    .map((mention) => ({ mention, score: scoreOf(mention, near) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return null
  const rival = scored.find(
    ({ mention, score }) => mention.indicator !== best.mention.indicator && score > best.score - CLOSE,
  )
  return { ...best, rival: rival?.mention ?? null }
}

/** Words that name it, less the gaps between them and the way to the number. */
function scoreOf({ words, parts }: Mention, near: Span): number {
  const nearest = Math.min(...parts.map((part) => distanceTo(part, near)))
  const farthest = Math.max(...parts.map((part) => distanceTo(part, near)))
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  return words + 1 - 0.15 * (covered - words) - 0.2 * Math.min(nearest, 14) - 0.1 * Math.min(farthest - nearest, 20)
}
