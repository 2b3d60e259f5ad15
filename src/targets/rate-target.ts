import { oneOf, WORD_END } from '../text/phrases.ts'
import type { Clause } from './assign-clauses.ts'
import { NARROWED } from './lexicon/kinds.ts'
import type { Rating } from './rate.ts'
import { rate } from './rate.ts'
import { isOfChange, RISE_REASON } from './read-rise.ts'
import { LETTERS_REASON } from './scanned-digits.ts'
import { DOUBT_COSTS, FAR_SCORE } from './weights.ts'
import type { ClauseYear } from './years-of-clauses.ts'

/** Why a weak pattern of the registry is a doubt. */
export const WEAK_REASON = 'lời văn chưa nói đủ tên chỉ tiêu, có thể là chỉ tiêu khác'
/** Within the number's own clause. */
const OF_SOME = new RegExp(String.raw`^[^,;.]{0,60}\s${oneOf(NARROWED)}${WORD_END}`, 'iu')

/** What is known of a target beside its clause. */
export interface TargetContext {
  year: number | null
  /** The year's words: the heading, or the sentence's own. */
  yearFrom: ClauseYear['from']
  /** The sentence names a year to come, of this number or of another. */
  namesYear: boolean
  /** Words that make it a commitment ("phấn đấu"); empty where there are none. */
  commitment: string
  /** Words by which its number could be a condition instead; null where none do. */
  perhapsIf: string | null
  /** It is in a part of the plan that is headed as goals. */
  inGoals: boolean
  /** Its number has letters of a scan in it: "8O%". */
  hasLetters: boolean
}

/** Each doubt by the name of its cost. */
type NamedDoubt = [applies: boolean, doubt: keyof typeof DOUBT_COSTS, reason: string]

/**
 * Rates a target by what it was recognised by.
 *
 * @param clause the number with its words and indicator
 * @param context what is known beside them
 */
export function rateTarget(clause: Clause, context: TargetContext): Rating {
  const doubts = doubtsOf(clause, context)
  return rate(
    cuesOf(clause, context),
    doubts.map(([applies, doubt, reason]) => [applies, DOUBT_COSTS[doubt], reason]),
  )
}

function doubtsOf({ quantity, mention, score, shared, rival }: Clause, context: TargetContext): NamedDoubt[] {
  const { year, yearFrom, commitment, perhapsIf, inGoals, namesYear, hasLetters } = context
  return [
    [mention === null, 'unnamed', 'không nhận ra chỉ tiêu nào trong danh mục'],
    [rival !== null, 'rival', `cũng có thể là ${rival?.indicator.id}`],
    [mention?.wordCount === 1, 'oneWord', 'chỉ nhận ra nhờ một từ'],
    [mention?.isWeak === true, 'weakName', WEAK_REASON],
    [mention !== null && score < FAR_SCORE, 'farName', 'tên chỉ tiêu đứng xa con số'],
    [shared === 'subject' || shared === 'predicate', 'sharedName', 'tên chỉ tiêu dùng chung với con số khác'],
    [shared === 'other-year', 'otherYear', 'tên chỉ tiêu lấy từ con số của năm khác trong câu'],
    [shared === 'pointed', 'pointed', 'tên chỉ tiêu lấy từ điều nói trước'],
    [shared === 'misspelt', 'misspelt', 'tên chỉ tiêu viết sai dấu'],
    [quantity.whole, 'whole', `“${quantity.bound}” được hiểu là 100%`],
    [
      mention?.indicator.unit === '% GRDP' && quantity.denominator === null,
      'noDenominator',
      'câu không nói rõ là % GRDP',
    ],
    [inGoals && year === null && !namesYear, 'noYear', 'không rõ năm'],
    [yearFrom === 'part before', 'yearOfPart', 'năm lấy từ vế trước của câu'],
    [year === null && namesYear, 'otherYears', 'câu có nêu năm, chưa rõ của con số nào'],
    [!inGoals && commitment === '', 'noAim', 'không thuộc phần mục tiêu, không có chữ như “phấn đấu”'],
    [quantity.inWords, 'inWords', 'số viết bằng chữ'],
    [hasLetters, 'letters', LETTERS_REASON],
    [shared === 'list', 'listed', 'hai danh sách xếp theo thứ tự'],
    [
      shared === 'unmatched list',
      'unmatchedList',
      'hai danh sách xếp theo thứ tự, chưa khớp được số nào với chỉ tiêu nào',
    ],
    [perhapsIf !== null, 'condition', `cũng có thể là điều kiện: “${perhapsIf}”`],
    [quantity.kind === 'number' && OF_SOME.test(quantity.after), 'narrowed', 'có thể chỉ đếm một phần của chỉ tiêu'],
    [quantity.increment, 'increment', 'là số tăng thêm'],
    [quantity.rise && mention !== null && !isOfChange(mention), 'rise', RISE_REASON],
  ]
}

function cuesOf({ mention, quantity }: Clause, { year, yearFrom, commitment }: TargetContext): string[] {
  const yearCue = {
    heading: `năm ${year} theo đề mục`,
    sentence: `năm ${year} theo câu`,
    'part before': `năm ${year} theo câu`,
  }
  return [
    ...(mention ? [`“${mention.pattern}”`] : []),
    ...(quantity.bound === '' ? [] : [`“${quantity.bound}”`]),
    ...(yearFrom === null ? [] : [yearCue[yearFrom]]),
    ...(commitment === '' ? [] : [`“${commitment}”`]),
  ]
}
