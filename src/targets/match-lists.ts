import { anyOf } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import type { Mention } from './find-indicators.ts'
import { RESPECTIVELY } from './lexicon.ts'
import type { ClauseYear } from './years-of-clauses.ts'

const CUE = new RegExp(anyOf(RESPECTIVELY), 'iu')
/** Between two numbers of one list: "95%, 80% và 70%", with what is counted or taken of. */
const BETWEEN = /^[^,;.]{0,30}(?:,|\svà|;)(?:[^,;.]{0,30})$/u
const YEAR = /(?<![\d.,/-])20[2-5]\d(?![\d.,]?\d|[/%])/gu
const YEARS_AFTER = /^[^,;.\d]{0,30}năm 20[2-5]\d(?:(?:,| và|, năm| và năm) 20[2-5]\d){1,6}/u
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
 * năm 2026 và 2030", "15%, 30% tương ứng vào các năm 2026 và 2030". Of lists that do not match, no reading is sure.
 *
 * @param dated the sentence's clauses and their years, in order
 * @param context the sentence, its words, and how indicators are found and checked
 */
export function matchLists({ clauses, years }: Dated, context: SentenceContext): Dated {
  const { sentence } = context
  const cue = CUE.exec(sentence)
  if (cue === null) return { clauses, years }
  const behind = yearsAfter(sentence, cue.index + cue[0].length)
  const before = clauses.filter(({ quantity }) => quantity.span.end <= cue.index).length - behind.length
  if (behind.length > 1 && before >= 0) return withYears({ clauses, years }, before, behind)
  const from = clauses.findIndex(({ quantity }) => quantity.span.start >= cue.index)
  if (from < 0) return { clauses, years }
  const end = clauses.findIndex((_, at) => at > from && !isNext(clauses, at, sentence))
  const listed = clauses.slice(from, end < 0 ? clauses.length : end)
  if (listed.length < 2) return { clauses, years }
  const part = { start: Math.max(0, sentence.lastIndexOf(';', cue.index) + 1, cue.index - FARTHEST), end: cue.index }
  const last = listed.at(-1) as Clause
  for (const named of [yearsIn(sentence, part), yearsAfter(sentence, last.quantity.span.end)]) {
    if (named.length === listed.length) return withYears({ clauses, years }, from, named)
  }
  const mentions = subjectsIn(part, listed, context)
  const isMatched = mentions.length === listed.length
  return {
    years,
    clauses: clauses.map((clause, at) => {
      if (!listed.includes(clause)) return clause
      if (!isMatched) return { ...clause, shared: 'unmatched list' }
      return { ...clause, mention: mentions[at - from] as Mention, rival: null, shared: 'list' }
    }),
  }
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
function withYears({ clauses, years }: Dated, from: number, named: number[]): Dated {
  const subject = clauses.slice(from).find(({ mention }) => mention !== null) ?? null
  return {
    clauses: clauses.map((clause, at) =>
      named[at - from] === undefined ? clause : { ...clause, mention: subject?.mention ?? null, shared: 'list' },
    ),
    years: years.map((year, at) => {
      const own = named[at - from]
      return own === undefined ? year : { year: own, from: 'sentence' }
    }),
  }
}

/**
 * The indicators that the words before the cue name, in the order in which they stand. Two may share words ("tỷ lệ hồ sơ … ở cấp
 * tỉnh và cấp xã"): then those that they do not share say the order.
 */
function subjectsIn(part: Span, listed: Clause[], { sentence, words, find, fits }: SentenceContext): Mention[] {
  const start = words.findIndex((word) => word.start >= part.start)
  const end = words.findLastIndex((word) => word.end <= part.end) + 1
  const text = sentence.slice(part.start)
  const fitting = find(words)({ start, end: start }, { start, end })
    .filter((mention) => listed.some(({ quantity }) => fits(mention, quantity, text)))
    .sort((a, b) => b.wordCount - a.wordCount || lengthOf(a) - lengthOf(b))
  const chosen: Mention[] = []
  for (const mention of fitting) {
    if (chosen.every(({ indicator }) => indicator !== mention.indicator)) chosen.push(mention)
  }
  const apart = chosen.filter(
    (mention, at) => !chosen.slice(0, at).some((other) => overlaps(spanOf(other), spanOf(mention))),
  )
  if (apart.length === listed.length) return apart.sort((a, b) => spanOf(a).start - spanOf(b).start)
  const placed = chosen.map((mention) => ({ mention, own: ownPart(mention, chosen) }))
  if (placed.some(({ own }) => own === null)) return []
  return placed.sort((a, b) => (a.own as number) - (b.own as number)).map(({ mention }) => mention)
}

/** Where the part of a mention begins that no other of them has; null where there is none. */
function ownPart(mention: Mention, all: Mention[]): number | null {
  const others = all.filter((other) => other !== mention).flatMap(({ parts }) => parts)
  const own = mention.parts.filter((part) => !others.some((other) => overlaps(other, part)))
  return own.length === 0 ? null : Math.min(...own.map(({ start }) => start))
}

function spanOf({ parts }: Mention): Span {
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) }
}

function lengthOf(mention: Mention): number {
  const { start, end } = spanOf(mention)
  return end - start
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
