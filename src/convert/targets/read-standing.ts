import type { Span } from '../../text/sentences.ts'
import type { Quantity } from './find-quantities.ts'

/** What a number in a sentence is said of: a commitment of the province, or something else. */
export interface Standing {
  standing: 'commitment' | 'report' | 'national' | 'norm'
  /** The words that say so; empty where nothing does and the number counts as a commitment. */
  cue: string
}

/** What was reached or counted (design.md, section 2: "năm 2024 đạt 18,5%"). */
const REPORT = words(
  'đã (?:đạt|có|hoàn thành|cấp|phủ|triển khai|được|đưa|vượt|tăng|giảm|thu hút|xây dựng|hình thành|kết nối|số hóa|số hoá|tiếp nhận|giải quyết|hỗ trợ|tổ chức|ban hành|đào tạo|bố trí|thực hiện|công nhận|chiếm|đóng góp|cung cấp|xử lý|sử dụng|tích hợp|ứng dụng|thành lập|kích hoạt|đầu tư|nghiệm thu|đăng ký|phát triển|lắp đặt|tạo|cài đặt|nâng|góp)',
  'hiện nay|hiện tại|hiện có|hiện đã|hiện (?:toàn|tỉnh|đạt|là|mới|trên|cả|thành phố|địa bàn|chiếm)',
  'tính đến|tính từ|đến nay|tới nay|đến thời điểm|đến hết tháng|đến tháng|đến ngày|thời gian qua|những năm qua|năm qua|giai đoạn qua|vừa qua|năm ngoái|cùng kỳ|đầu năm|(?:3|6|9|ba|sáu|chín) tháng|quý (?:I|II|III|IV|1|2|3|4)',
  'kết quả (?:là|đạt|cho thấy|thực hiện)|mới (?:đạt|chỉ|chiếm|có)|chỉ đạt|thực tế|thực trạng|theo (?:thống kê|đánh giá|khảo sát|số liệu|công bố)|ghi nhận|khảo sát|cho thấy|điều tra|cuộc thi|hội thi|vòng chung kết',
  '^so với (?:cùng kỳ|(?:cuối )?năm 20(?:1\\d|2[0-4]))',
)
const AIM = words(
  'phấn đấu|phần đấu|mục tiêu|chỉ tiêu|quyết tâm|kế hoạch nêu|lộ trình|đặt ra|đề ra|sẽ|bảo đảm|đảm bảo|cam kết|hướng tới|hướng đến|nâng|đưa|yêu cầu|bố trí|dành|tỉnh (?:đặt|xác định)',
  'đến (?:hết |cuối |trước )?năm (?:202[5-9]|20[3-5]\\d)|trước năm 20[2-5]\\d|tầm nhìn|giai đoạn 202[5-9]|dự kiến đến',
)
const NATIONAL = words(
  'cả nước (?:đạt|phấn đấu|có|sẽ|là|hiện|bình quân)|(?:trung bình|bình quân|mức chung|tỷ lệ chung|so với) (?:của )?cả nước|của cả nước (?:là|đạt)|toàn quốc đạt|quốc gia đạt|nước ta|đất nước (?:có|đạt|thuộc)',
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
const REACHED = /^[^,;.]{0,90}?\s(đã (?:được|có|hoàn thành|đạt))\s/iu
/** A norm is what somebody gets, pays or may do, not what is to be reached. */
const NORM_BEFORE =
  /(?<![\p{L}\p{M}])(?:hỗ trợ|miễn|ưu đãi|trích|đối ứng|tài trợ|cho vay|vay|ứng trước|tạm ứng|phạt|thưởng|lãi suất|phụ cấp|thù lao|mức chi|mức hỗ trợ|định mức|thuế suất|chi trả|hưởng|trợ cấp|với tỷ lệ|vốn điều lệ|vốn góp)(?:\s(?:tối đa|tối thiểu|không quá|đến|tới|thêm|bằng|từ|ít nhất|một lần|là|ngay))*\s*$/iu
const NORM_AFTER =
  /^\s?(?:(?:của|trên|trong)\s)?(?:(?:tổng|mức|số)\s){0,3}(?:chi phí|kinh phí (?:thực hiện|đào tạo|mua|thuê|tổ chức|xây|đăng)|giá trị|tiền|lãi suất|thuế|học phí|lương|phí|lệ phí|vốn|thu nhập|doanh thu|lợi nhuận|hợp đồng)(?![\p{L}\p{M}])/iu

/**
 * Tells whether a number is a commitment of the province, or a report of what was reached, the nation's target, or a norm
 * (a subsidy, a rate). The nearest cue before the number decides.
 *
 * @param sentence the sentence
 * @param quantity the number
 */
export function readStanding(sentence: string, { span, kind }: Quantity): Standing {
  const before = blankBrackets(sentence.slice(0, span.start))
  const after = sentence.slice(span.end, span.end + 120)
  const norm = kind === 'percent' && (NORM_AFTER.exec(after) ?? NORM_BEFORE.exec(before))
  if (norm) return { standing: 'norm', cue: norm[0].trim() }
  const national = lastOf(before, NATIONAL)
  if (national && (lastOf(before, PROVINCE)?.end ?? -1) < national.start) {
    return { standing: 'national', cue: national.words }
  }
  const world = kind === 'rank' && lastOf(after.split(/[,;]/, 1)[0] ?? '', AMONG_COUNTRIES)
  if (world) return { standing: 'national', cue: world.words }
  const aim = lastOf(before, AIM)
  const report = lastOf(before, REPORT)
  if (report && report.end > (aim?.start ?? -1)) return { standing: 'report', cue: report.words }
  const reached = aim === null && REACHED.exec(after)
  if (reached) return { standing: 'report', cue: reached[1] as string }
  return { standing: 'commitment', cue: aim?.words ?? '' }
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
