/** The words by which a year is tied to a number. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** Documents that are named by their own end year: "Chiến lược … đến năm 2030". */
export const DOCUMENTS: Phrases = [
  'Chiến lược',
  'Đề án',
  'Chương trình',
  'Kế hoạch',
  'Quy hoạch',
  'Nghị quyết',
  'Quyết định',
  'Luật',
  'Kết luận',
  'Chỉ thị',
]
/** What is done with a document on a day that is no deadline: "ký ngày 12/01/2026". */
export const MAKING: Phrases = ['ký', 'ban hành', 'thông qua', 'phê duyệt', 'họp', 'hiệu lực', 'hiệu lực thi hành']
/** What such a document does, so that the year behind it is the aim's: "Kế hoạch đặt mục tiêu đến năm 2030 đạt 30%". */
export const DOCUMENT_SETS: Phrases = [
  'mục tiêu',
  'chỉ tiêu',
  'đặt',
  'phấn đấu',
  'yêu cầu',
  'chỉ đạo',
  'giao',
  'nêu',
  'theo đó',
  'thống nhất',
  'đặt ra',
  'đề ra',
  'xác định',
  'bảo đảm',
  'đảm bảo',
]
/** Before a year: "đến hết năm 2030". */
export const TIME_LINKS: Phrases = [
  'mốc',
  'từ nay',
  'đến',
  'hết',
  'vào',
  'trong',
  'tới',
  'trước',
  'từ',
  'so với',
  'kể từ',
  'của',
  'thuộc',
  'tầm nhìn',
]
/** A span of years whose end is meant: "giai đoạn 2026 - 2030". */
export const PERIODS: Phrases = ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'năm học']

/** What is built is there from then on: "hoàn thành trong năm 2027". */
export const READY_WORDS: Phrases = [
  'đưa vào (?:hoạt động|sử dụng|vận hành|khai thác)',
  'hoàn thành',
  'vận hành',
  'hoạt động',
  'khánh thành',
]
