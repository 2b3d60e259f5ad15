import { formatNumber, parseWrittenNumber } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'
import type { TargetValue } from '../text/target-value.ts'
import { readComparator } from './read-comparator.ts'

/** A number in a sentence that could be a target's value. */
export interface Quantity extends TargetValue {
  kind: 'percent' | 'rank' | 'number'
  /** What a percentage is taken of where its own words say it: "% GRDP", "% tổng chi ngân sách", "%/năm". */
  base: 'grdp' | 'gdp' | 'budget' | 'year' | null
  /** The numbers in the notation of `<Target value>`: ["1.200"], ["16", "18"]. */
  numerals: string[]
  /** From its comparator to its unit. */
  span: Span
  /** The words that bound it ("tối thiểu"); empty where it is bare. */
  bound: string
  /** The words right after the number itself, which say what is counted. */
  after: string
  perYear: boolean
  /** A rise on top of what there is ("thêm 2-3"), not a level. */
  increment: boolean
  /** Stated by words and not by a number: "toàn tỉnh". */
  whole: boolean
  /** The unit where the text names one that an indicator can be counted in otherwise: "Mb/s". */
  unit: string | null
}

const NUMBER =
  /(?<![\p{L}\d.,/-])(\d+(?:[.,]\d+)*)(?:\s?(?:%|phần trăm))?(?:\s?(?:[-–—]|đến)\s?(\d+(?:[.,]\d+)*))?(?![\d/]|-\p{L})(\s?(?:%|phần trăm))?/gu

/** What makes a number something else than a value (design.md, section 2): what follows it … */
const NOT_UNITS = [
  'tháng|tuần|ngày|tuổi|năm|cấp|lần|giờ|phút|quý|kỳ|khóa|khoá|nhiệm kỳ|khâu|bước|nhóm|trụ cột|lĩnh vực|điểm nghẽn',
  '(?:nghìn |ngàn |trăm )?(?:tỷ|tỉ)|triệu|đồng|USD|ha|km|km2|m2|mét|tấn|MW|kWh',
  'xã|phường|thị trấn|huyện|tỉnh|thôn|bản|ấp|buôn|khu phố',
]
const NOT_AFTER = new RegExp(`^(?:\\s?(?:[GMT]B(?!/s|ps)|G|K|h)|\\s(?:${NOT_UNITS.join('|')}))(?![\\p{L}\\p{M}])`, 'iu')
/** A speed: the value of an indicator of its own, or part of the name of another ("80% người sử dụng … trên 1 Gb/s"). */
const SPEED = /^\s?([GM]b)(?:\/s|ps)/u
/** Nothing is counted after it: in "tỷ trọng … (%): năm 2030: 30" it is a percentage. */
const BARE = /^\s?(?:[;.,)]|$)/u
const OWN_SPEED = /[,;]\s(?:và\s)?tốc độ[^;]{0,120}$/iu
/** "3.1 - Rà soát …": the number of a paragraph. */
const NUMBERING = /^(?:\s[-–]|[.)])\s/u
const LIST_MARKER = /^[)\].]\s?\p{Lu}/u
/** … and what stands before it. */
const NOT_BEFORE =
  /(?<![\p{L}\p{M}])(?:Đề án|Điều|khoản|điểm|Nghị quyết|Quyết định|Kế hoạch|Luật|Nghị định|Thông tư|Công văn|Kết luận|Chỉ thị|Chương trình|Biểu|Phụ lục|Mẫu|số|tháng|quý|ngày|năm|giai đoạn|khóa|khoá|thế kỷ|mức độ|cấp độ|loại|QĐ|SDG|vòng|trong|sau|trước|chương|mục|phần|bảng|công nghiệp|phiên bản|lần thứ)\s(?:số\s)?$/iu
const YEAR = /^20[1-5]\d$/
const FROM_HERE =
  /(?<!(?:có|đạt) )(?<![\p{L}\p{M}])từ (?:mức |khoảng |hơn |trên |chỗ |vị trí |thứ hạng |hạng |thứ |nhóm |top )*[\d.,]+(?:\s?%)?$/iu
const LIFTED = /^[^;]{0,200}?(?<!trở )(?<![\p{L}\p{M}])(?:lên|xuống)(?![\p{L}\p{M}])[^;\d]{0,40}\d/iu
const RANK_BEFORE =
  /(?<![\p{L}\p{M}])(?:nhóm|top|tốp|trong|trong số|một trong(?: những)?|thứ hạng|xếp hạng|hạng|vị trí(?: thứ| số)?|xếp thứ|đứng thứ|thứ)\s?$/iu
