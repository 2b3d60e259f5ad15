import type { Indicator } from '../schema.ts'
import { foldMarks } from '../text/fold.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import { MANY_NUMBERS, wordsWithin } from './assign-clauses.ts'
import { bestMention } from './best-mention.ts'
import type { IndicatorFinder } from './find-indicators.ts'
import { indicatorFinder } from './find-indicators.ts'
import type { WordReader } from './read-words.ts'

/** Words of a pattern; fewer could be other words without their marks. */
const LEAST_WORDS = 3

/** What finds indicators among words without marks. */
interface UnmarkedTools {
  readWords: WordReader
  find: IndicatorFinder
}

/**
 * Prepares the search for the registry's patterns among words without their marks.
 *
 * @param indicators the registry
 * @param readWords how texts are split into words
 */
export function unmarkedTools(indicators: Indicator[], readWords: WordReader): UnmarkedTools {
  const readUnmarked: WordReader = (text) =>
    readWords(text).map((word) => ({ ...word, folded: foldMarks(word.folded) }))
  return { readWords: readUnmarked, find: indicatorFinder(indicators, readUnmarked) }
}

/**
 * Finds the indicator of the numbers whose words name none as they are spelt, by the words without their marks: "dịch vụ công
 * trưc tuyến". What is found so is a doubt.
 *
 * @param clauses the sentence's clauses, in order
 * @param context the sentence, and how indicators are checked
 * @param tools gives what reads and finds words without marks, where it is needed
 * @returns the clauses, with what was found filled in
 */
export function misspeltMentions(
  clauses: Clause[],
  { sentence, fits }: SentenceContext,
  tools: () => UnmarkedTools,
): Clause[] {
  const isUnnamed = ({ mention, shared, quantity }: Clause) =>
    mention === null && shared !== 'unmatched list' && !quantity.whole
  if (clauses.length > MANY_NUMBERS || !clauses.some(isUnnamed)) return clauses
  const { readWords, find } = tools()
  const words = readWords(sentence)
  const findWithin = find(words)
  return clauses.map((clause) => {
    if (!isUnnamed(clause)) return clause
    const { quantity, span } = clause
    const best = bestMention({
      quantity,
      words,
      within: wordsWithin(words, span),
      text: sentence.slice(span.start, span.end),
      find: findWithin,
      fits,
      allowed: ({ wordCount }) => wordCount >= LEAST_WORDS,
    })
    return best
      ? { ...clause, mention: best.mention, rival: best.rival, score: best.score, shared: 'misspelt' }
      : clause
  })
}
