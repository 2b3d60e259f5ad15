import type { Comparator } from '../text/target-value.ts'

/** How a number is bounded, and how many characters before and after it say so. */
export interface Bound {
  comparator: Comparator
  before: number
  after: number
  /** The words that say it, as written; empty where the number is bare. */
  words: string
}

const LINK = String.raw`(?:\s(?:là|đạt|có|bằng|từ|ở mức|mức|được|phải đạt|khoảng|trên))?`
const BEFORE: [pattern: RegExp, comparator: Comparator][] = [
  [
    before('≥|>=|tối thiểu|ít nhất|thấp nhất|không dưới|không thấp hơn|không ít hơn|không kém|chí ít|đạt và vượt'),
    'gte',
  ],
  [before('≤|<=|tối đa|không quá|không vượt quá|nhiều nhất|không cao hơn|không lớn hơn'), 'lte'],
  [before('>|trên|(?<!(?:cao|nhiều|nhanh|tốt|đông) )hơn|vượt|vượt mức|lớn hơn'), 'gt'],
  [before('<|dưới|nhỏ hơn|chưa tới|chưa đến'), 'lt'],
  [before('~|khoảng|ước|ước đạt|ước khoảng|xấp xỉ|gần|tầm|dự kiến|dự kiến đạt|bình quân khoảng'), 'about'],
]
/** What may stand between a number and "trở lên": its unit and what is counted. */
const AND_MORE = /^(?:\s?%)?(?:\s[^\s.;:,()\d]+){0,4}?\s?trở lên/iu
/** "từ 20% doanh nghiệp nhỏ và vừa trở lên": more words may stand between when "từ" has announced it. */
const FROM_UP = /^[^.;:\d]{0,60}?trở lên/iu
const AND_LESS = /^(?:\s?%)?(?:\s[^\s.;:,()\d]+){0,3}?\strở xuống/iu
const FROM = /(?<![\p{L}\p{M}])từ(?:\smức)?\s?$/iu
/** "Có từ 12 người …": a floor, when no upper end follows. */
const HAS_FROM = /(?<![\p{L}\p{M}])(?:có|đạt|đạt mức)\stừ\s?$/iu

/**
 * Reads how a number is bounded by the words around it (design.md, section 2).
 *
 * @param before at most some 40 characters before the number
 * @param after at most some 60 characters after it and its percent sign
 */
export function readComparator(before: string, after: string): Bound {
  const from = FROM.exec(before)
  const more = AND_MORE.exec(after) ?? (from ? FROM_UP.exec(after) : null)
  if (more) return { comparator: 'gte', before: from?.[0].length ?? 0, after: more[0].length, words: 'trở lên' }
  const less = AND_LESS.exec(after)
  if (less) return { comparator: 'lte', before: 0, after: less[0].length, words: 'trở xuống' }
  if (HAS_FROM.test(before)) return { comparator: 'gte', before: from?.[0].length ?? 0, after: 0, words: 'có từ' }
  for (const [pattern, comparator] of BEFORE) {
    const found = pattern.exec(before)
    if (found) return { comparator, before: found[0].length, after: 0, words: (found[1] ?? '').trim() }
  }
  return { comparator: 'eq', before: from?.[0].length ?? 0, after: 0, words: '' }
}

function before(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(${words})${LINK}\s?$`, 'iu')
}
