/** The words by which sentences and their parts are told apart. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** Words that come and go between two wordings of one thing: "khoa học và công nghệ", "khoa học, công nghệ". */
export const FILLERS: Phrases = ['và', 'các', 'những', 'của', 'hoặc']

/** After these words another number's clause begins: "…, trong đó 60% …". */
export const TURNS: Phrases = [
  'trong đó',
  'đồng thời',
  'song',
  'riêng',
  'còn',
  'qua đó',
  'theo đó',
  'ngoài ra',
  'trong khi',
]
/** What opens a clause that says a part of the one before, or the same in another measure. */
export const PART_OF: Phrases = ['trong đó', 'tức(?: là)?', 'nghĩa là', 'tương đương']

/** Words between two clauses: "A 40% và B 50%". */
export const CONJUNCTIONS: Phrases = ['và', 'còn', 'nhưng', 'song', 'trong đó', 'rồi']

/** Words of a clause that has no subject of its own: "đến hết năm 2030 đạt 30%". Single words, folded. */
export const WITHOUT_SUBJECT: Phrases = [
  ...['đến', 'hết', 'cuối', 'năm', 'vào', 'trong', 'tới', 'khi', 'mốc', 'kết', 'thúc', 'nhiệm', 'kỳ', 'giai', 'đoạn'],
  ...['đạt', 'chiếm', 'là', 'lên', 'tăng', 'giảm', 'nâng', 'đưa', 'đứng', 'duy', 'trì', 'tiếp', 'tục', 'hoàn', 'thành'],
  ...[
    'khoảng',
    'trên',
    'hơn',
    'từ',
    'trở',
    'tối',
    'thiểu',
    'ít',
    'nhất',
    'không',
    'dưới',
    'mức',
    'còn',
    'và',
    'sẽ',
    'rồi',
    'này',
    'ấy',
  ],
  ...['phấn', 'đấu', 'bảo', 'đảm', 'tầm', 'nhìn', 'thuộc', 'nhóm', 'top', 'tốp', 'dẫn', 'đầu', 'grdp', 'dân', 'số'],
  ...['tỉnh', 'thành', 'phố', 'cả', 'nước', 'toàn', 'quốc', 'địa', 'phương', 'với', 'tỉ', 'lệ', 'một', 'hai', 'ba'],
]

/** What a share is taken of: "18% giá trị của ngành". */
export const DENOMINATORS: Phrases = [
  'giá trị',
  'tổng',
  'quy mô',
  'so với',
  'của',
  'trên tổng',
  'trong tổng',
  'lực lượng lao động',
  'dân số',
  'số dân',
  'số hộ',
  'hộ gia đình',
]

/** A yearly number: "tăng 7%/năm", "bình quân". */
export const PER_YEAR: Phrases = ['bình quân', 'trung bình', 'mỗi năm', 'hằng năm', 'hàng năm', '\\/\\s?năm', 'tăng']

/** What may follow a number that counts what was named before it: "số doanh nghiệp đạt 30 vào năm 2030". */
export const NOT_COUNTED: Phrases = [
  'trở lên',
  'trở xuống',
  'vào',
  'trong',
  'năm',
  'đến',
  'mỗi',
  'trên địa bàn',
  'ở',
  'tại',
  'và',
  'trên (?=một|mỗi|\\d)',
  'so với',
  'hoạt động',
  'được',
  'có',
]
