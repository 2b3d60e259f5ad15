/** Numbers in words, and the words that point back to one. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** Numerals that name a count by themselves: "ba trung tâm". "Một" is an article too, "năm" a year, "tư" half of "đầu tư". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
}

/** Before "một" as a count: "thành lập một quỹ". */
export const FOUNDING: Phrases = [
  'hình thành',
  'thành lập',
  'xây dựng',
  'thu hút',
  'thu hút được',
  'có',
  'lập',
  'vận hành',
]
/** What "một" counts: "một trung tâm". */
export const FOUNDED: Phrases = ['quỹ', 'trung tâm', 'đô thị', 'vườn ươm', 'viện', 'khu công nghệ', 'phòng thí nghiệm']

/** Half of what is counted: "hơn một nửa doanh nghiệp". */
export const HALVES: Phrases = ['một nửa', 'phân nửa', 'nửa (?=(?:số |tổng số )?(?:dân|doanh nghiệp|hộ|cán bộ|người))']

/** What a plan says the parts of: "2/3 số xã", "95/102 xã". */
export const PARTED: Phrases = [
  ...['số', 'tổng số', 'dân số', 'doanh nghiệp', 'hợp tác xã', 'hộ', 'người', 'cơ quan', 'đơn vị', 'sở', 'trường'],
  ...['xã', 'phường', 'huyện', 'thôn', 'bản', 'bệnh viện', 'cơ sở', 'khu công nghiệp', 'cụm công nghiệp'],
  ...['hệ thống', 'cơ sở dữ liệu', 'thủ tục', 'dịch vụ công', 'hồ sơ'],
]

/** Before a day written as "15/6". */
export const BEFORE_DAYS: Phrases = ['ngày', 'trước', 'sau', 'từ', 'đến']

/** Between a list of subjects or years and the list of their numbers: "A và B lần lượt đạt 95% và 80%". */
export const RESPECTIVELY: Phrases = ['lần lượt', 'tương ứng', 'theo thứ tự']

/** What replaces a number by another: "thay cụm từ “80%” bằng …". */
export const REPLACED: Phrases = ['thay', 'thay thế', 'sửa', 'sửa đổi', 'bãi bỏ', 'bỏ']

/** What "hai" and "ba" only point back to: "hai chỉ tiêu này". */
export const POINTED_TO: Phrases = ['con số', 'chỉ tiêu', 'tỷ lệ', 'tỉ lệ', 'chỉ số', 'mục tiêu', 'mốc', 'mức']

/** What makes such a word point back: "con số ấy". */
export const POINTING: Phrases = ['này', 'ấy', 'đó', 'trên', 'nói trên', 'nêu trên']

/** The same right before a number, where "trên" may belong to other words ("tỷ lệ trên địa bàn"). */
export const POINTING_AT: Phrases = ['này', 'ấy', 'đó', 'nói trên', 'nêu trên', 'trên(?= (?:đạt|là|phải|tăng|được))']
/** Before what is only worked for: "để thực hiện chỉ tiêu này". */
export const BY_WAY_OF: Phrases = ['thực hiện', 'hoàn thành', 'để đạt', 'đạt được', 'theo', 'triển khai', 'phục vụ']

/** How far apart two values are, not a level: "vượt 3% so với chỉ tiêu". */
export const APART: Phrases = ['thiếu', 'vượt', 'cao hơn', 'thấp hơn', 'hơn', 'kém', 'chênh']

/** How a plan says the short form of a name: "kinh tế số (sau đây gọi là KTS)". */
export const CALLED: Phrases = ['sau đây gọi (?:tắt )?là', 'sau đây viết tắt là', 'gọi tắt(?: là)?', 'viết tắt(?: là)?']
