import type { Span } from '../../text/sentences.ts'
import type { Clause } from './assign-clauses.ts'
import { bracketsWithNumbers } from './assign-clauses.ts'
import { findYears } from './find-years.ts'

/** The year of a clause, and whether the sentence or the heading gives it. */
export interface ClauseYear {
  year: number | null
  from: 'sentence' | 'heading' | null
}

/** Characters after a number in which a year still belongs to it though one stands before it too. */
const RIGHT_AFTER = 30

/**
 * The year of each number of a sentence: one in its own clause, else one that an earlier clause opens with ("Đến năm 2030,
 * … đạt 30%; … đạt 50%"), else the heading's, else the only one that the sentence names.
 *
 * @param sentence the sentence
 * @param clauses its clauses, in order
 * @param horizon the year that the heading gives
 */
export function yearsOfClauses(sentence: string, clauses: Clause[], horizon: number | null): ClauseYear[] {
  const years = findYears(sentence).filter(({ baseline }) => !baseline)
  const brackets = bracketsWithNumbers(
    sentence,
    clauses.map(({ quantity }) => quantity),
  )
  const bracketOf = ({ start, end }: Span) => brackets.find((bracket) => start >= bracket.start && end <= bracket.end)
  const [only] = new Set(years.map(({ year }) => year)).size === 1 ? years : []
  let opening: number | null = null
  let seen = 0
  return clauses.map(({ quantity, span }) => {
    const bracket = bracketOf(quantity.span)
    const own = years.filter((year) => bracketOf(year) === bracket)
    const before = own.filter(({ start, end }) => start >= seen && end <= quantity.span.start).at(-1)
    const after = own.find(({ start, end }) => start >= quantity.span.end && end <= span.end)
    if (bracket)
      return before || after ? { year: (before ?? after)?.year ?? null, from: 'sentence' } : unstated(opening)
    opening = before?.year ?? opening
    seen = after?.end ?? quantity.span.end
    const isAfter = after && (!before || after.start - quantity.span.end < RIGHT_AFTER)
    return isAfter ? { year: after.year, from: 'sentence' } : unstated(opening)
  })

  function unstated(opening: number | null): ClauseYear {
    if (opening !== null) return { year: opening, from: 'sentence' }
    if (horizon !== null) return { year: horizon, from: 'heading' }
    return only ? { year: only.year, from: 'sentence' } : { year: null, from: null }
  }
}
