import type { Span } from '../text/sentences.ts'
import type { Quantity } from './find-quantities.ts'

/** What a number in a sentence is said of: a commitment of the province, or something else. */
export interface Standing {
  standing: 'commitment' | 'report' | 'national' | 'norm'
  /** The words that say so; empty where nothing does and the number counts as a commitment. */
  cue: string
}

/** What was reached or counted (design.md, section 2: "năm 2024 đạt 18,5%"). */
const REPORT = words(
  'đã(?! (?:đề ra|đặt|giao|xác định|phê duyệt|thông qua|nêu|cam kết|ban hành))',
  'hiện nay|hiện tại|hiện có(?= (?:trên |hơn |gần |khoảng |tổng số |tổng cộng )?\\d)|hiện đã|hiện (?:tỷ lệ|tỉ lệ|số|toàn|tỉnh|đạt|là|mới|trên|cả|thành phố|địa bàn|chiếm)',
  'tính đến|tính từ|đến nay|tới nay|đến thời điểm|thời gian qua|những năm qua|năm qua|giai đoạn qua|vừa qua|năm ngoái',
  '(?:vốn )?bị giảm|giảm xuống còn|tụt|đang (?:đạt|ở mức|là|có)|từng (?:đạt|ở|có)|kết quả (?:là|đạt|cho thấy)|mới (?:đạt|chỉ|chiếm|có)|(?<!chứng )chỉ đạt|thực tế|thực trạng|theo (?:thống kê|đánh giá|khảo sát|số liệu|công bố)|ghi nhận|ước tính|liên tục (?:nằm|đứng|thuộc|giữ|dẫn)|khảo sát|cho thấy|điều tra|(?:\\d+ )?năm trước|trước đây|giai đoạn trước|nhiệm kỳ trước',
  '^so với (?:cùng kỳ|(?:cuối )?năm 20(?:1\\d|2[0-4]))',
)
/** These tell of an aim only where nothing before tells of what was reached. */
const WEAK_AIM = words('nâng|đưa')
const YEARLY = words('mỗi năm|hằng năm|hàng năm')
/** A year to come right after the number makes it an aim whatever stands before. */
const TO_COME = /^(?:[^;,.]|\.\d){0,60}?(?:vào|đến|trong|trước)\s(?:(?:cuối|hết)\s)?năm 20(?:2[6-9]|[3-5]\d)(?!\d)/iu
/** These tell of what was reached only where nothing before tells of an aim. */
const REPORT_WITHOUT_AIM = words(
  'đến hết tháng|đến tháng|đến ngày|cùng kỳ|đầu năm|(?:3|6|9|ba|sáu|chín) tháng|quý (?:I|II|III|IV|1|2|3|4)(?!/20(?:2[6-9]|3))|cuộc thi|hội thi|vòng chung kết',
)
const AIM = words(
  'phấn đấu|phần đấu|mục tiêu|chỉ tiêu|quyết tâm|kế hoạch nêu|đặt ra|đề ra|sẽ|bảo đảm|đảm bảo|cam kết|hướng tới|hướng đến|yêu cầu|bố trí|dành|tỉnh (?:đặt|xác định)',
  'đến (?:hết |cuối |trước )?năm (?:202[5-9]|20[3-5]\\d)|trước năm 20[2-5]\\d|tầm nhìn|giai đoạn 202[5-9]|dự kiến đến',
)
const NATIONAL = words(
  'mức chung (?:là|đạt|của)|cả nước (?:đạt|phấn đấu|có|sẽ|là|hiện|bình quân)|(?:trung bình|bình quân|mức chung|tỷ lệ chung|so với) (?:của )?cả nước|của cả nước (?:là|đạt)|toàn quốc đạt|quốc gia đạt|nước ta|đất nước (?:có|đạt|thuộc)',
  'Việt Nam (?:thuộc|nằm|đứng|có|sẽ|trở thành|vào|phấn đấu|đạt)|OECD|Hàn Quốc|Trung Quốc|Nhật Bản|Singapore|Hoa Kỳ',
  '(?:mục tiêu|chỉ tiêu|yêu cầu) (?:của )?(?:cả nước|quốc gia|Chính phủ|Trung ương)|(?:Chính phủ|Trung ương) (?:đặt|giao|xác định|phấn đấu|yêu cầu)|Thủ tướng [^,;.]{0,40}(?:đặt|yêu cầu|giao)',
  '(?:Nghị quyết|Bộ Chính trị|Chiến lược|Chương trình quốc gia|Quyết định)[^;.]{0,120}?(?:đặt|xác định|đề ra|nêu|yêu cầu|quy định|hướng tới)(?: rõ| ra)?(?: mục tiêu| chỉ tiêu| yêu cầu)?(?=[ ,:])',
)
/** A rank among countries is the nation's (design.md, section 7). */
const AMONG_COUNTRIES = words('thế giới|Đông Nam Á|ASEAN|châu Á|toàn cầu|quốc gia dẫn đầu|nước dẫn đầu')
/** After one of these the sentence speaks of the province again. */
const PROVINCE =
  /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|địa phương|TP\.?)(?![\p{L}\p{M}])[^,;.]{0,40}?(?:phấn đấu|đặt|đề ra|xác định|cam kết|sẽ|quyết tâm|đạt|yêu cầu|giao|quyết định|hướng tới)|(?<=[,;]\s)(?:song|nhưng|còn|riêng)?[^,;.]{0,40}?(?:phấn đấu|quyết tâm|đặt mục tiêu|đề ra|cam kết|đăng ký)/giu
