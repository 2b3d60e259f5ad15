/** The words that tell whose a number is: the province's own, another place's, the nation's. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** What is told of another province: "học tập kinh nghiệm của thành phố …", "tỉnh …, địa phương đặt mục tiêu …". */
export const OTHER_PLACES: Phrases = [
  'tỉnh (?:bạn|láng giềng)',
  'nơi (?:phấn đấu|đặt mục tiêu|đề ra)',
  'theo dự báo',
  'toàn vùng',
  '(?:kinh nghiệm|cách làm|mô hình|bài học) (?:của |tại |từ |ở )?(?:một số |các )?(?:tỉnh(?! (?:ta|nhà))|thành phố|địa phương)',
  '(?<!\\d )địa phương (?:hiện |đang |đã )?(?:đặt|dẫn đầu|đi đầu|phấn đấu|có mục tiêu)',
]

const OF_THE_NATION = '(?:mục tiêu|chỉ tiêu|yêu cầu) (?:của )?(?:cả nước|quốc gia|Chính phủ|Trung ương)'

/** Who speaks for the nation: "Chính phủ giao 20%", "cả nước đạt 80%", "Nghị quyết xác định …". */
export const NATIONAL: Phrases = [
  'mức chung (?:là|đạt|của)',
  'cả nước (?:đạt|phấn đấu|có|sẽ|là|hiện|bình quân)',
  '(?:trung bình|bình quân|mức chung|tỷ lệ chung|so với) (?:của )?cả nước',
  'của cả nước (?:là|đạt)',
  '(?:toàn quốc|quốc gia) (?:đạt|phấn đấu|sẽ có|đặt)',
  'nước ta',
  'đất nước (?:có|đạt|thuộc)',
  'Việt Nam (?:thuộc|nằm|đứng|có|sẽ|trở thành|vào|phấn đấu|đạt)',
  'OECD',
  'Hàn Quốc',
  'Trung Quốc',
  'Nhật Bản',
  'Singapore',
  'Hoa Kỳ',
  `(?<!(?:vượt|hơn|so với) )${OF_THE_NATION}`,
  // "8 chỉ tiêu cao hơn yêu cầu của Trung ương, như: …": what follows is the province's own.
  `(?<=(?:vượt|hơn|so với) )${OF_THE_NATION}(?!(?:, (?:như|gồm|cụ thể)(?: là)?)?\\s?:)`,
  // What is given to the province is the province's: "Chính phủ giao tỉnh đạt 35%".
  '(?:Chính phủ|Trung ương)(?: đã| vừa| cũng)? (?:đặt|giao(?! (?:(?:chỉ tiêu )?cho )?(?:tỉnh|thành phố|địa phương))|xác định|phấn đấu|yêu cầu|đòi hỏi)',
  'Thủ tướng [^,;.]{0,40}(?:đặt|yêu cầu|giao)',
]

/** Documents and bodies of the nation … */
export const NATIONAL_SPEAKERS: Phrases = [
  'Nghị quyết',
  'Bộ Chính trị',
  'Chiến lược',
  'Chương trình quốc gia',
  'Quyết định',
]

/** … and what makes the number theirs: "Nghị quyết số 57-NQ/TW xác định mục tiêu …". */
export const NATIONAL_SETS: Phrases = ['đặt', 'xác định', 'đề ra', 'nêu', 'yêu cầu', 'đòi hỏi', 'quy định', 'hướng tới']

/** Ministries … */
export const MINISTRIES: Phrases = [
  '(?<!(?:cán|toàn|nội|với|cùng|của) )Bộ (?:Khoa học|Thông tin|Tài chính|Công Thương|Y tế|Giáo dục|Nội vụ|Xây dựng|Nông nghiệp|Tư pháp|Công an|Quốc phòng|Văn hóa|Kế hoạch|KH&CN|TT&TT)',
]
/** … and what makes the number theirs: "Bộ Y tế yêu cầu 90% bệnh viện …". */
export const MINISTRY_SETS: Phrases = [
  '(?:đặt|đề ra|yêu cầu|đòi hỏi|quy định)(?! (?:tỉnh|thành phố|địa phương)(?! khác))',
  'giao(?! (?:(?:chỉ tiêu )?cho )?(?:tỉnh|thành phố|địa phương))',
]

/** A rank among countries is the nation's (design.md, section 7): "nhóm 3 nước dẫn đầu Đông Nam Á". */
export const AMONG_COUNTRIES: Phrases = [
  'thế giới',
  'Đông Nam Á',
  'ASEAN',
  'châu Á',
  'toàn cầu',
  'quốc gia dẫn đầu',
  'nước dẫn đầu',
]

/** The province as the one who speaks: "tỉnh phấn đấu". */
export const PROVINCE: Phrases = ['tỉnh', 'thành phố', 'địa phương', 'TP\\.?']

/** Before the province as what the rest is about: "đối với tỉnh, chỉ tiêu này là 15%". */
export const TURNING_TO: Phrases = ['đối với', 'riêng']

/** What the province does when the sentence comes back to it: "song tỉnh phấn đấu đạt 35%". */
export const PROVINCE_SETS: Phrases = [
  'phấn đấu',
  'đặt',
  'đề ra',
  'xác định',
  'cam kết',
  'sẽ',
  'quyết tâm',
  'đạt',
  'yêu cầu',
  'giao',
  'quyết định',
  'hướng tới',
  'hướng đến',
]

/** Words that bring the sentence back to the province without naming it: "…, đăng ký 40%". */
export const OWN_AIM: Phrases = ['phấn đấu', 'quyết tâm', 'đặt mục tiêu', 'đề ra', 'cam kết', 'đăng ký']

/** "cao hơn mức 82,7% của cả nước". */
export const THE_NATION: Phrases = ['cả nước', 'toàn quốc', 'quốc gia', 'Trung ương', 'Chính phủ']

/** What opens a bracket that compares: "đạt 95% (yêu cầu 85%)", "30% (so với 25% của năm trước)", "(toàn quốc đặt mục tiêu là 05)". */
export const COMPARING: Phrases = [
  'so với',
  '(?:yêu cầu|mục tiêu|chỉ tiêu)(?: (?:chung|của))?(?: (?:cả nước|toàn quốc|quốc gia|Trung ương|Chính phủ))?(?: là)?(?=\\s*$)',
  '(?:cả nước|toàn quốc|quốc gia|Trung ương)',
]
