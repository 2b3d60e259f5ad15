import { anyOf, startingWith } from '../text/phrases.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import { MANY_NUMBERS } from './assign-clauses.ts'
import { bestMention } from './best-mention.ts'
import { findQuantities } from './find-quantities.ts'
import { isRate } from './fits-unit.ts'
import { DENOMINATORS, PART_OF, WITHOUT_SUBJECT } from './lexicon/sentences.ts'
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
    if (clause.shared === 'unmatched list') continue
    if (clause.mention) {
      if (isBehindComma(clause, context)) filled[index] = fromOtherYear(filled, years, index, context) ?? clause
      continue
    }
    filled[index] =
      fromOtherYear(filled, years, index, context) ??
      fromPart(filled, index, context) ??
      fromShared(filled, index, 'subject', context) ??
      fromShared(filled, index, 'predicate', context) ??
      fromLead(filled, index, context) ??
      fromBeforeBracket(filled, index, context) ??
      clause
  }
  return filled
}

const YEAR = /(?<!\d)20[2-5]\d(?!\d)/u
/** "đạt 20% vào năm 2030, lấy công nghiệp công nghệ số làm mũi nhọn": words of its name stand behind its comma, none before its number. */
function isBehindComma({ mention, quantity, span }: Clause, { sentence, words }: SentenceContext): boolean {
  const comma = sentence.indexOf(', ', quantity.span.end)
  if (mention === null || comma < 0 || comma > span.end || !YEAR.test(sentence.slice(span.start, comma))) return false
  const starts = mention.parts.map(({ start }) => words[start]?.start ?? 0)
  return starts.every((start) => start > quantity.span.start) && starts.some((start) => start > comma)
}

/** Words that a clause without a subject of its own may have beside its year. */
const NO_SUBJECT = new Set(WITHOUT_SUBJECT)
/** At most this many other words: the name of an abbreviation, "dự kiến". */
const OTHER_WORDS = 2

/** "đạt 10%, năm 2030 đạt 18% giá trị của ngành": what both are taken of stands behind the last. */
const TAKEN_OF = startingWith(DENOMINATORS)
/** Characters of what a number is taken of. */
const LONGEST_TAKEN_OF = 60

/** "…, trong đó 06 doanh nghiệp", "…, tức 0,3 doanh nghiệp trên 1.000 dân". */
const AND = /^[^,;.]*\svà\s$/u
/** Words of a clause that says the same subject's second value: "80% … tiếp cận dịch vụ số và 70% thường xuyên sử dụng". */
const FEW_WORDS = 5
const OF_THAT = /^\s?(?:trong|của) (?:tổng )?số (?:đó|này|ấy)/iu
const PART = new RegExp(String.raw`^[\s,;(]*${anyOf(PART_OF)}`, 'iu')

/** The nearest number of the same kind and another year, when the clause says no more than "năm 2030 đạt 30%". */
function fromOtherYear(
  clauses: Clause[],
  years: (number | null)[],
  index: number,
  { sentence, words }: SentenceContext,
): Clause | null {
  const clause = clauses[index] as Clause
  if (years[index] === null || clause.quantity.whole) return null
  const fits = (other: Clause, at: number) =>
    other.mention && other.quantity.kind === clause.quantity.kind && years[at] !== years[index]
  const earlier = clauses.findLastIndex((other, at) => at < index && fits(other, at))
  const source = clauses[earlier] ?? clauses.find((other, at) => at > index && fits(other, at))
  if (!source || !isWithoutSubject(clause, sentence, words, source)) return null
  return { ...clause, mention: source.mention, score: source.score, shared: 'other-year' }
}

/**
 * Tells whether a clause says no more than a year and a value, up to the comma after its number; a number that
 * opens its clause may have a comma in what it counts.
 *
 * @param sentence its sentence
 * @param words the sentence's
 * @param source a clause whose words behind its number are no new subject ("95% hộ gia đình vào năm 2026 và 99% hộ gia đình vào năm 2030")
 */
export function isWithoutSubject(
  { span, quantity }: Clause,
  sentence: string,
  words: FoldedWord[],
  source?: Clause,
): boolean {
  const leading = wordsOf(span.start, quantity.span.start, words).filter((word) => !NO_SUBJECT.has(word))
  const comma = sentence.indexOf(',', quantity.span.end)
  // "100% trường học, bệnh viện thu học phí …": behind a number that opens its clause a comma may stand in what is counted.
  const upToComma = comma < 0 ? span.end : Math.min(comma, span.end)
  const counted = wordsOf(quantity.span.end, upToComma, words).filter((word) => !NO_SUBJECT.has(word))
  const until = leading.length === 0 && counted.length > 0 ? span.end : upToComma
  const after = sentence.slice(quantity.span.end, until)
  const said = new Set(source ? wordsOf(source.quantity.span.end, source.span.end, words) : [])
  const isTakenOf = source !== undefined && after.length <= LONGEST_TAKEN_OF && TAKEN_OF.test(after)
  const own = [...leading, ...(isTakenOf ? [] : wordsOf(quantity.span.end, until, words))]
  return own.filter((word) => !NO_SUBJECT.has(word) && !said.has(word)).length <= OTHER_WORDS
}

