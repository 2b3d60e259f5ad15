import type { CellNumber } from '../../plan/tables/read-cell.ts'
import { parseWrittenNumber } from '../../text/numbers.ts'
import type { Quantity } from '../quantity.ts'
import { readComparator } from '../read-comparator.ts'
import { isRise } from '../read-rise.ts'
import { writeNumeral } from '../write-numeral.ts'

/** What bounds and measures a cell's number beside the cell itself. */
export interface CellWords {
  /** The row's label, which may end with the bound: "Tỷ lệ … đạt tối thiểu". */
  label: string
  /** The column's head: "Mục tiêu tối thiểu năm 2030". */
  head: string
  /** The unit of the row, column or table; empty where none is stated. */
  unit: string
}

const PERCENT = /%|phần trăm/u
const RANK_IN_CELL = /(?:top|tốp|nhóm|thứ|hạng|vị trí)(?:\s|$)/iu
/** Among the first, and no one place. */
const FIRST_ONES = /(?<![\p{L}\p{M}])(?:top|tốp|nhóm|trong|trở lên)(?![\p{L}\p{M}])/iu
const RANK_UNIT = /^(?:xếp )?(?:thứ hạng|hạng|vị trí|thứ tự|thứ bậc|thứ)$/iu
const RANK_LABEL = /^(?:[-+•]\s?)?(?:xếp hạng|thứ hạng|vị trí|thứ bậc|xếp thứ)/iu
/** A share by its name; where nothing says %, that is what its numbers are. */
const SHARE_LABEL = /^(?:[-–+•]\s?)?(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)(?![\p{L}\p{M}])/iu
const YEARLY = /\/\s?năm|(?:hằng|hàng|mỗi|một) năm/iu
const LEAST = /(?<![\p{L}\p{M}])(?:tối thiểu|ít nhất|không thấp hơn|không dưới)(?![\p{L}\p{M}])/iu
const MOST = /(?<![\p{L}\p{M}])(?:tối đa|không quá|nhiều nhất)(?![\p{L}\p{M}])/iu
/** "Tỷ lệ … (tối thiểu)", "Tỷ lệ … tối thiểu (%)": the bound is in the bracket or before it. */
const BRACKETS_AT_END = /\s*\(([^()]*)\)\s*$/u

/**
 * Makes a quantity of a cell's number with the words that bound and measure it. The comparator comes from the cell, else from
 * the end of the label, else from the head.
 *
 * @param cell the cell's number
 * @param words what is said beside it
 * @returns the quantity, its span in the cell; and whether a percent sign had to be assumed from the label's "Tỷ lệ"
 */
export function cellQuantity(cell: CellNumber, words: CellWords): { quantity: Quantity; isAssumed: boolean } {
  const isStatedPercent = cell.percent || PERCENT.test(words.unit) || PERCENT.test(words.label)
  const isAssumed = !isStatedPercent && words.unit === '' && cell.after === '' && SHARE_LABEL.test(words.label)
  const isPercent = isStatedPercent || isAssumed
  const isRank =
    !isPercent && (RANK_IN_CELL.test(cell.before) || RANK_UNIT.test(words.unit) || RANK_LABEL.test(words.label))
  const [low, high] = cell.numerals
  const value = parseWrittenNumber(low) as number
  const valueMax = high === undefined ? null : (parseWrittenNumber(high) as number)
  const isRange = valueMax !== null && valueMax > value
  const bound = readBound(cell, words)
  const measure = [cell.after.replace(/trở (?:lên|xuống)/iu, ''), words.unit].join(' ').trim()
  const quantity: Quantity = {
    kind: isRank ? 'rank' : isPercent ? 'percent' : 'number',
    denominator: isPercent ? denominatorOf(measure) : null,
    comparator: isRange ? 'range' : isRank ? rankComparator(cell, words) : bound.comparator,
    value,
    ...(isRange ? { valueMax } : {}),
    numerals: (isRange ? [low, high as string] : [low]).map((numeral) =>
      writeNumeral(numeral, parseWrittenNumber(numeral) as number),
    ),
    span: { start: cell.start, end: cell.end },
    bound: isRank || isRange ? '' : bound.cue,
    after: measure === '' ? '' : ` ${measure}`,
    perYear: !isPercent && !isRank && (YEARLY.test(measure) || YEARLY.test(words.label)),
    increment: false,
    rise: isRise(cell.before, cell.after),
    whole: false,
    inWords: false,
    unit: /^[GM]b(?:\/s|ps)/u.exec(measure) ? `${measure[0]}b/s` : null,
  }
  return { quantity, isAssumed }
}

/** "Nhóm 10" and "thứ 10 trở lên" are a place among the first, "thứ 10" is that place. */
function rankComparator({ before, after }: CellNumber, { label, head, unit }: CellWords): 'top' | 'eq' {
  return [before, after, label, head, unit].some((words) => FIRST_ONES.test(words)) ? 'top' : 'eq'
}

function readBound({ before, after }: CellNumber, { label, head }: CellWords) {
  const own = readComparator(before, ` ${after}`)
  if (own.comparator !== 'eq' || before !== '') return own
  const inLabel = [' $1 ', ' ']
    .map((kept) => readComparator(`${label.replace(BRACKETS_AT_END, kept).trimEnd()} `, ''))
    .find(({ comparator }) => comparator !== 'eq')
  if (inLabel) return inLabel
  const least = LEAST.exec(head)
  if (least) return { ...own, comparator: 'gte' as const, cue: least[0] }
  const most = MOST.exec(head)
  return most ? { ...own, comparator: 'lte' as const, cue: most[0] } : own
}

function denominatorOf(measure: string): Quantity['denominator'] {
  if (/GRDP|sản phẩm trên địa bàn/iu.test(measure)) return 'grdp'
  if (/GDP/u.test(measure)) return 'gdp'
  if (/ngân sách|NSNN|NSĐP|tổng chi/iu.test(measure)) return 'budget'
  return YEARLY.test(measure) ? 'year' : null
}
