/** The words that tell the kind of a number. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** Before the number of a rank: "nhóm 10", "xếp thứ 12". */
export const RANK_BEFORE: Phrases = [
  'nhóm',
  'top',
  'tốp',
  'trong',
  'trong số',
  'một trong(?: những)?',
  'thứ hạng',
  'xếp hạng',
  'hạng',
  'vị trí(?: thứ| số)?',
  'xếp thứ',
  'đứng thứ',
  'thứ',
]
/** Of these, the ones that need nothing after the number: "vị trí 8". */
export const RANK_WORDS: Phrases = ['top', 'tốp', 'hạng', 'vị trí(?: thứ| số)?', 'xếp thứ', 'đứng thứ']
/** Of these, the ones that say a group of the first: "nhóm 10". The others say one place: "xếp thứ 10". */
export const FIRST_ONES: Phrases = ['nhóm', 'top', 'tốp', 'trong', 'trong số', 'một trong(?: những)?']
/** Who is ranked: "10 tỉnh, thành phố". */
export const RANKED: Phrases = ['tỉnh', 'địa phương', 'thành phố']
/** Before a group whose members are named elsewhere in the sentence: "vào nhóm 20, đến năm 2030 vào nhóm 15 tỉnh". */
export const GROUP: Phrases = ['nhóm', 'tốp', 'top']
/** What makes a group a rank: "dẫn đầu". */
export const LEADING: Phrases = [
  'dẫn đầu',
  'đứng đầu',
  'cao nhất',
  'tốt nhất',
  'xếp hạng',
  'thứ hạng',
  'chỉ số',
  'bảng xếp hạng',
  'xếp thứ',
  '(?:nhóm|tốp|top) \\d+ (?:của )?(?:cả nước|toàn quốc)',
]
/** A rise on top of what there is: "thêm ít nhất 2". */
export const INCREMENT_LINKS: Phrases = ['ít nhất', 'tối thiểu', 'khoảng', 'từ', 'trên']

/** Before a number that says how much something changes: "tăng 5%", "phát triển mới 20 doanh nghiệp". "Tăng lên 5%" is a level. */
export const RISES: Phrases = [
  ...['tăng', 'tăng thêm', 'gia tăng', 'giảm', 'giảm bớt', 'cắt giảm', 'nâng thêm'],
  '(?:phát triển|phát sinh) mới',
]
/** Words between such a verb and its number: "tăng bình quân ít nhất 5%". */
export const BOUNDS_OF_RISE: Phrases = [
  ...[
    'bình quân',
    'trung bình',
    'mỗi năm',
    'hằng năm',
    'hàng năm',
    'năm',
    'được',
    'thêm',
    'từ',
    'ít nhất',
    'tối thiểu',
  ],
  ...['trên', 'hơn', 'khoảng', 'ước', 'gần', 'không dưới', 'không thấp hơn', 'không ít hơn'],
]
/** The same where what it is counted from follows: "cao hơn 5% so với năm 2025". */
export const HIGHER: Phrases = ['cao hơn', 'thấp hơn', 'nhiều hơn', 'hơn', 'vượt']
/** In the name of an indicator that is itself a growth or a reduction. */
export const CHANGES: Phrases = ['tăng(?! trưởng)', 'giảm', 'rút ngắn']
/** What a rise is counted from: "so với năm 2025". */
export const EARLIER: Phrases = ['so với (?:cuối |đầu )?(?:năm|giai đoạn|nhiệm kỳ|cùng kỳ|hiện nay|trước)']

/** What only some of the counted have: "5 doanh nghiệp đạt doanh thu trên 1.000 tỷ đồng". */
export const NARROWED: Phrases = ['(?:đạt|có) (?:doanh thu|vốn|quy mô|giá trị|lợi nhuận|sản phẩm xuất khẩu)']

/** The whole of an area that a network covers, so 100 % (design.md, section 1): "phủ sóng 5G toàn tỉnh". */
export const WHOLE_AREA: Phrases = ['toàn tỉnh', 'toàn thành phố', 'toàn quốc', 'các đô thị']
/** What "mọi" counts. */
const EACH_OF = [
  ...['ấp', 'thôn', 'bản', 'buôn', 'sóc', 'khu phố', 'xã', 'phường', 'hộ', 'doanh nghiệp', 'cán bộ'],
  ...['bệnh viện', 'cơ sở', 'trường', 'cơ quan', 'hồ sơ', 'thủ tục', 'hệ thống', 'sở'],
]
/** The whole of what is counted, so 100 %: "tất cả hồ sơ", "mỗi người dân có một tài khoản". */
export const WHOLE_COUNT: Phrases = [
  'toàn dân',
  'toàn bộ',
  'tất cả',
  `mọi(?= (?:${EACH_OF.join('|')})(?![\\p{L}\\p{M}]))`,
  'mọi người',
  '(?:mỗi|mọi) người dân',
]
/** What is looked through is not promised as a whole: "rà soát toàn bộ thủ tục". */
export const LOOKED_THROUGH: Phrases = [
  'rà soát',
  'kiểm tra',
  'thống kê',
  'đánh giá',
  'giám sát',
  'công khai',
  'kiểm kê',
  'đối với',
]
