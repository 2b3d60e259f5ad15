import { headYears } from './head-years.ts'
import { isBlankCell, readCellNumber } from './read-cell.ts'

/**
 * What a column holds. `target` and `current` hold values: what shall be reached, what was. `body` is who does it, `deadline`
 * by when, `product` what comes out.
 */
export type ColumnKind =
  | 'numbering'
  | 'label'
  | 'unit'
  | 'target'
  | 'current'
  | 'body'
  | 'deadline'
  | 'product'
  | 'note'
  | 'other'

/** "2030", "Năm 2030", "Giai đoạn 2026-2030": a time and nothing else. */
export const BARE_YEAR = /^(?:(?:đến|hết|năm|giai đoạn|mốc|kỳ)\s)*20[1-5]\d(?:\s?[-–]\s?20[1-5]\d)?$/iu

/** The plans for Resolution 57 begin in 2025: a value of an earlier year was reached. */
export const FIRST_YEAR = 2025

const head = (words: string) => new RegExp(String.raw`^(?:${words})(?![\p{L}\p{M}])`, 'iu')
const inHead = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'iu')

const NUMBERING = /^(?:s?tt|số tt|số thứ tự|thứ tự|no\.?|#)?$/iu
const UNIT = head('đơn vị tính|đơn vị đo|đvt|đv tính|đ/v tính|đơn vị')
const BODY = inHead('cơ quan|đơn vị|chủ trì|phối hợp|phụ trách|chịu trách nhiệm|theo dõi|tham mưu')
const DEADLINE = inHead('thời hạn|thời gian|tiến độ|hoàn thành|thời điểm|hạn')
const PRODUCT = head('sản phẩm|đầu ra|kết quả|dự kiến kết quả|hình thức')
/** "Kết quả" heads products of tasks and values of indicators: there its cells decide. */
const RESULT = /^kết quả(?: cần đạt| phải đạt)?$/iu
const NOTE = head('ghi chú|căn cứ|nguồn|cơ sở|văn bản|tham chiếu|phương pháp')
/** What was reached, or is expected to be by now. */
const CURRENT = head(
  'thực hiện|th|hiện trạng|hiện tại|hiện nay|ước|đã|kết quả thực hiện|kết quả đạt|số liệu|thực trạng|đạt được',
)
const CURRENT_INSIDE = inHead('ước th|ước thực hiện|thực hiện năm|hiện trạng|kết quả (?:thực hiện|đạt được|năm)|th')
const AIM = inHead('mục tiêu|kế hoạch|kh|chỉ tiêu|phấn đấu|đến năm|dự kiến|giao|lộ trình')
/** What heads a column of values that names no year. */
const VALUE = inHead(
  'mục tiêu|kế hoạch|kh|chỉ tiêu|phấn đấu|kết quả|giá trị|mức đạt|mức phấn đấu|cần đạt|phải đạt|yêu cầu|đến năm|giao',
)
/** A comparison of two columns, a growth, a sum of money: numbers, but no targets of the row. */
const DERIVED = inHead(
  'so với|so sánh|tăng|giảm|tốc độ|chênh lệch|tỷ lệ hoàn thành|kinh phí|vốn|dự toán|nguồn lực|trọng số|điểm',
)
/** What others have set: values of the nation, no targets of the plan. */
const OF_OTHERS = inHead(
  'cả nước|quốc gia|toàn quốc|trung ương|chính phủ|nghị quyết(?: số)? \\d+(?:-nq/tw)?|bình quân chung|vùng',
)
const LABEL = inHead(
  'chỉ tiêu|nội dung|mục tiêu|tiêu chí|chỉ số|nhiệm vụ|tên|danh mục|lĩnh vực|hạng mục|nhóm|giải pháp|công việc|hoạt động|kết quả',
)
/** Names of bodies: a column "Đơn vị" that holds them is no column of units. */
const BODY_NAMES = /^(?:các )?(?:sở|ubnd|ủy ban|ban|văn phòng|công an|bộ|hội|đảng ủy|trường|trung tâm|đoàn|báo|cục)\s/iu
/** Of the cells that are not blank, the share that must be numbers in a column of values. */
const MOSTLY = 0.5

/**
 * Tells what a column holds by its head and by its cells.
 *
 * @param text the head, the texts of several head rows joined by a space
 * @param cells the column's cells below the head
 */
export function columnKind(text: string, cells: string[]): ColumnKind {
  const stated = cells.filter((cell) => !isBlankCell(cell))
  const isNumeric = holdsNumbers(cells)
  if (NUMBERING.test(text))
    return stated.every((cell) => cell.length <= 8 || readCellNumber(cell) !== null) ? 'numbering' : 'label'
  if (NOTE.test(text)) return 'note'
  const years = headYears(text)
  if (UNIT.test(text))
    return stated.some((cell) => BODY_NAMES.test(cell)) || /chủ trì|phối hợp|thực hiện/iu.test(text) ? 'body' : 'unit'
  if (years.length === 0 && DEADLINE.test(text)) return 'deadline'
  if (BODY.test(text) && !isNumeric) return 'body'
  if (stated.length > 1 && stated.every((cell) => BARE_YEAR.test(cell))) return 'label'
  if (PRODUCT.test(text) && years.length === 0 && !(RESULT.test(text) && isNumeric)) return 'product'
  if (isNumeric || (years.length > 0 && stated.length > 0)) return valueKind(text, years)
  return LABEL.test(text) || (stated.length > 0 && !isNumeric) ? 'label' : 'other'
}

/** Whether most of a column's cells that are not blank are numbers. */
export function holdsNumbers(cells: string[]): boolean {
  const stated = cells.filter((cell) => !isBlankCell(cell))
  return stated.length > 0 && stated.filter((cell) => readCellNumber(cell) !== null).length >= stated.length * MOSTLY
}

function valueKind(text: string, years: number[]): ColumnKind {
  const isAim = AIM.test(text) && !CURRENT.test(text)
  if (years.length > 1 && /\//.test(text)) return 'other'
  if (DERIVED.test(text) && !isAim) return 'other'
  if (OF_OTHERS.test(text)) return 'other'
  if (years.length > 0 && years.every((year) => year < FIRST_YEAR)) return 'current'
  if (CURRENT.test(text)) return 'current'
  if (CURRENT_INSIDE.test(text) && !isAim) return 'current'
  return years.length > 0 || VALUE.test(text) ? 'target' : 'other'
}
