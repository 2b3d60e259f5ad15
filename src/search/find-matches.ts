import type { Query } from './query.ts'
import type { WordForm } from './word-places.ts'
import { wordPlaces } from './word-places.ts'
import type { Word } from './words.ts'

/** Words of a text that answer a part of a query: from the word `first` to the word `last`. */
export interface Match {
  first: number
  last: number
  /** Which of the query's phrases, or where the text lacks one of those, which of its terms; 0 for the whole query. */
  term: number
}

/**
 * Finds where a text answers a query: the whole query where the text has it, else its phrases where it has them all, else
 * each of its terms; as typed where the text has it so, else without regard to marks. The text need not have all terms.
 *
 * @param words the text's words
 * @param query a query with at least one term
 * @returns the places in the order of the text, without overlaps
 */
export function findMatches(words: Word[], query: Query): Match[] {
  const forms: WordForm[] = query.accented ? ['exact', 'folded'] : ['folded']
  for (const form of forms) {
    const whole = matchesOf(query.words, 0, words, form)
    if (whole.length > 0) return withoutOverlaps(whole)
    const phrases = query.phrases.map((phrase, number) => matchesOf(phrase, number, words, form))
    if (phrases.every((found) => found.length > 0)) return withoutOverlaps(inOrder(phrases.flat()))
  }
  const matches = query.terms.flatMap((term, number) => {
    const found = forms.map((form) => matchesOf(term, number, words, form))
    return found.find((places) => places.length > 0) ?? []
  })
  return withoutOverlaps(inOrder(matches))
}

function matchesOf(sought: Word[], term: number, words: Word[], form: WordForm): Match[] {
  return wordPlaces(sought, words, form).map((first) => ({ first, last: first + sought.length - 1, term }))
}

function inOrder(matches: Match[]): Match[] {
  return matches.toSorted((a, b) => a.first - b.first || b.last - a.last)
}

function withoutOverlaps(matches: Match[]): Match[] {
  let next = 0
  return matches.filter(({ first, last }) => {
    if (first < next) return false
    next = last + 1
    return true
  })
}