/** "100% … đã được khắc phục": told after the number, and nothing before it tells of an aim. */
const REACHED = /^(?:[^;.]|\.\d){0,90}?\s(đã (?:được|có|hoàn thành|đạt)|tính đến)\s/iu
/** Statistics are that exact, aims are not: "đạt 83,51%". */
const EXACT = /,\d\d/
/** "Cao hơn mức bình quân 82,7% của cả nước". */
const OF_THE_NATION =
  /^\s?(?:GDP\s)?(?:của|trên)\s(?:cả nước|toàn quốc|quốc gia|Trung ương|Chính phủ)(?![\p{L}\p{M}])/iu
/** Characters before a number in which a cue is looked for, so that the time stays in proportion to the text. */
const FARTHEST_CUE = 700
/** A norm is what somebody gets, pays or may do, not what is to be reached. */
const NORM_BEFORE =
  /(?<![\p{L}\p{M}])(?:hỗ trợ|miễn|ưu đãi|trích|đối ứng|tài trợ|cho vay|vay|ứng trước|tạm ứng|phạt|thưởng|lãi suất|phụ cấp|thù lao|mức chi|mức hỗ trợ|định mức|thuế suất|chi trả|hưởng|trợ cấp|với tỷ lệ|vốn điều lệ|vốn góp)(?:\s(?:tối đa|tối thiểu|không quá|đến|tới|thêm|bằng|từ|ít nhất|một lần|là|ngay))*\s*$/iu
/** "3,8 tỷ đồng, từ ngân sách tỉnh 60%": how an amount is made up. */
const SHARE_OF_MONEY = /(?:tỷ|tỉ|triệu) (?:đồng|USD)[^;.]{0,60}$/iu
const NORM_AFTER =
  /^\s?(?:(?:của|trên|trong)\s)?(?:(?:tổng|mức|số)\s){0,3}(?:mức thu|chi phí|kinh phí (?:thực hiện|đào tạo|mua|thuê|tổ chức|xây|đăng)|giá trị (?:hợp đồng|gói|đơn hàng|thiết bị|dự án|mua)|tiền|lãi suất|thuế|học phí|lương|phí|lệ phí|vốn|thu nhập|doanh thu|lợi nhuận|hợp đồng)(?![\p{L}\p{M}])/iu

/**
 * Tells whether a number is a commitment of the province, or a report of what was reached, the nation's target, or a norm
 * (a subsidy, a rate). The nearest cue before the number decides.
 *
 * @param sentence the sentence
 * @param quantity the number
 */
export function readStanding(sentence: string, { span, kind, numerals }: Quantity): Standing {
  const before = blankBrackets(sentence.slice(Math.max(0, span.start - FARTHEST_CUE), span.start))
  const after = sentence.slice(span.end, span.end + 120)
  if (kind === 'percent' && SHARE_OF_MONEY.test(before)) return { standing: 'norm', cue: 'đồng' }
  const norm = kind === 'percent' && (NORM_AFTER.exec(after) ?? NORM_BEFORE.exec(before))
  if (norm) return { standing: 'norm', cue: norm[0].trim() }
  const national = lastOf(before, NATIONAL)
  if (national && (lastOf(before, PROVINCE)?.end ?? -1) < national.start) {
    return { standing: 'national', cue: national.words }
  }
  const nation = OF_THE_NATION.exec(after)
  if (nation) return { standing: 'national', cue: nation[0].trim() }
  const world = kind === 'rank' && lastOf(after.split(/[,;]/, 1)[0] ?? '', AMONG_COUNTRIES)
  if (world) return { standing: 'national', cue: world.words }
  const aim = lastOf(before, AIM)
  const isPlain = aim === null && lastOf(before, YEARLY) === null
  const report = lastOf(before, REPORT) ?? (isPlain ? lastOf(before, REPORT_WITHOUT_AIM) : null)
  if (report && report.end > (aim?.start ?? -1) && !TO_COME.test(after))
    return { standing: 'report', cue: report.words }
  const reached = aim === null && REACHED.exec(after)
  if (aim === null && kind === 'percent' && EXACT.test(numerals[0] ?? '')) {
    return { standing: 'report', cue: numerals[0] as string }
  }
  if (reached) return { standing: 'report', cue: reached[1] as string }
  return { standing: 'commitment', cue: (aim ?? lastOf(before, WEAK_AIM))?.words ?? '' }
}

function lastOf(text: string, pattern: RegExp): (Span & { words: string }) | null {
  const found = [...text.matchAll(pattern)].at(-1)
  return found ? { start: found.index, end: found.index + found[0].length, words: found[0] } : null
}

/** What stands in closed brackets holds only there. */
function blankBrackets(text: string): string {
  return text.replace(/\([^()]{0,200}\)/g, (bracket) => ' '.repeat(bracket.length))
}

function words(...alternatives: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives.join('|')})(?![\p{L}\p{M}])`, 'giu')
}
