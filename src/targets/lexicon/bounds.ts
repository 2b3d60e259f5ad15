/** The words by which a number is bounded. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** "tối thiểu 40%". */
export const AT_LEAST: Phrases = [
  '≥',
  '>=',
  // "tôi thiểu", "ít nhât", "tren": marks are lost as often as letters.
  't[oôố]i thi[eêểếẻ]u',
  '[ií]t nh[aâấẩ]t',
  'thấp nhất',
  'không dưới',
  'không thấp hơn',
  'không ít hơn',
  'không kém',
  'chí ít',
  'đạt và vượt',
]
/** "không quá 5%". */
export const AT_MOST: Phrases = [
  '≤',
  '<=',
  'tối đa',
  'không quá',
  'không vượt quá',
  'nhiều nhất',
  'không cao hơn',
  'không lớn hơn',
]
/** "trên 40%". */
export const MORE_THAN: Phrases = [
  '>',
  'tr[eê]n',
  '(?<!(?:cao|nhiều|nhanh|tốt|đông) )hơn',
  'vượt',
  'vượt mức',
  'lớn hơn',
]
/** "dưới 5%". */
export const LESS_THAN: Phrases = ['<', 'dưới', 'nhỏ hơn', 'chưa tới', 'chưa đến']
/** "khoảng 50%". */
export const ABOUT: Phrases = [
  '~',
  'khoảng',
  'ước',
  'ước đạt',
  'ước khoảng',
  'xấp xỉ',
  'gần',
  'tầm',
  'chừng',
  'độ chừng',
  'dự kiến',
  'dự kiến đạt',
  'bình quân khoảng',
]
/** Words between a bound and its number: "tối thiểu phải đạt 30%". */
export const BOUND_LINKS: Phrases = [
  'là',
  'đạt',
  'có',
  'bằng',
  'từ',
  'ở mức',
  'mức',
  'được',
  'phải đạt',
  'khoảng',
  'trên',
]
