/** How well a text answers a query. */
import { isMarked } from './is-marked.ts'
import type { Query } from './query.ts'
import type { WordForm } from './word-places.ts'
import { wordPlaces } from './word-places.ts'
import type { Word } from './words.ts'

/** How a text has what a query asks for. */
export interface Grade {
  /** `typed`: as it was typed, which for a query without marks is with any; `folded`: only with other marks. */
  form: 'typed' | 'folded'
  /** `phrase`: the whole query side by side; `terms`: each of its {@link Query.phrases}, apart; `words`: its words, apart. */
  spread: 'phrase' | 'terms' | 'words'
}

/** All grades, the best first. */
const ORDER: Grade[] = [
  { form: 'typed', spread: 'phrase' },
  { form: 'typed', spread: 'terms' },
  { form: 'folded', spread: 'phrase' },
  { form: 'folded', spread: 'terms' },
  { form: 'typed', spread: 'words' },
  { form: 'folded', spread: 'words' },
]

/**
 * Grades a text.
 *
 * @param words the words of one passage, or of several when it does not matter in which of them they are
 * @param query a query with at least one term
 * @returns null when the text does not answer the query, or has what the query leaves out
 */
export function gradeOf(words: Word[], query: Query): Grade | null {
  if (isLeftOut(words, query)) return null
  return (
    ORDER.find(({ form, spread }) => (form === 'typed' || query.accented) && has(words, query, form, spread)) ?? null
  )
}

/**
 * Compares two grades for sorting, the better one first.
 *
 * @returns a negative number when `a` is better
 */
export function compareGrades(a: Grade, b: Grade): number {
  return orderOf(a) - orderOf(b)
}

function orderOf({ form, spread }: Grade): number {
  return ORDER.findIndex((grade) => grade.form === form && grade.spread === spread)
}

function isLeftOut(words: Word[], { excluded }: Query): boolean {
  return excluded.some((term) => wordPlaces(term, words, term.some(isMarked) ? 'exact' : 'folded').length > 0)
}

function has(words: Word[], query: Query, form: Grade['form'], spread: Grade['spread']): boolean {
  const compared: WordForm = form === 'typed' && query.accented ? 'exact' : 'folded'
  const hasAll = (parts: Word[][]) => parts.every((part) => wordPlaces(part, words, compared).length > 0)
  if (spread === 'phrase') return hasAll([query.words])
  if (spread === 'terms') return query.phrases.length > 1 && hasAll(query.phrases)
  return query.phrases.length < query.terms.length && hasAll(query.terms)
}
