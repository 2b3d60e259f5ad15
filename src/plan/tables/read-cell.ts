import { parseWrittenNumber } from '../../text/numbers.ts'
import { oneOf } from '../../text/phrases.ts'

/** A cell that states one number, taken apart; the words around the number are as written. */
export interface CellNumber {
  /** Words before the number: "≥", "tối thiểu", "Top"; empty where there are none. */
  before: string
  /** The numbers as written, one, or two of a range. */
  numerals: [string] | [string, string]
  /** Words after the number without its percent sign: "GRDP", "doanh nghiệp", "trở lên". */
  after: string
  percent: boolean
  /** Where the number with its bound, its percent sign and "trở lên" is in the cell. */
  start: number
  end: number
}

/** A cell without a value: nothing is stated there. */
const BLANK = /^(?:[xX*]|[-–—…/]+|\.{2,}|n\/a|không|chưa có)?$/u
const NUMBER = /\d+(?:[.,]\d+)*/gu
/** Between the two numbers of a range; a percent sign may follow the first: "20% - 25%". */
const RANGE = /^\s?%?\s?(?:[-–—‐‑‒−÷~]|đến)\s?$/u
const REACHED = ['đạt', 'có', 'là', 'bằng', 'ở mức', 'mức', 'chiếm', 'từ', 'đến', 'tới', 'phấn đấu', 'số']
const RANKED = ['trong', 'nhóm', 'tốp', 'top', 'thứ', 'hạng', 'xếp', 'vị trí']
const BOUNDED = ['tối thiểu', 'ít nhất', 'thấp nhất', 'trên', 'hơn', 'không', 'dưới', 'thấp', 'quá', 'vượt', 'tối đa']
const ABOUT = ['khoảng', 'ước', 'xấp xỉ', 'gần']
/** What may precede the number of a cell: how it is bounded, a rank, "đạt". */
const BEFORE = new RegExp(String.raw`^(?:${oneOf(REACHED, RANKED, BOUNDED, ABOUT)}|[≥≤><~=:]|\s)*$`, 'iu')
/** Words behind the number that name what is counted and no further statement. */
const AFTER = /^(?:\s?(?:%|[\p{L}\p{M}/()²³.-]+|10\.000|1\.000|100|01|1))*\s?$/u
const MOST_WORDS_AFTER = 8
const AND_MORE = /^\s?%?\s?trở (?:lên|xuống)/iu
/** A month or a day of a year, a fraction, a document number. */
const COMPOUND = /\d\s?\/\s?\d/u

/** Whether a cell states nothing: empty, "x", "-", "…". */
export function isBlankCell(text: string): boolean {
  return BLANK.test(text.trim())
}

/**
 * Reads a cell that holds one number or one range, with the words of its bound and its unit: "≥ 35", "> 90%", "20-25",
 * "Top 10", "Đạt trên 55% GRDP".
 *
 * @param text the cell
 * @returns null where the cell says more than one number does, or none: a sentence, a date, a fraction
 */
export function readCellNumber(text: string): CellNumber | null {
  const [first, second, ...more] = [...text.matchAll(NUMBER)]
  if (first === undefined) return null
  const firstEnd = first.index + first[0].length
  const isRange = second !== undefined && RANGE.test(text.slice(firstEnd, second.index))
  const last = isRange ? second : first
  const end = last.index + last[0].length
  const rest = text.slice(end)
  const denominators = isRange ? more : [second, ...more].filter((match) => match !== undefined)
  if (denominators.some(([digits]) => !/^(?:10\.000|1\.000|100|01|1)$/.test(digits))) return null
  if (COMPOUND.test(text.slice(0, end + 3)) && !/^\s?\/\s?(?:10\.000|1\.000|100)/.test(rest)) return null
  const before = text.slice(0, first.index)
  if (!BEFORE.test(before) || !AFTER.test(rest)) return null
  if (rest.split(/\s+/).length > MOST_WORDS_AFTER + 1) return null
  const numerals: CellNumber['numerals'] = isRange ? [first[0], last[0]] : [first[0]]
  if (numerals.some((numeral) => parseWrittenNumber(numeral) === null || isAmbiguous(numeral))) return null
  const sign = /^\s?(?:%|phần trăm)/u.exec(rest)?.[0] ?? ''
  const percent = sign !== '' || text.slice(firstEnd, last.index).includes('%')
  const more_ = AND_MORE.exec(rest)?.[0] ?? sign
  return {
    before: before.trim(),
    numerals,
    after: rest.slice(sign.length).trim(),
    percent,
    start: before.length - before.trimStart().length,
    end: end + more_.length,
  }
}

/** "1,200" of a spreadsheet in English notation may be 1200: three digits behind a comma are not read as decimals. */
function isAmbiguous(numeral: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(numeral)
}