const RANK_WORD = /(?<![\p{L}\p{M}])(?:top|tốp|hạng|vị trí(?: thứ| số)?|xếp thứ|đứng thứ)\s?$/iu
const RANK_AFTER =
  /^\s(?:cả nước|toàn quốc|(?:tỉnh|địa phương|thành phố|đơn vị)[^.;]{0,60}?(?:đầu|cao nhất|tốt nhất|cả nước|toàn quốc|khá|về\s))/iu
const GROUP_OF = /^\s(?:tỉnh|địa phương|thành phố)(?![\p{L}\p{M}])/iu
/** "Vào nhóm 20, đến năm 2030 vào nhóm 15 tỉnh dẫn đầu": a group whose members are named elsewhere in the sentence. */
const GROUP_BEFORE = /(?<![\p{L}\p{M}])(?:nhóm|tốp|top)\s?$/iu
const GROUP_AFTER = /^(?:\s?[,.;)]|$|\s(?:vào|đến|và|trong|của|về|toàn|cả))/iu
const LEADERS = /(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|xếp hạng|thứ hạng|chỉ số|bảng xếp hạng|xếp thứ)/iu
/** "trên 100 dân", "/ 10.000 dân": what a rate is taken of. */
const PER_PEOPLE = /^\s?(?:vạn|nghìn|ngàn|triệu)?\s?(?:dân|người dân)(?![\p{L}\p{M}])/iu
const PER_YEAR_BEFORE = /(?<![\p{L}\p{M}])(?:bình quân|trung bình|mỗi|hằng|hàng) năm[^.;]{0,60}$/iu
/** At the head of a clause it holds for all its numbers. */
const PER_YEAR_HEAD =
  /(?:^(?:[^,;]{0,40},)?|;|:)\s*(?:[-+•]\s*)?(?:phấn đấu\s)?(?:bình quân|trung bình)?\s?(?:mỗi|hằng|hàng) năm(?![\p{L}\p{M}])[^.;]{0,300}$/iu
const PER_YEAR_AFTER = /^[^.,;\d]{0,60}?(?:\/\s?năm|(?:một|mỗi|hằng|hàng) năm)(?![\p{L}\p{M}])/iu
const INCREMENT = /(?<![\p{L}\p{M}])thêm(?:\s(?:ít nhất|tối thiểu|khoảng|từ|trên))?\s$/iu

/** Words that state the whole of what an indicator counts, so 100 % (design.md, section 1). */
const THE_WHOLE =
  /(?<![\p{L}\p{M}])(?:toàn tỉnh|toàn thành phố|toàn dân|tất cả|(?:mỗi|mọi) người dân)(?![\p{L}\p{M}])/giu

/** Only of a network that covers it; "triển khai toàn tỉnh" promises no share. */
const OVER_AN_AREA = /^toàn (?:tỉnh|thành phố)/iu

/**
 * Finds the numbers of a sentence that could be values of targets. Years, dates, document numbers, periods, amounts of
 * money, "5G", "trên 01 vạn dân" and the like are left out.
 *
 * @param text one sentence
 * @returns the quantities in the order of the text
 */
export function findQuantities(text: string): Quantity[] {
  const all = [...text.matchAll(NUMBER)].flatMap((match) => toQuantity(text, match))
  const numbers = all.filter((quantity) => !isStart(text, quantity) && !isNameOfShare(text, quantity, all))
  return [...numbers, ...findWholes(text, numbers)].sort((a, b) => a.span.start - b.span.start)
}

function toQuantity(text: string, match: RegExpMatchArray): Quantity[] {
  const [whole, low = '', high] = match
  const start = match.index as number
  const end = start + whole.length
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 80)
  const isPercent = /%|phần trăm/u.test(whole) || (BARE.test(after) && text.lastIndexOf('(%)', start) >= 0)
  const value = parseWrittenNumber(low)
  if (value === null || (!isPercent && YEAR.test(low))) return []
  const valueMax = high === undefined ? null : parseWrittenNumber(high)
  if (!isPercent && valueMax !== null && YEAR.test(high as string)) return []
  if (start === 0 && NUMBERING.test(after)) return []
  const isRank = !isPercent && readsAsRank(text, before, after)
  if (!isPercent && !isRank && isOther(before, after)) return []
  const isRange = valueMax !== null && valueMax > value
  const bound = readComparator(before, after)
  return [
    {
      kind: isRank ? 'rank' : isPercent ? 'percent' : 'number',
      base: isPercent ? readBase(after) : null,
      comparator: isRange ? 'range' : isRank ? 'top' : bound.comparator,
      value,
      ...(isRange ? { valueMax: valueMax as number } : {}),
      numerals: (isRange ? [value, valueMax as number] : [value]).map((number, index) =>
        writeNumeral([low, high as string][index] as string, number),
      ),
      span: { start: start - (isRange || isRank ? 0 : bound.before), end: end + (isRange ? 0 : bound.after) },
      bound: isRank || isRange ? '' : bound.words,
      after,
      perYear: !isPercent && !isRank && isPerYear(text.slice(Math.max(0, start - 350), start), after),
      increment: INCREMENT.test(before),
      whole: false,
      unit: SPEED.test(after) ? `${SPEED.exec(after)?.[1]}/s` : null,
    },
  ]
}

