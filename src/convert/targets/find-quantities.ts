import { parseNumber } from '../../text/numbers.ts'
import type { Span } from '../../text/sentences.ts'
import type { Comparator, TargetValue } from '../../text/target-value.ts'

/** A number in a sentence that could be a target's value. */
export interface Quantity extends TargetValue {
  kind: 'percent' | 'percent-grdp' | 'percent-per-year' | 'rank' | 'number'
  /** The numbers as written, without leading zeros: ["1.200"], ["16", "18"]. */
  numerals: string[]
  /** From its comparator to its unit. */
  span: Span
  perYear: boolean
  /** A rise on top of what there is ("thêm 2-3"), not a level. */
  increment: boolean
}

const NUMBER =
  /(?<![\p{L}\d.,/-])(\d+(?:[.,]\d+)*)(?:\s?%)?(?:\s?(?:[-–]|đến)\s?(\d+(?:[.,]\d+)*))?(?![\d/]|-\p{L})(\s?%)?/gu

/** What makes a number something else than a value (design.md, section 2): what follows it, and what stands before it. */
const NOT_AFTER =
  /^(?:\s?(?:G\b|Gb|GB|Mb|K\b)|\s(?:vạn dân|dân\b|người dân\b|tháng|tuần|ngày|tuổi|năm\b|cấp\b|lần\b|giờ|quý|tỷ đồng|tỉ đồng|triệu|đồng)|[)\].]\s?\p{Lu})/u
const NOT_BEFORE =
  /(?:Đề án|Điều|khoản|Nghị quyết|Quyết định|Kế hoạch|Luật|số|tháng|quý|ngày|năm|giai đoạn|khóa|mức độ|cấp độ|QĐ|SDG|vòng|trong)\s(?:số\s)?$/iu
const YEAR = /^20[1-5]\d$/

const BEFORE: [pattern: RegExp, comparator: Comparator][] = [
  [/(?:≥|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|trở lên là)\s?$/iu, 'gte'],
  [/(?:≤|tối đa|không quá|không vượt quá|nhiều nhất)\s?$/iu, 'lte'],
  [/(?:>|trên|hơn|vượt)\s?$/iu, 'gt'],
  [/(?:<|dưới)\s?$/iu, 'lt'],
  [/(?:khoảng|ước|ước đạt|xấp xỉ|gần)\s?$/iu, 'about'],
  [/(?<![\p{L}])từ\s?$/iu, 'eq'],
]
const AND_MORE = /^\s?(?:%|người|GRDP|dân số|doanh nghiệp|\s)*trở lên/u
/** "từ 20% doanh nghiệp nhỏ và vừa trở lên": words may stand between when "từ" has announced it. */
const FROM_UP = /^[^.;,]{0,60}?trở lên/u
const AND_LESS = /^\s?(?:%|người|GRDP|\s)*trở xuống/u
const RANK_BEFORE = /(?:nhóm|top|tốp|trong số|thứ hạng|hạng|vị trí(?: thứ)?)\s$/iu
const RANK_AFTER = /^\s(?:cả nước|(?:tỉnh|địa phương|thành phố|nước)[^.;]{0,40}?(?:đầu|cao nhất|cả nước))/u
/** "Có từ 12 người …": a floor, when no upper end follows. */
const HAS_FROM = /(?:có|đạt)\s+từ\s?$/iu

/**
 * Finds the numbers of a sentence that could be values of targets. Years, dates, document numbers, periods, "5G",
 * "trên 01 vạn dân" and the like are left out.
 *
 * @param text one sentence
 */
export function findQuantities(text: string): Quantity[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => toQuantity(text, match))
}

function toQuantity(text: string, match: RegExpMatchArray): Quantity[] {
  const [whole, low = '', high] = match
  const start = match.index as number
  const end = start + whole.length
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 60)
  const isPercent = whole.includes('%')
  const value = parseNumber(low)
  if (value === null || (!isPercent && YEAR.test(low))) return []
  if (!isPercent && (NOT_AFTER.test(after) || NOT_BEFORE.test(before))) return []
  if (/^\s?(?:trên|\/)?\s?(?:vạn|1\.?000|10\.?000) dân/u.test(after) && /(?:trên|\/)\s?$/u.test(before)) return []
  const valueMax = high === undefined ? null : parseNumber(high)
  const isRank =
    !isPercent && RANK_BEFORE.test(before) && (RANK_AFTER.test(after) || /(?:hạng|vị trí|top|tốp)/iu.test(before))
  const found = readComparator(before, after)
  const comparator = isRank ? 'top' : valueMax !== null && valueMax > value ? 'range' : found.comparator
  return [
    {
      kind: isRank ? 'rank' : isPercent ? percentKind(after) : 'number',
      comparator,
      value,
      ...(comparator === 'range' ? { valueMax: valueMax as number } : {}),
      numerals: [low, ...(comparator === 'range' ? [high as string] : [])].map(dropLeadingZeros),
      span: {
        start: start - (comparator === 'range' || isRank ? 0 : found.before),
        end: end + (comparator === 'range' ? 0 : found.after),
      },
      perYear: /(?:mỗi|hằng|hàng) năm[^.;]{0,25}$/iu.test(text.slice(0, start)) || /^[^.,;]{0,40}?\/năm/u.test(after),
      increment: /(?:thêm|tăng thêm)(?:\s(?:ít nhất|tối thiểu|khoảng))?\s$/iu.test(before),
    },
  ]
}

function readComparator(before: string, after: string): { comparator: Comparator; before: number; after: number } {
  const more = AND_MORE.exec(after) ?? (/từ\s$/iu.test(before) ? FROM_UP.exec(after) : null)
  if (more) return { comparator: 'gte', before: /từ\s$/iu.exec(before)?.[0].length ?? 0, after: more[0].length }
  const less = AND_LESS.exec(after)
  if (less) return { comparator: 'lte', before: 0, after: less[0].length }
  if (HAS_FROM.test(before)) return { comparator: 'gte', before: 3, after: 0 }
  for (const [pattern, comparator] of BEFORE) {
    const found = pattern.exec(before)
    if (found) return { comparator, before: found[0].length, after: 0 }
  }
  return { comparator: 'eq', before: 0, after: 0 }
}

function dropLeadingZeros(numeral: string): string {
  return numeral.replace(/^0+(?=\d)/, '')
}

function percentKind(after: string): Quantity['kind'] {
  if (/^\s?(?:của\s)?(?:tổng\s)?GRDP/u.test(after)) return 'percent-grdp'
  if (/^\s?(?:\/|mỗi |một )\s?năm/u.test(after)) return 'percent-per-year'
  return 'percent'
}
