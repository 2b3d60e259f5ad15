import { anyOf, oneOf } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import type { Mention } from './find-indicators.ts'
import { POINTED_TO, POINTING, RESPECTIVELY } from './lexicon/number-words.ts'
import { subjectsIn } from './list-members.ts'
import type { ClauseYear } from './years-of-clauses.ts'

const CUES = new RegExp(anyOf(RESPECTIVELY), 'giu')
/** Lists of one sentence that are matched. */
const MOST_LISTS = 6
/** Between two numbers of one list: "95%, 80% và 70%", with what is counted or taken of. */
const BETWEEN = /^[^,;.]{0,30}(?:,|,?\svà)\s?$/u
/** "hai con số ấy": the list is that of the clause before. */
const POINTS_BACK = new RegExp(anyOf([`${oneOf(POINTED_TO)} ${oneOf(POINTING)}`]), 'iu')
const YEAR = /(?<![\d.,/-])20[2-5]\d(?![\d.,]?\d|[/%])/gu
const YEAR_LIST = String.raw`năm 20[2-5]\d(?:(?:,| và|,? năm| và năm|, đến năm| và đến năm) 20[2-5]\d){1,6}`
const YEARS_AFTER = new RegExp(String.raw`^[^,;.\d]{0,30}${YEAR_LIST}`, 'u')
const YEARS_BEFORE = new RegExp(YEAR_LIST, 'gu')
/** Characters before the cue in which the first list is looked for. */
const FARTHEST = 400

/** The clauses of a sentence with their years. */
export interface Dated {
  clauses: Clause[]
  years: ClauseYear[]
}

/**
 * Matches a list of numbers with the list of subjects, or of years, before it: "phủ sóng 5G và giao dịch không dùng tiền mặt lần
 * lượt đạt 95% và 80%", "các năm 2028 và 2030 tương ứng là 25% và 30%"; years may follow the numbers: "lần lượt đạt 15% và 30% vào các
 * năm 2026 và 2030", "15%, 30% tương ứng vào các năm 2026 và 2030". A further list takes the years of the one before: "đến năm 2027 và
 * năm 2030, A lần lượt đạt 70% và 95%; B tương ứng 30% và 45%". Of lists that do not match, no reading is sure.
 *
 * @param dated the sentence's clauses and their years, in order
 * @param context the sentence, its words, and how indicators are found and checked
 * @param namedEarlier gives the indicators of the sentence before, where its numbers are pointed to ("hai chỉ tiêu này lần lượt")
 */
export function matchLists(dated: Dated, context: SentenceContext, namedEarlier: () => Mention[]): Dated {
  const cues = [...context.sentence.matchAll(CUES)].slice(0, MOST_LISTS)
  return cues.reduce<Matched>(
    ({ yearList, ...known }, { index, 0: { length } }) =>
      matchList(known, { start: index, end: index + length }, yearList, context, namedEarlier),
    { ...dated, yearList: [] },
  )
}

/** What is known after a list, with the years that a further list may be of. */
type Matched = Dated & { yearList: number[] }

function matchList(
  { clauses, years }: Dated,
  cue: Span,
  yearList: number[],
  context: SentenceContext,
  namedEarlier: () => Mention[],
): Matched {
  const { sentence } = context
  const unchanged = { clauses, years, yearList }
  const behind = yearsAfter(sentence, cue.end)
  const before = clauses.filter(({ quantity }) => quantity.span.end <= cue.start).length - behind.length
  if (behind.length > 1 && before >= 0) return withYears(unchanged, before, behind)
  const from = clauses.findIndex(({ quantity }) => quantity.span.start >= cue.start)
  if (from < 0) return unchanged
  const end = clauses.findIndex((_, at) => at > from && !isNext(clauses, at, sentence))
  const listed = clauses.slice(from, end < 0 ? clauses.length : end)
  if (listed.length < 2) return unchanged
  const bounded = withSharedBound(listed)
  const part = partBefore(sentence, cue.start)
  const last = listed.at(-1) as Clause
  for (const named of [yearsBefore(sentence, part), yearsAfter(sentence, last.quantity.span.end)]) {
    if (named.length === listed.length) return withYears(unchanged, from, named)
  }
  const mentions =
    subjectsIn(part, listed, context) ??
    subjectsIn(partAfter(sentence, last), listed, context) ??
    sameAgain(clauses.slice(0, from), listed, POINTS_BACK.test(sentence.slice(0, cue.start)) ? namedEarlier : () => [])
  const isMatched = mentions.length === listed.length
  if (!isMatched && yearList.length === listed.length) return withYears(unchanged, from, yearList)
  return {
    years,
    yearList,
    clauses: clauses.map((clause, at) => {
      const member = bounded[at - from]
      if (!member) return clause
      if (!isMatched) return { ...member, shared: 'unmatched list' }
      return { ...member, mention: mentions[at - from] as Mention, rival: null, shared: 'list' }
    }),
  }
}

