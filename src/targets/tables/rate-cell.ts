import type { Quantity } from '../quantity.ts'
import type { Rating } from '../rate.ts'
import { rate } from '../rate.ts'
import { WEAK_REASON } from '../rate-target.ts'
import { isOfChange, RISE_REASON } from '../read-rise.ts'
import { LETTERS_REASON } from '../scanned-digits.ts'
import { CELL_DOUBT_COSTS, DOUBT_COSTS, LITTLE_COVERAGE } from '../weights.ts'
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
  /** Its number has letters of a scan: "8O". */
  hasLetters: boolean
  /** No percent sign is stated; the label begins with "Tỷ lệ". */
  isAssumed: boolean
  isUnitInherited: boolean
  isWithoutUnit: boolean
  year: number | null
  yearFrom: 'head' | 'around' | null
}

/**
 * Rates a target that was read from a table, as rate-target.ts does for a sentence.
 *
 * @param evidence what was recognised, and by what
 */
export function rateCell(evidence: CellEvidence): Rating {
  const { quantity, found, year, yearFrom } = evidence
  const cues = [
    ...(found ? [`“${found.mention.pattern}”`] : []),
    ...(quantity.bound === '' ? [] : [`“${quantity.bound}”`]),
    ...(yearFrom === 'head' ? [`năm ${year} theo đầu cột`] : []),
    ...(yearFrom === 'around' ? [`năm ${year} theo hàng, tên bảng hoặc đề mục`] : []),
  ]
  const unnamed = evidence.isPart ? 'là một phần của hàng trên' : 'không nhận ra chỉ tiêu nào trong danh mục'
  const isOfGrdp = found?.mention.indicator.unit === '% GRDP'
  return rate(cues, [
    [found === null, DOUBT_COSTS.unnamed, unnamed],
    [found !== null && found.rival !== null, DOUBT_COSTS.rival, `cũng có thể là ${found?.rival?.indicator.id}`],
    [found?.mention.isWeak === true, DOUBT_COSTS.weakName, WEAK_REASON],
    [found !== null && found.mention.wordCount === 1, DOUBT_COSTS.oneWord, 'chỉ nhận ra nhờ một từ'],
    [
      found !== null && found.coverage < LITTLE_COVERAGE,
      CELL_DOUBT_COSTS.littleCoverage,
      'tên hàng còn nhiều chữ khác',
    ],
    [evidence.isOfParents, CELL_DOUBT_COSTS.ofParents, 'tên chỉ tiêu lấy từ hàng trên hoặc đầu cột'],
    [evidence.isOfList, CELL_DOUBT_COSTS.ofList, 'ô có nhiều số, xếp theo thứ tự tên trong hàng'],
    [evidence.hasLetters, DOUBT_COSTS.letters, LETTERS_REASON],
    [evidence.isAssumed, CELL_DOUBT_COSTS.assumedPercent, 'bảng không ghi %, hiểu là % vì tên hàng là tỷ lệ'],
    [evidence.isUnitInherited, CELL_DOUBT_COSTS.unitInherited, 'đơn vị lấy từ hàng trên'],
    [evidence.isWithoutUnit, CELL_DOUBT_COSTS.withoutUnit, 'bảng không ghi đơn vị'],
    [isOfGrdp && quantity.denominator === null, CELL_DOUBT_COSTS.noDenominator, 'đơn vị không nói rõ là % GRDP'],
    [quantity.rise && found !== null && !isOfChange(found.mention), DOUBT_COSTS.rise, RISE_REASON],
    [year === null, CELL_DOUBT_COSTS.noYear, 'không rõ năm'],
  ])
}
