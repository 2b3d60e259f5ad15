import type { Quantity } from '../quantity.ts'
import type { Rating } from '../rate-target.ts'
import type { LabelMention } from './label-mention.ts'

/** What is known of a value in a table beside its number. */
export interface CellEvidence {
  quantity: Quantity
  found: LabelMention | null
  /** The label alone does not name the indicator: labels above it or the head do. */
  isOfParents: boolean
  /** The row is a part of a row above that has values of its own. */
  isPart: boolean
  /** One of several values in its cell. */
  isOfList: boolean
  /** No percent sign is stated; the label begins with "Tỷ lệ". */
  isAssumed: boolean
  isUnitInherited: boolean
  isWithoutUnit: boolean
  year: number | null
  yearFrom: 'head' | 'around' | null
}

/** With less of the label's words in the pattern, the label may speak of something else. */
const LITTLE = 0.34
const SUREST = 0.97
const LEAST = 0.05

/**
 * Rates a target that was read from a table, as {@link import('../rate-target.ts').rateTarget} does for a sentence.
 *
 * @param evidence what was recognised, and by what
 */
export function rateCell(evidence: CellEvidence): Rating {
  const { quantity, found, year, yearFrom } = evidence
  const doubts: [applies: boolean, cost: number, words: string][] = [
    [found === null, 0.45, evidence.isPart ? 'là một phần của hàng trên' : 'không nhận ra chỉ tiêu nào trong danh mục'],
    [found !== null && found.rival !== null, 0.25, `cũng có thể là ${found?.rival?.indicator.id}`],
    [found !== null && found.mention.wordCount === 1, 0.15, 'chỉ nhận ra nhờ một từ'],
    [found !== null && found.coverage < LITTLE, 0.2, 'tên hàng còn nhiều chữ khác'],
    [evidence.isOfParents, 0.2, 'tên chỉ tiêu lấy từ hàng trên hoặc đầu cột'],
    [evidence.isOfList, 0.2, 'ô có nhiều số, xếp theo thứ tự tên trong hàng'],
    [evidence.isAssumed, 0.2, 'bảng không ghi %, hiểu là % vì tên hàng là tỷ lệ'],
    [evidence.isUnitInherited, 0.1, 'đơn vị lấy từ hàng trên'],
    [evidence.isWithoutUnit, 0.1, 'bảng không ghi đơn vị'],
    [
      found?.mention.indicator.unit === '% GRDP' && quantity.denominator === null,
      0.05,
      'đơn vị không nói rõ là % GRDP',
    ],
    [year === null, 0.2, 'không rõ năm'],
  ]
  const applying = doubts.filter(([applies]) => applies)
  const confidence = Math.max(LEAST, SUREST - applying.reduce((sum, [, cost]) => sum + cost, 0))
  return {
    confidence: Math.round(confidence * 100) / 100,
    cues: [
      ...(found ? [`“${found.mention.pattern}”`] : []),
      ...(quantity.bound === '' ? [] : [`“${quantity.bound}”`]),
      ...(yearFrom === 'head'
        ? [`năm ${year} theo đầu cột`]
        : yearFrom === 'around'
          ? [`năm ${year} theo hàng, tên bảng hoặc đề mục`]
          : []),
    ],
    doubts: applying.map(([, , words]) => words),
  }
}