/** "năm 2027: A 20%, B 10%; năm 2030: tương ứng 35% và 20%": what as many numbers before are said of; none where they do not match. */
function sameAgain(before: Clause[], listed: Clause[], namedEarlier: () => Mention[]): Mention[] {
  const named = before.length > 0 ? before.map(({ mention }) => mention) : namedEarlier()
  const last = named.slice(-listed.length).filter((mention) => mention !== null)
  const isSame = listed.every(
    ({ quantity }, at) => last[at]?.indicator.unit.startsWith('%') === (quantity.kind === 'percent'),
  )
  return isSame && new Set(last.map(({ indicator }) => indicator)).size === listed.length ? last : []
}

/** "… các năm 2025, 2026 và 2030 lần lượt đạt": the last list of years. */
function yearsBefore(sentence: string, { start, end }: Span): number[] {
  const found = [...sentence.slice(start, end).matchAll(YEARS_BEFORE)].at(-1)?.[0] ?? ''
  return yearsIn(found, { start: 0, end: found.length })
}

/** "… vào các năm 2025, 2026 và 2030", right behind the last number of the list. */
function yearsAfter(sentence: string, end: number): number[] {
  const [found] = YEARS_AFTER.exec(sentence.slice(end)) ?? []
  return found === undefined ? [] : yearsIn(found, { start: 0, end: found.length })
}

function isNext(clauses: Clause[], at: number, sentence: string): boolean {
  const [last, next] = [clauses[at - 1] as Clause, clauses[at] as Clause]
  return BETWEEN.test(sentence.slice(last.quantity.span.end, next.quantity.span.start))
}

function yearsIn(sentence: string, { start, end }: Span): number[] {
  return [...sentence.slice(start, end).matchAll(YEAR)].map(([year]) => Number(year))
}

/** One subject holds for all numbers, each of its year. */
function withYears({ clauses, years }: Dated, from: number, named: number[]): Matched {
  const subjects = clauses.slice(from).filter(({ mention }) => mention !== null)
  // A subject of their own goes before one that another step took from elsewhere.
  const subject = subjects.find(({ shared }) => shared === null) ?? subjects[0] ?? null
  return {
    clauses: clauses.map((clause, at) =>
      named[at - from] === undefined ? clause : { ...clause, mention: subject?.mention ?? null, shared: 'list' },
    ),
    years: years.map((year, at) => {
      const own = named[at - from]
      return own === undefined ? year : { year: own, from: 'sentence' }
    }),
    yearList: named,
  }
}

/** "lần lượt không dưới 98%, 92% và 85%": the bound of the first holds for all that have none. */
function withSharedBound(listed: Clause[]): Clause[] {
  const { comparator, bound } = (listed[0] as Clause).quantity
  return listed.map((clause) => {
    const { quantity } = clause
    const isBare = bound !== '' && quantity.bound === '' && quantity.comparator === 'eq'
    return isBare ? { ...clause, quantity: { ...quantity, comparator, bound } } : clause
  })
}

/** Up to the semicolon before it, unless the words point back beyond it. */
function partBefore(sentence: string, end: number): Span {
  const farthest = Math.max(0, end - FARTHEST)
  const clause = Math.max(sentence.lastIndexOf(';', end) + 1, farthest)
  return { start: POINTS_BACK.test(sentence.slice(clause, end)) ? farthest : clause, end }
}

/** "lần lượt 98%, 92% hồ sơ công việc của cấp tỉnh, cấp xã": what the numbers are of may follow them. */
function partAfter(sentence: string, { quantity }: Clause): Span {
  const start = quantity.span.end
  const semicolon = sentence.indexOf(';', start)
  return { start, end: Math.min(semicolon < 0 ? sentence.length : semicolon, start + FARTHEST) }
}