/** "Từ 61,3% năm 2024 lên 80%": the first number is where it starts, not where it shall come. */
function isStart(text: string, { span, after }: Quantity): boolean {
  return (
    FROM_HERE.test(text.slice(Math.max(0, span.start - 24), span.end)) &&
    !/^[^;]{0,60}?trở lên/u.test(after) &&
    LIFTED.test(text.slice(span.end, span.end + 260))
  )
}

/** "80% người sử dụng … với tốc độ trên 1 Gb/s": the speed belongs to the share's name, unless it has a subject of its own. */
function isNameOfShare(text: string, { unit, span }: Quantity, all: Quantity[]): boolean {
  if (unit === null || OWN_SPEED.test(text.slice(0, span.start))) return false
  return all.some(
    ({ kind, span: other }) =>
      kind === 'percent' && !text.slice(Math.min(other.end, span.start), Math.max(other.start, span.end)).includes(';'),
  )
}

function isPerYear(before: string, after: string): boolean {
  return PER_YEAR_AFTER.test(after) || PER_YEAR_BEFORE.test(before) || PER_YEAR_HEAD.test(before)
}

function readsAsRank(text: string, before: string, after: string): boolean {
  if (!RANK_BEFORE.test(before)) return false
  if (RANK_AFTER.test(after) || RANK_WORD.test(before) || /^\s?trở lên/iu.test(after)) return true
  if (!GROUP_BEFORE.test(before)) return false
  return GROUP_OF.test(after) || (GROUP_AFTER.test(after) && LEADERS.test(text))
}

function isOther(before: string, after: string): boolean {
  if (before.endsWith('(') && after.startsWith(')')) return true
  if (NOT_AFTER.test(after) || LIST_MARKER.test(after) || NOT_BEFORE.test(before)) return true
  return PER_PEOPLE.test(after) && /(?:trên|\/|cứ|mỗi|cho|trong)\s?$/iu.test(before)
}

/**
 * A number as the plan writes it, without leading zeros; a decimal dot as a comma, since the notation has no other.
 *
 * @param written as in the text
 * @param value its value
 */
export function writeNumeral(written: string, value: number): string {
  const numeral = written.replace(/^0+(?=\d)/, '')
  return parseWrittenNumber(numeral) === value && !/\.\d{1,2}$/.test(numeral) ? numeral : formatNumber(value)
}

const BASES: Record<string, Quantity['base']> = { grdp: 'grdp', gdp: 'gdp', 'sản phẩm trên địa bàn': 'grdp' }

function readBase(after: string): Quantity['base'] {
  const [, name] =
    /^\s?(?:của|trong|trên|vào|so với)?\s?(?:tổng\s)?(GRDP|GDP|sản phẩm trên địa bàn|chi ngân sách|ngân sách)(?![\p{L}\p{M}])/iu.exec(
      after,
    ) ?? []
  if (name !== undefined) return BASES[name.toLowerCase()] ?? 'budget'
  return /^\s?(?:\/\s?|mỗi |một |hằng |hàng )năm/iu.test(after) ? 'year' : null
}

function findWholes(text: string, numbers: Quantity[]): Quantity[] {
  return [...text.matchAll(THE_WHOLE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length }
    const clause = clauseOf(text, span)
    if (OVER_AN_AREA.test(match[0]) && !/phủ/iu.test(text.slice(clause.start, clause.end))) return []
    if (numbers.some(({ span }) => span.start >= clause.start && span.end <= clause.end)) return []
    return [
      {
        kind: 'percent' as const,
        base: null,
        comparator: 'eq' as const,
        value: 100,
        numerals: ['100'],
        span,
        bound: match[0],
        after: text.slice(span.end, span.end + 80),
        perYear: false,
        increment: false,
        whole: true,
        unit: null,
      },
    ]
  })
}

/** Between the commas and semicolons around a place. */
function clauseOf(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1
  const after = text.slice(end).search(/[,;]/)
  return { start: before, end: after < 0 ? text.length : end + after }
}
