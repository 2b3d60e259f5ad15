import type { Target } from './targets.ts'

/** A sentence in three parts, of which the middle one states the target. */
export interface QuoteParts {
  before: string
  words: string
  after: string
}

/**
 * Divides a target's sentence around the words that state it.
 *
 * @returns parts that joined give `target.quote` again
 */
export function quoteParts({ quote, words, wordsAt }: Pick<Target, 'quote' | 'words' | 'wordsAt'>): QuoteParts {
  return { before: quote.slice(0, wordsAt), words, after: quote.slice(wordsAt + words.length) }
}
