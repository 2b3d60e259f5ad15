import { oneOf } from './phrases.ts'

/** What the head of a column of a table of targets or tasks begins with. */
const HEAD_WORDS = [
  'TT',
  'STT',
  'Số TT',
  'Chỉ tiêu',
  'Các chỉ tiêu',
  'Tên chỉ tiêu',
  'Nội dung',
  'Nhiệm vụ',
  'Tên nhiệm vụ',
  'Nhóm',
  'Lĩnh vực',
  'Đơn vị',
  'ĐVT',
  'Mục tiêu',
  'Kết quả',
  'Thực hiện',
  'Hiện trạng',
  'Kế hoạch',
  'KH',
  'TH',
  'Ước',
  'Giai đoạn',
  'Năm',
  'Đến năm',
  'Lộ trình',
  'Cơ quan',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Thời hạn',
  'Tiến độ',
  'Hoàn thành',
  'Bắt đầu',
  'Kết thúc',
  'Sản phẩm',
  'Kinh phí',
  'Ghi chú',
]
const HEAD = new RegExp(String.raw`^${oneOf(HEAD_WORDS)}(?![\p{L}\d])`, 'iu')
/** What the first column is headed by: numbers or names. */
const FIRST = [
  'TT',
  'STT',
  'Số TT',
  'Số thứ tự',
  '(?:Các |Tên )?chỉ tiêu',
  'Nội dung',
  '(?:Tên )?nhiệm vụ',
  'Nhóm',
  'Lĩnh vực',
  'Mục tiêu',
  'Danh mục',
]
const FIRST_HEAD = new RegExp(String.raw`^${oneOf(FIRST)}(?![\p{L}\d])`, 'iu')
/** What heads several columns, of values to be reached or of times. */
const AIMS = [
  'Thời gian',
  'Thời hạn',
  'Tiến độ',
  'Mục tiêu',
  'Kế hoạch',
  'KH',
  'Chỉ tiêu',
  'Lộ trình',
  'Giai đoạn',
  'Năm',
  'Phấn đấu',
  'Dự kiến',
]
const AIM = new RegExp(String.raw`^${oneOf(AIMS)}(?![\p{L}\d])`, 'iu')
/** A year with the words before it is one head. */
const EACH_HEAD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:(?:đến )?năm )?20\d\d|${oneOf(HEAD_WORDS)})(?![\p{L}\d])`,
  'giu',
)
const YEAR = /^20\d\d(?: ?[-–] ?20\d\d)?$/
/** A second row of heads has short words: years, plan and result of a year. */
const LONGEST_SUBHEAD = 30

/** Tells whether a cell's words are those of a column's head. */
export function isHeadCell(text: string): boolean {
  return HEAD.test(text) || YEAR.test(text)
}

/** Counts the heads of columns, and years, in a line that holds the head of a table. */
export function countHeadWords(line: string): number {
  return line.match(EACH_HEAD)?.length ?? 0
}

/** Tells whether a cell's words are those of the first column's head. */
export function isFirstHead(text: string): boolean {
  return FIRST_HEAD.test(text)
}

/** Tells whether words can stand in a second row of heads, below a head over several columns. */
export function isSubhead(text: string): boolean {
  return isHeadCell(text) && text.length <= LONGEST_SUBHEAD
}

/** Tells whether a head speaks of what shall be reached, and when. */
export function isAim(text: string): boolean {
  return AIM.test(text)
}
