import type { Clause } from './assign-clauses.ts'

/** How sure the extractor is of a target, and why. */
export interface Rating {
  /** From 0 to 1; from {@link SURE} on an editor need only glance at it. */
  confidence: number
  /** What was recognised, for editors: the indicator's words, the comparator's, where the year comes from. */
  cues: string[]
  /** What speaks against it or could not be told, for editors. */
  doubts: string[]
}

/** From here on a target is called sure. */
export const SURE = 0.8

/** What is known of a target beside its clause. */
export interface Circumstances {
  year: number | null
  /** The year's words: the heading, or the sentence's own. */
  yearFrom: 'heading' | 'sentence' | null
  /** Words that make it a commitment ("phấn đấu"); empty where there are none. */
  commitment: string
  /** It stands in a part of the plan that is headed as goals. */
  inGoals: boolean
}

/** Each doubt with what it takes off. */
type Doubt = [applies: boolean, cost: number, words: string]

/**
 * Rates a target by what it was recognised by. The steps are judgements, checked against the five reviewed plans: of the
 * targets called sure 99 in 100 are right there (npm run bench:targets).
 *
 * @param clause the number with its words and indicator
 * @param circumstances what is known beside them
 */
export function rateTarget(clause: Clause, circumstances: Circumstances): Rating {
  const { quantity, mention, score, shared, rival } = clause
  const { year, yearFrom, commitment, inGoals } = circumstances
  const doubts: Doubt[] = [
    [mention === null, 0.45, 'không nhận ra chỉ tiêu nào trong danh mục'],
    [rival !== null, 0.25, `cũng có thể là ${rival?.indicator.id}`],
    [mention !== null && mention.words === 1, 0.15, 'chỉ nhận ra nhờ một từ'],
    [mention !== null && score < 1.5, 0.2, 'tên chỉ tiêu đứng xa con số'],
    [shared === 'subject' || shared === 'predicate', 0.15, 'tên chỉ tiêu dùng chung với con số khác'],
    [shared === 'other-year', 0.1, 'tên chỉ tiêu lấy từ con số của năm khác trong câu'],
    [quantity.whole, 0.25, `“${quantity.bound}” được hiểu là 100%`],
    [mention?.indicator.unit === '% GRDP' && quantity.base === null, 0.15, 'câu không nói rõ là % GRDP'],
    [inGoals && year === null, 0.1, 'không rõ năm'],
    [!inGoals && commitment === '', 0.1, 'không thuộc phần mục tiêu, không có chữ như “phấn đấu”'],
    [quantity.increment, 0.05, 'là số tăng thêm'],
  ]
  const applying = doubts.filter(([applies]) => applies)
  const confidence = Math.max(0.05, 0.97 - applying.reduce((sum, [, cost]) => sum + cost, 0))
  const yearWords = { heading: `năm ${year} theo đề mục`, sentence: `năm ${year} theo câu` }
  return {
    confidence: Math.round(confidence * 100) / 100,
    cues: [
      ...(mention ? [`“${mention.pattern}”`] : []),
      ...(quantity.bound === '' ? [] : [`“${quantity.bound}”`]),
      ...(yearFrom === null ? [] : [yearWords[yearFrom]]),
      ...(commitment === '' ? [] : [`“${commitment}”`]),
    ],
    doubts: applying.map(([, , words]) => words),
  }
}