/** The words of a part of the sentence that are no numbers. */
function wordsOf(from: number, to: number, words: FoldedWord[]): string[] {
  return words
    .filter(({ start, end, folded }) => start >= from && end <= to && !/^[\d.,]+$/.test(folded))
    .map(({ folded }) => folded)
}

/** Looks once more with the words of the clause before, of which this one says a part, or the same in another measure. */
function fromPart(clauses: Clause[], index: number, { sentence, words, find, fits }: SentenceContext): Clause | null {
  const clause = clauses[index] as Clause
  const before = clauses[index - 1]
  if (!before || clause.quantity.whole) return null
  const own = words.filter(({ start, end }) => start >= clause.quantity.span.end && end <= clause.span.end)
  const isPart =
    (AND.test(sentence.slice(before.quantity.span.end, clause.quantity.span.start)) && own.length <= FEW_WORDS) ||
    PART.test(sentence.slice(clause.span.start, clause.quantity.span.start)) ||
    OF_THAT.test(sentence.slice(clause.quantity.span.end, clause.span.end)) ||
    (before.quantity.kind === 'number' && isRate(sentence.slice(clause.quantity.span.end, clause.span.end)))
  if (!isPart) return null
  const all = words.filter(({ start, end }) => start >= before.span.start && end <= clause.span.end)
  const ownFrom = all.findIndex(({ start }) => start >= clause.span.start)
  const best = bestMention({
    quantity: clause.quantity,
    words: all,
    within: { start: 0, end: all.length },
    text: sentence.slice(clause.span.start, clause.span.end),
    find: find(all),
    fits,
    allowed: ({ indicator, parts }) =>
      indicator !== before.mention?.indicator && parts.some(({ end }) => end > ownFrom),
  })
  if (best === null || best.score <= SHARED.least) return null
  return { ...clause, mention: best.mention, score: best.score - SHARED.cost, shared: 'subject' }
}

/** Looks once more with the words that lead to a list: "tỷ lệ hồ sơ công việc trên môi trường mạng: cấp tỉnh 100%; cấp xã 70%". */
function fromLead(clauses: Clause[], index: number, { sentence, words, find, fits }: SentenceContext): Clause | null {
  const clause = clauses[index] as Clause
  const first = (clauses[0] as Clause).quantity.span.start
  const colon = sentence.lastIndexOf(':', first)
  if (colon < 0 || clause.quantity.whole || clause.span.start < colon) return null
  const lead = words.filter(({ end }) => end <= colon)
  const all = [...lead, ...words.filter(({ start, end }) => start >= clause.span.start && end <= clause.span.end)]
  const best = bestMention({
    quantity: clause.quantity,
    words: all,
    within: { start: 0, end: all.length },
    text: `${sentence.slice(0, colon)} ${sentence.slice(clause.span.start, clause.span.end)}`,
    find: find(all),
    fits,
    allowed: ({ indicator, parts }) =>
      parts.some(({ end }) => end > lead.length) && clauses.every(({ mention }) => mention?.indicator !== indicator),
  })
  if (best === null || best.score <= SHARED.least) return null
  return { ...clause, mention: best.mention, score: best.score - SHARED.cost, shared: 'subject' }
}

/** "phủ sóng 5G toàn tỉnh (95% dân số)": what stands before the bracket has no number of its own. */
function fromBeforeBracket(
  clauses: Clause[],
  index: number,
  { sentence, words, find, fits }: SentenceContext,
): Clause | null {
  const clause = clauses[index] as Clause
  const { quantity, span } = clause
  const open = sentence.lastIndexOf('(', quantity.span.start)
  if (open < 0 || open + 1 !== span.start || quantity.whole || quantity.rise) return null
  const from = Math.max(sentence.lastIndexOf(';', open) + 1, clauses[index - 1]?.quantity.span.end ?? 0)
  if (findQuantities(sentence.slice(from, open)).some(({ whole }) => !whole)) return null
  const all = words.filter(({ start, end }) => start >= from && end <= span.end)
  const best = bestMention({
    quantity,
    words: all,
    within: { start: 0, end: all.length },
    text: sentence.slice(from, span.end),
    find: find(all),
    fits,
    allowed: ({ indicator }) => clauses.every(({ mention }) => mention?.indicator !== indicator),
  })
  if (best === null || best.score <= SHARED.least) return null
  return { ...clause, mention: best.mention, score: best.score - SHARED.cost, shared: 'subject' }
}

/** Looks once more with the words before the first number of the clauses that no ";" parts, or after the last one. */
function fromShared(
  clauses: Clause[],
  index: number,
  shared: 'subject' | 'predicate',
  { sentence, words, find, fits }: SentenceContext,
): Clause | null {
  const clause = clauses[index] as Clause
  if (clause.quantity.whole && shared === 'subject') return null
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
