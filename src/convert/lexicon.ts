/**
 * The word lists of the converter: how documents of the Party and of the state are set (Hướng dẫn 36-HD/VPTW, Nghị định
 * 30/2020/NĐ-CP). Each list stands here once. What belongs to reading sentences is in `targets/lexicon/`.
 */

/** Kinds of document, as a document's own type line names them: "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG". */
export const DOCUMENT_TYPES: readonly string[] = [
  'Chương trình',
  'Kế hoạch',
  'Nghị quyết',
  'Quyết định',
  'Đề án',
  'Chỉ thị',
  'Thông tri',
]

/** What web pages of laws say of a document above its text: "| Số hiệu | 88/KH-UBND |". */
export const RECORD_LABELS: readonly string[] = [
  'Số hiệu',
  'Loại văn bản',
  'Nơi ban hành',
  'Cơ quan ban hành',
  'Người ký',
  'Ngày ban hành',
  'Ngày có hiệu lực',
  'Ngày hiệu lực',
  'Ngày công báo',
  'Số công báo',
  'Lĩnh vực',
  'Tình trạng',
]

/** Before a letter that numbers something: "điểm c ở khoản 2". */
export const LETTERED: readonly string[] = [
  'điểm',
  'tiết',
  'mục',
  'khoản',
  'nhóm',
  'loại',
  'hạng',
  'phụ lục',
  'vitamin',
  'khu',
  'tổ',
  'lớp',
  'khối',
  'đội',
]

/** Words that begin with a vowel; other letters that do and stand alone are part of a syllable that came apart ("nư ớc"). */
export const VOWEL_WORDS: readonly string[] = [
  ...'a à á ạ ả ác ách ai ái ải am ám ảm an án ấn ẩn ân ang áng anh ánh ảnh ao áo ảo ào áp át ạt ào ay áy'.split(' '),
  ...'ăn ắt ằng ẵm âm ấm ẩm ầm ấp ập ất âu ấu ẩu ấy ậy e é ẽ em ém en eng eo éo ép ẹp êm ếch ế ê én ềnh ễnh'.split(' '),
  ...'i ì ỉ ị ích ịch im ỉm in ín inh ít iu ỉu ìu y ý yếm yểm yên yến yêu yếu yểu yết ỉa ịt'.split(' '),
  ...'o ò ọ oà oa oách oai oái oải oan oán oang oanh oành oát óc ọc oi ói om òm ong óng ỏng op ót oằn oẳn oắt'.split(
    ' ',
  ),
  ...'ô ồ ố ổ ộ ốc ôi ối ổi ôm ốm ồm ôn ồn ổn ông ống ổng ốp ốt ơ ờ ớ ở ỡ ợ ơi ớm ơn ớn ớt'.split(' '),
  ...'u ù ú ủ ụ ua úa ùa úc ục ui ủi um úm ùm ung úng ủng ùng úp út ụt uẩn uất uế uể uơ uổng uống uốn uỷ ủy ủi úy uý ủ'.split(
    ' ',
  ),
  ...'uy uyên uyển uy úych ư ứ ừ ử ưa ứa ưng ứng ừng ửng ức ưu ướt ước ươm ướm ướp ương ưỡn ườn ươn ưỡi ưởi ươi ước'.split(
    ' ',
  ),
]

/** What may follow a kind of document in its type line: "KẾ HOẠCH HÀNH ĐỘNG". */
export const OF_ACTION = ' hành động'

/** What else may follow it there: of documents that several bodies issue together, or that cover all of a field. */
export const JOINT: readonly string[] = [' liên tịch', ' liên ngành', ' phối hợp', ' tổng thể']

/** What the letters of a document's number say: "12-KH/TU" is a "Kế hoạch". */
export const TYPE_OF_LETTERS: Readonly<Record<string, string>> = {
  CTr: 'Chương trình',
  CTrHĐ: 'Chương trình hành động',
  KH: 'Kế hoạch',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  ĐA: 'Đề án',
  CT: 'Chỉ thị',
}

/** Kinds of document that another one announces: "… ban hành Kế hoạch hành động như sau". */
export const ANNOUNCED_TYPES: readonly string[] = ['Kế hoạch', 'Chương trình', 'Nghị quyết', 'Đề án']

/** Kinds of document that another one replaces: "thay thế Kế hoạch số 12-KH/TU … của Tỉnh ủy". */
export const REPLACED_TYPES: readonly string[] = ['Chương trình', 'Kế hoạch', 'Nghị quyết', 'Quyết định', 'Đề án']

/** Bodies that issue plans: "Ban Thường vụ Tỉnh ủy ban hành …". */
export const ISSUERS: readonly string[] = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Tỉnh ủy',
  'Thành ủy',
  'Ủy ban nhân dân',
  'UBND',
  'Hội đồng nhân dân',
  'HĐND',
]

/** What begins the name of a department, in a letterhead below the committee that it is of. */
export const DEPARTMENT = 'Sở'

/** Short names of bodies with their full names: "UBND tỉnh" is the "Ủy ban nhân dân tỉnh". */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
}

/** Who decides, in capitals between a decision's title and its legal bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". */
export const AUTHORITIES: readonly string[] = [
  'Chủ tịch',
  'Ủy ban',
  'Hội đồng',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Tỉnh ủy',
  'Thành ủy',
]

