import { oneOf } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { Clause } from './assign-clauses.ts'
import { bracketsWithNumbers } from './assign-clauses.ts'
import { findQuantities } from './find-quantities.ts'
import type { StatedYear } from './find-years.ts'
import { FIRST_HORIZON, findYears } from './find-years.ts'
import { READY_WORDS } from './lexicon/years.ts'

/** The year of a clause, and what gives it: the sentence, a part of it that a semicolon ends before the clause, or the heading. */
export interface ClauseYear {
  year: number | null
  from: 'sentence' | 'part before' | 'heading' | null
}

/** Characters after a number in which a year still belongs to it though one stands before it too. */
const RIGHT_AFTER = 30
/** A past year in the first so many characters is what the whole sentence is about: "Năm 2024, …". */
const TOPIC = 15
/** "cùng năm này, 75% …", "đến thời điểm đó": the year named last. */
const SAME_TIME = /(?<!\p{L})(?:cùng năm|(?:năm|thời điểm|mốc|khi|lúc|giai đoạn|thời gian) (?:này|đó|ấy))(?!\p{L})/iu
/** Characters before a number in which such words are looked for. */
const POINTING = 120
const AND = /^[^,;.()]{0,80}\svà\s[^,;.()]{0,20}$/iu
const YEAR_BEHIND = /^[^,;.()]{0,80}\((?:năm )?20[2-5]\d\)\s?[.,;]?$/u
/** What is built is ready: "…, hoàn thành trong năm 2027". */
const READY = new RegExp(String.raw`^[^;.\d]*, (?:\p{L}+ ){0,3}?${oneOf(READY_WORDS)}(?: \p{L}+){0,3}\s?$`, 'iu')
/** Characters from a number to when it is ready. */
const FARTHEST_READY = 100
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
  // A bracket with a report in it ("(năm 2025 là 12%)") keeps its year, too.
  const brackets = sentence.includes('(') ? bracketsWithNumbers(sentence, findQuantities(sentence)) : []
  const bracketOf = ({ start, end }: Span) => brackets.find((bracket) => start >= bracket.start && end <= bracket.end)
  const onlyOf = ({ quantity }: Clause) => {
    const bracket = bracketOf(quantity.span)
    const reaches = (year: StatedYear) => !opensLater(sentence, year, quantity.span.end, clauses)
    const inside = onlyHorizon(years.filter((year) => bracketOf(year) === bracket))
    const only = inside ?? onlyHorizon(years.filter((year) => bracketOf(year) === undefined))
    return only !== null && reaches(only) ? only : null
  }
  const found: ClauseYear[] = []
  let opening: number | null = null
  let seen = 0
  for (const clause of clauses) {
    const { quantity, mention, span } = clause
    const seenBefore = seen
    const bracket = bracketOf(quantity.span)
    const own = years.filter((year) => bracketOf(year) === bracket)
    const before = own
      .filter(({ start, end, isBehind }) => !isBehind && start >= seen && end <= quantity.span.start)
      .at(-1)
    const after = own.find((year) => isAfter(year, clause))
    const near =
      after && (!before || isRightAfter(sentence.slice(quantity.span.end, after.start)))
        ? after
        : readyIn(sentence, quantity.span.end, own)
    if (!bracket) {
      if (before && (before.year >= FIRST_HORIZON || before.start < TOPIC)) opening = before.year
      // A number that names no indicator only leads to what follows: "17 chỉ tiêu phải xong vào năm 2026, nổi bật là …".
      if (near && !mention && quantity.kind === 'number') opening = near.year
      seen = near?.end ?? quantity.span.end
    }
    const lead = sentence.slice(Math.max(seenBefore, quantity.span.start - POINTING), quantity.span.start)
    const pointed =
      before === undefined && SAME_TIME.test(lead) ? years.findLast(({ end }) => end <= quantity.span.start) : undefined
    if (pointed && pointed.year >= FIRST_HORIZON) opening = pointed.year
    const stated = near ?? (before && before.start >= span.start ? before : (pointed ?? null))
    const last = found.at(-1)
    if (stated) found.push({ year: stated.year, from: 'sentence' })
    else if (last?.from === 'sentence' && PART.test(sentence.slice(span.start))) found.push(last)
    else {
      const only = opening === null && horizon === null ? onlyOf(clause) : null
      const isPartBefore = only !== null && sentence.slice(only.end, quantity.span.start).includes(';')
      found.push(
        unstated(opening, horizon, only && { year: only.year, from: isPartBefore ? 'part before' : 'sentence' }),
      )
    }
  }
  return withYearOfNext(sentence, clauses, found)
}

/** "03 trung tâm dữ liệu và 2 đô thị thông minh (2030)": a year in brackets behind the last of two holds for both. */
function withYearOfNext(sentence: string, clauses: Clause[], found: ClauseYear[]): ClauseYear[] {
  return found.map((own, at) => {
    const [clause, next, of] = [clauses[at] as Clause, clauses[at + 1], found[at + 1]]
    if (own.year !== null || !next || of?.from !== 'sentence') return own
    const between = sentence.slice(clause.quantity.span.end, next.quantity.span.start)
    const behind = sentence.slice(next.quantity.span.end, next.span.end)
    return AND.test(between) && YEAR_BEHIND.test(behind) ? of : own
  })
}

/** "đạt 75% và giai đoạn ba kết thúc vào năm 2030": behind "và" something else has its year. */
function isRightAfter(between: string): boolean {
  return between.length < RIGHT_AFTER && !/\svà\s/u.test(between)
}

/** "01 trung tâm dữ liệu, đưa vào hoạt động trong năm 2027": when what is counted is there. */
function readyIn(sentence: string, end: number, years: StatedYear[]): StatedYear | null {
  const next = years.find(({ start }) => start >= end)
  return next && READY.test(sentence.slice(end, Math.min(next.start, end + FARTHEST_READY))) ? next : null
}

/** A year after a clause's number, and in the clause. One that is over counts only right after the number. */
function isAfter({ start, end, year }: StatedYear, { quantity, span }: Clause): boolean {
  if (start < quantity.span.end || end > span.end) return false
  return year >= FIRST_HORIZON || start - quantity.span.end < RIGHT_AFTER
}

/** The only year to come among some, where it is first named. */
function onlyHorizon(years: StatedYear[]): StatedYear | null {
  const toCome = years.filter(({ year }) => year >= FIRST_HORIZON)
  const [first] = toCome
  return first !== undefined && toCome.every(({ year }) => year === first.year) ? first : null
}

/** "A đạt 30%; năm 2030, B đạt 50%": a year that opens a later part says nothing of what is before. */
function opensLater(sentence: string, { start, end }: StatedYear, from: number, clauses: Clause[]): boolean {
  if (start < from || !sentence.slice(from, start).includes(';')) return false
  return clauses.some(({ quantity: { span } }) => span.start >= end && !sentence.slice(end, span.start).includes(';'))
}

function unstated(opening: number | null, horizon: number | null, only: ClauseYear | null): ClauseYear {
  if (opening !== null) return { year: opening, from: 'sentence' }
  if (horizon !== null) return { year: horizon, from: 'heading' }
  return only ?? { year: null, from: null }
}
