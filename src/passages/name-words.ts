/** Words by which names of projects, places and institutions are found in a plan. */
import type { Phrases } from '../text/phrases.ts'

/** Kinds of what only one plan names, each with the words that such a name begins with. */
export const NAME_HEADS = {
  project: [
    'Đề án',
    'Dự án',
    'Chương trình',
    'Quỹ',
    'Cổng',
    'Nền tảng',
    'Sàn',
    'Cơ sở dữ liệu',
    'Cuộc thi',
    'Tuần lễ',
    'Ngày hội',
    'Giải thưởng',
    'Kho dữ liệu',
  ],
  place: ['Khu(?! vực)', 'Cụm công nghiệp', 'Đô thị', 'Công viên', 'Thung lũng', 'Tổ hợp', 'Nhà máy', 'Cảng'],
  institution: [
    'Trung tâm',
    'Viện',
    'Học viện',
    'Trường',
    'Đại học',
    'Bệnh viện',
    'Phòng thí nghiệm',
    'Vườn ươm',
    'Liên minh',
    'Câu lạc bộ',
    'Tập đoàn',
    'Công ty',
    'Bảo tàng',
    'Thư viện',
  ],
} as const satisfies Record<string, Phrases>

/** Behind these the name has ended, and something is said of it. */
export const NAME_ENDS: Phrases = [
  'để',
  'nhằm',
  'gắn',
  'trên',
  'theo',
  'đến năm',
  'giai đoạn',
  'phục vụ',
  'được',
  'có',
  'là',
  'cho',
  'tại',
  'với',
  'trong',
  'đảm bảo',
  'bảo đảm',
  'thuộc',
  '(?<!đồng )bằng',
  'từ',
  'qua',
  'như',
  'khi',
  'đã',
  'sẽ',
  'góp phần',
  'đáp ứng',
  'hướng',
  'thông qua',
  'vào',
  'thực hiện',
  'cung cấp',
  'đạt',
  'hỗ trợ',
  'nhất là',
  'trở thành',
  'sau',
  'do',
  'này',
  'tới',
  'đóng vai trò',
  'đào tạo nhân lực',
  'và các',
  'và cả',
  'và (?!công nghệ|phát triển|ứng dụng|chuyển giao|giáo dục|đào tạo|truyền thông|chất lượng|điều hành|đổi mới|\\p{Lu})',
]

/** Names with these are the nation's, or no names. */
export const OTHERS_NAMES: Phrases = [
  'quốc gia',
  'chính phủ',
  'trung ương',
  'nghị quyết',
  'hành động',
  'bộ',
  'ban thường vụ',
  'tỉnh ủy',
  'việt nam',
]

/** What a plan may leave out of a name that it shares with another's: "Trung tâm dữ liệu tỉnh" is the other's "trung tâm dữ liệu". */
export const NAME_TAILS: Phrases = ['ở', 'của', 'cấp', 'tỉnh', 'thành phố', 'tập trung']

/** Before a kind of things, of which there are many. */
export const BEFORE_KINDS: Phrases = ['tiêu chuẩn', 'các', 'những', 'một số', 'mỗi', 'nhiều']

/** What the resolution itself is about: a scheme "chuyển đổi số" is every plan's, and no name. */
export const GENERIC: Phrases = [
  'khoa học',
  'công nghệ',
  'đổi mới sáng tạo',
  'chuyển đổi số',
  'khởi nghiệp',
  'sáng tạo',
  'phát triển',
  'đầu tư',
  'và',
  'hỗ trợ',
  'thực hiện',
  'thúc đẩy',
]

/** A clause that begins so goes on with what stands before it, and says no work of its own. */
export const GOES_ON: Phrases = [
  'qua đó',
  'từ đó',
  'đồng thời',
  'trong đó',
  'bên cạnh',
  'mục tiêu',
  'nhằm',
  'để',
  'là',
  'có',
  'phải',
  'do',
  'khi',
  'nhất là',
]

/** Headings of the part in which a plan says what is to be done. */
export const OF_TASKS: Phrases = ['nhiệm vụ', 'giải pháp']