/** What a letterhead says of the state and of the Party: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
export const NATION: readonly string[] = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI', 'Độc lập']

/** Kinds of province in a letterhead: "TỈNH HÀ GIANG". */
export const PROVINCE_KINDS: readonly string[] = ['tỉnh', 'thành phố']

/** Words after which a province is named: "Tỉnh ủy Hà Giang". */
export const BEFORE_PROVINCES: readonly string[] = ['tỉnh', 'thành phố', 'tỉnh ủy', 'thành ủy']

/** How annexes are named behind the signature, in capitals or not: "PHỤ LỤC", "DANH MỤC NHIỆM VỤ". */
export const ANNEX_NAMES: readonly string[] = [
  'Phụ lục',
  'Phụ biểu',
  'Danh mục',
  'Biểu',
  'Bảng',
  'Phân công',
  'Tổng hợp',
]

/** What says in brackets to which document an annex or an attached plan belongs: "(Kèm theo Kế hoạch số …)". */
export const ATTACHED: readonly string[] = ['Kèm theo', 'Ban hành kèm theo', 'Đính kèm', 'Ban hành theo']

/** First words of a document's first paragraph: "Thực hiện Nghị quyết số 57-NQ/TW …". */
export const FIRST_WORDS: readonly string[] = [
  'Thực hiện',
  'Căn cứ',
  'Triển khai',
  'Quán triệt',
  'Để',
  'Ngày',
  'Xét',
  'Trên cơ sở',
  'Tiếp tục thực hiện',
  'Thi hành',
  'Nhằm',
  'Sau khi',
]

/** First words of a decision's legal bases, each a paragraph of its own: "Căn cứ Luật …;". */
export const LEGAL_BASES: readonly string[] = ['Căn cứ', 'Theo đề nghị', 'Xét', 'Thực hiện']

/** The heading of the list of recipients. */
export const RECIPIENTS = 'Nơi nhận'

/** On whose behalf a document is signed (thay mặt): "TM. ỦY BAN NHÂN DÂN". */
export const ON_BEHALF: readonly string[] = ['T/M', 'TM']

/** For whom it is signed (ký thay, thừa lệnh, thừa ủy quyền): "KT. CHỦ TỊCH". */
export const SIGNED_FOR: readonly string[] = ['K/T', 'KT', 'T/L', 'TL', 'TUQ']

/** Marks of someone who acts in an office (quyền): "Q. CHỦ TỊCH". */
export const ACTING: readonly string[] = ['Q\\.', 'QUYỀN']

/** Offices of those who sign, as they are written: "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG". */
export const ROLES: readonly string[] = [
  'Bí thư',
  'Chủ tịch',
  'Giám đốc',
  'Chánh Văn phòng',
  'Trưởng ban',
  'Trưởng Đoàn đại biểu Quốc hội',
]

/** Academic titles before a name: "TS. Nguyễn Văn A". */
export const ACADEMIC_TITLES: readonly string[] = ['GS', 'PGS', 'TS', 'ThS']

/** No line of a heading ends with one of these words: more must come. */
export const OPEN_ENDED: readonly string[] = [
  'của',
  'và',
  'hoặc',
  'về',
  'các',
  'những',
  'cho',
  'với',
  'trong',
  'theo',
  'để',
  'tại',
  'từ',
  'đến',
  'là',
  'do',
  'bằng',
]

/** Words that need a number behind them: "Nghị quyết số" + "57-NQ/TW"; without one they may end a heading ("Hạ tầng số"). */
export const BEFORE_NUMBERS: readonly string[] = ['ngày', 'tháng', 'năm', 'số', 'quý', 'khoản', 'điểm', 'điều', 'tuổi']

/** What begins the line that gives the unit of a table: "ĐVT: %". */
export const UNIT_LINES: readonly string[] = ['ĐVT', 'Đơn vị tính', 'Đơn vị']

/** What begins the caption of a table, before its number: "Biểu 1. Các chỉ tiêu". */
export const CAPTIONS: readonly string[] = ['Bảng', 'Biểu', 'Phụ biểu']

/** What keeps its capital when a title of capitals is written small: "CỦA BỘ CHÍNH TRỊ" is "của Bộ Chính trị". */
export const NAMES: readonly string[] = [
  'Nghị quyết',
  'Quyết định',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Bộ Chính trị',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Trung ương',
  'Chính phủ',
  'Thủ tướng',
  'Quốc hội',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tỉnh ủy',
  'Thành ủy',
  'Việt Nam',
]

/** Pairs of one syllable with its tone mark on either vowel: lists hold the first, texts either. */
const OLD_TONES: readonly [modern: string, old: string][] = [
  ['ủy', 'uỷ'],
  ['Ủy', 'Uỷ'],
  ['ỦY', 'UỶ'],
  ['HÒA', 'HOÀ'],
]

/**
 * Adds to phrases their spelling with the tone mark on the second vowel.
 *
 * @param phrases phrases of a list of this file
 * @returns for ["Ủy ban"] both "Ủy ban" and "Uỷ ban"
 */
export function bothSpellings(phrases: readonly string[]): string[] {
  const old = (phrase: string) => OLD_TONES.reduce((text, [from, to]) => text.replaceAll(from, to), phrase)
  return [...new Set(phrases.flatMap((phrase) => [phrase, old(phrase)]))]
}

/**
 * Writes phrases in capitals, as letterheads and signatures do.
 *
 * @param phrases phrases of a list of this file
 */
export function inCapitals(phrases: readonly string[]): string[] {
  return bothSpellings(phrases.map((phrase) => phrase.toUpperCase()))
}
