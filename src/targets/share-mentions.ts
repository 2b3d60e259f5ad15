import type { Clause, SentenceContext } from './assign-clauses.ts'
import { MANY_NUMBERS } from './assign-clauses.ts'
import { bestMention } from './best-mention.ts'
import { WITHOUT_SUBJECT } from './lexicon.ts'
import type { FoldedWord } from './read-words.ts'
import { SHARED } from './weights.ts'

/**
 * Finds the indicator of the numbers whose own words name none: it may be in words that several numbers share ("tỷ lệ cán
 * bộ cấp tỉnh đạt 100%, cấp xã đạt 80%"; "100% cán bộ cấp tỉnh, 80% cán bộ cấp xã được bồi dưỡng kỹ năng số"), or before an
 * earlier number of another year ("đến năm 2025 đạt 20%, năm 2030 đạt 30%").
 *
 * @param clauses the sentence's clauses, in order
 * @param years the year of each, null where it has none of its own
 * @param context the sentence, its words, and how indicators are found and checked
 * @returns the clauses, with what was found filled in
 */
export function shareMentions(clauses: Clause[], years: (number | null)[], context: SentenceContext): Clause[] {
  if (clauses.length > MANY_NUMBERS) return clauses
  const filled = [...clauses]
  for (const [index, clause] of clauses.entries()) {
    if (clause.mention || clause.shared === 'unmatched list') continue
    filled[index] =
      fromOtherYear(filled, years, index, context) ??
      fromShared(filled, index, 'subject', context) ??
      fromShared(filled, index, 'predicate', context) ??
      clause
  }
  return filled
}

/** Words that a clause without a subject of its own may have beside its year. */
const NO_SUBJECT = new Set(WITHOUT_SUBJECT)
/** At most this many other words: the name of an abbreviation, "dự kiến". */
const OTHER_WORDS = 2

/** The nearest number of the same kind and another year, when the clause says no more than "năm 2030 đạt 30%". */
function fromOtherYear(
  clauses: Clause[],
  years: (number | null)[],
  index: number,
  { sentence, words }: SentenceContext,
): Clause | null {
  const clause = clauses[index] as Clause
  if (years[index] === null || clause.quantity.whole) return null
  if (!isWithoutSubject(clause, sentence, words)) return null
  const fits = (other: Clause, at: number) =>
    other.mention && other.quantity.kind === clause.quantity.kind && years[at] !== years[index]
  const earlier = clauses.findLastIndex((other, at) => at < index && fits(other, at))
  const source = clauses[earlier] ?? clauses.find((other, at) => at > index && fits(other, at))
  if (!source) return null
  return { ...clause, mention: source.mention, score: source.score, shared: 'other-year' }
}

/** The clause says no more than a year and a value, up to the comma after its number. */
function isWithoutSubject({ span, quantity }: Clause, sentence: string, words: FoldedWord[]): boolean {
  const comma = sentence.indexOf(',', quantity.span.end)
  const until = comma < 0 ? span.end : Math.min(comma, span.end)
  const own = words.filter(({ start, end }) => start >= span.start && end <= until)
  return own.filter(({ folded }) => !/^\d/.test(folded) && !NO_SUBJECT.has(folded)).length <= OTHER_WORDS
}

/** Looks once more with the words before the first number of the clauses that no ";" parts, or after the last one. */
function fromShared(
  clauses: Clause[],
  index: number,
  shared: 'subject' | 'predicate',
  { sentence, words, find, fits }: SentenceContext,
): Clause | null {
  const clause = clauses[index] as Clause
  if (clause.quantity.whole) return null
  const group = groupOf(clauses, index, sentence)
  const edge = (shared === 'subject' ? group[0] : group.at(-1)) as Clause
  if (edge === clause) return null
  const from = shared === 'subject' ? edge.span.start : edge.quantity.span.end
  const to = shared === 'subject' ? edge.quantity.span.start : edge.span.end
  const between = (start: number, end: number) => words.filter((word) => word.start >= start && word.end <= end)
  const own = between(clause.span.start, clause.span.end)
  const others = between(from, to)
  const all = shared === 'subject' ? [...others, ...own] : [...own, ...others]
  const ownFrom = shared === 'subject' ? others.length : 0
  const isBare = isWithoutSubject(clause, sentence, words)
  const taken = new Set(group.map(({ mention }) => mention?.indicator.id))
  const best = bestMention({
    quantity: clause.quantity,
    words: all,
    within: { start: 0, end: all.length },
    text: `${sentence.slice(clause.span.start, clause.span.end)} ${sentence.slice(from, to)}`,
    find: find(all),
    fits,
    allowed: ({ indicator, parts }) => {
      const usesOwn = parts.some(({ start, end }) => start < ownFrom + own.length && end > ownFrom)
      return (usesOwn || (isBare && shared === 'subject')) && !taken.has(indicator.id)
    },
  })
  if (best === null || best.score <= SHARED.least) return null
  return { ...clause, mention: best.mention, score: best.score - SHARED.cost, shared }
}

/** The clauses around one that no ";" parts from it. */
function groupOf(clauses: Clause[], index: number, sentence: string): Clause[] {
  const joined = (a: Clause, b: Clause) => !sentence.slice(a.quantity.span.end, b.quantity.span.start).includes(';')
  let first = index
  let last = index
  while (first > 0 && joined(clauses[first - 1] as Clause, clauses[first] as Clause)) first -= 1
  while (last < clauses.length - 1 && joined(clauses[last] as Clause, clauses[last + 1] as Clause)) last += 1
  return clauses.slice(first, last + 1)
}
