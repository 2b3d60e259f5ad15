import type { Span } from '../text/sentences.ts'
import type { Clause } from './assign-clauses.ts'
import { bracketsWithNumbers } from './assign-clauses.ts'
import type { StatedYear } from './find-years.ts'
import { FIRST_HORIZON, findYears } from './find-years.ts'

/** The year of a clause, and whether the sentence or the heading gives it. */
export interface ClauseYear {
  year: number | null
  from: 'sentence' | 'heading' | null
}

/** Characters after a number in which a year still belongs to it though one stands before it too. */
const RIGHT_AFTER = 30
/** A past year in the first so many characters is what the whole sentence is about: "Năm 2024, …". */
const TOPIC = 15
/** A part of what was said before shares its year. */
const PART = /^[\s,;(]*trong đó(?![\p{L}\p{M}])/iu

/**
 * The year of each number of a sentence: one in its own clause, else one that an earlier clause opens with ("Đến năm 2030,
 * … đạt 30%; … đạt 50%"), else the heading's, else the only one that the sentence names.
 *
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
  const only = onlyHorizon(years)
  const found: ClauseYear[] = []
  let opening: number | null = null
  let seen = 0
  for (const clause of clauses) {
    const { quantity, mention, span } = clause
    const bracket = bracketOf(quantity.span)
    const own = years.filter((year) => bracketOf(year) === bracket)
    const before = own.filter(({ start, end }) => start >= seen && end <= quantity.span.start).at(-1)
    const after = own.find((year) => isAfter(year, clause))
    const near = after && (!before || after.start - quantity.span.end < RIGHT_AFTER) ? after : null
    if (!bracket) {
      if (before && (before.year >= FIRST_HORIZON || before.start < TOPIC)) opening = before.year
      // A number that names no indicator only leads to what follows: "17 chỉ tiêu phải xong vào năm 2026, nổi bật là …".
      if (near && !mention && quantity.kind === 'number') opening = near.year
      seen = after?.end ?? quantity.span.end
    }
    const stated = near ?? (before && before.start >= span.start ? before : null)
    const last = found.at(-1)
    if (stated) found.push({ year: stated.year, from: 'sentence' })
    else if (last?.from === 'sentence' && PART.test(sentence.slice(span.start))) found.push(last)
    else found.push(unstated(opening, horizon, only))
  }
  return found
}

/** A year after a clause's number, and in the clause. One that is over counts only right after the number. */
function isAfter({ start, end, year }: StatedYear, { quantity, span }: Clause): boolean {
  if (start < quantity.span.end || end > span.end) return false
  return year >= FIRST_HORIZON || start - quantity.span.end < RIGHT_AFTER
}

function onlyHorizon(years: StatedYear[]): number | null {
  const [year, ...others] = new Set(years.map(({ year }) => year).filter((year) => year >= FIRST_HORIZON))
  return year === undefined || others.length > 0 ? null : year
}

function unstated(opening: number | null, horizon: number | null, only: number | null): ClauseYear {
  if (opening !== null) return { year: opening, from: 'sentence' }
  if (horizon !== null) return { year: horizon, from: 'heading' }
  return only === null ? { year: null, from: null } : { year: only, from: 'sentence' }
}
