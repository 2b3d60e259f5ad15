/** The words that make a number something else than a target's value (design.md, section 2). Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** Units of time, and of what is numbered or told apart: "6 tháng", "3 khâu". */
export const UNITS_OF_TIME_AND_ORDER: Phrases = [
  'tháng',
  'tuần',
  'ngày',
  'tuổi',
  'năm',
  'cấp',
  'lần',
  'giờ',
  'phút',
  'quý',
  'kỳ',
  'khóa',
  'khoá',
  'nhiệm kỳ',
  'khâu',
  'bước',
  // "tăng 5 bậc so với năm 2025".
  'bậc',
  'nhóm',
  'trụ cột',
  'lĩnh vực',
  'điểm nghẽn',
]
/** Money and measures: "300 tỷ đồng", "20 km". */
export const UNITS_OF_MEASURE: Phrases = [
  '(?:nghìn |ngàn |trăm )?(?:tỷ|tỉ)',
  'triệu',
  'đồng',
  'USD',
  'ha',
  'km',
  'km2',
  'm2',
  'mét',
  'tấn',
  'MW',
  'kWh',
]
/** Administrative units: "tại 124 xã". */
export const UNITS_OF_ADMINISTRATION: Phrases = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'tỉnh',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'khu phố',
]
/** Whose share is no level that a province sets itself: "hai phần ba số thành viên tán thành", "một phần ba dân số là đồng bào dân tộc". */
export const SHARES_OF_NO_TARGET: Phrases = [
  '(?:tổng )?số (?:thành viên|đại biểu|ủy viên|uỷ viên|phiếu)',
  'dân số là (?:đồng bào|người dân tộc)',
]
/** What a number right after it only names: "Đề án 06", "Điều 12", "năm 2030", "mức độ 2". */
export const NAMED_BY_NUMBER: Phrases = [
  'Đề án',
  'Điều',
  'khoản',
  'điểm',
  'Nghị quyết',
  'Quyết định',
  'Kế hoạch',
  'Luật',
  'Nghị định',
  'Thông tư',
  'Công văn',
  'Kết luận',
  'Chỉ thị',
  'Chương trình',
  'Biểu',
  'Phụ lục',
  'Mẫu',
  '(?<!(?:tổng|con|dân) )số',
  'tháng',
  'quý',
  'ngày',
  '(?<!(?:mỗi|hằng|hàng|một) )năm',
  'giai đoạn',
  'khóa',
  'khoá',
  'thế kỷ',
  'mức độ',
  'cấp độ',
  'loại',
  'QĐ',
  'SDG',
  'vòng',
  'trong',
  'sau',
  'trước',
  'chương',
  'mục',
  'phần',
  'bảng',
  'công nghiệp',
  'lớp',
  'phiên bản',
  'lần thứ',
]
/** People that a rate is taken of: "trên 100 dân". */
export const PEOPLE_OF_RATE: Phrases = ['dân', 'người dân']
/** What joins a rate to them: "trên 1.000 dân", "cứ 100 dân". */
export const RATE_LINKS: Phrases = ['trên', '/', 'cứ', 'mỗi', 'cho', 'trong']
