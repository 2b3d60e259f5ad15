/** The words that tell what a number is said of: an aim, a report, a condition, a norm. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

/** An aim of whoever speaks: "phấn đấu đạt 30%". "phần đầu" is how scans read it. */
export const AIM: Phrases = [
  'phấn đấu',
  'phần đấu',
  // "vượt 0,4 điểm so với chỉ tiêu Đại hội giao" compares.
  '(?<!so với (?:các )?)mục tiêu',
  '(?<!\\d |so với (?:các )?)chỉ tiêu',
  'quyết tâm',
  'kế hoạch nêu',
  '(?<!so với [^,;.]{0,60})đặt ra',
  '(?<!so với [^,;.]{0,60})đề ra',
  'sẽ',
  'bảo đảm',
  'đảm bảo',
  'cam kết',
  'hướng tới',
  'hướng đến',
  'yêu cầu',
  'bố trí',
  'dành',
  'tỉnh (?:đặt|xác định)',
  'đến (?:hết |cuối |trước )?năm (?:202[5-9]|20[3-5]\\d)',
  'đến (?:202[6-9]|20[3-5]\\d)(?![\\d/.,%])',
  'trước năm 20[2-5]\\d',
  'tầm nhìn',
  'giai đoạn 202[5-9]',
  'dự kiến đến',
  'sao cho',
  'phải (?:là|đạt|có)',
  // A day or month to come is a deadline; one that is over is when something was counted.
  '(?:đến|trước) (?:hết |cuối )?(?:ngày \\d{1,2}/\\d{1,2}|tháng \\d{1,2}|quý (?:I{1,3}|IV|[1-4]))(?:/| năm | )(?:202[6-9]|20[3-5]\\d)',
  '(?:đến|trước) (?:hết |cuối )?(?:ngày \\d{1,2}/(?:9|1[0-2])|tháng (?:9|1[0-2])|quý (?:III|IV|[34]))(?:/| năm | )2025',
]

/** Words of commitment as strong as "đạt", or stronger: "bảo đảm đạt 30%". */
export const BINDING: Phrases = [
  '(?:bảo đảm|đảm bảo)(?! (?:an toàn|an ninh|quốc phòng))',
  'cam kết',
  'quyết tâm',
  'phải đạt',
]

/** Words of commitment that are weaker than "đạt": "phấn đấu đạt 30%". */
export const STRIVING: Phrases = ['phấn đấu', 'phần đấu', 'cố gắng', 'nỗ lực', 'hướng tới', 'hướng đến', 'dự kiến']

/** Weaker still, and only of the clause that they open: "khuyến khích 50% doanh nghiệp …". */
export const ENCOURAGING: Phrases = [
  '(?<!(?:chính sách|cơ chế|biện pháp|giải pháp) )khuyến khích',
  'nghiên cứu(?=,? (?:để |việc )?(?:thành lập|hình thành|xây dựng|đề xuất|triển khai|bố trí|đầu tư|thí điểm|ban hành)|qua (?:đào tạo|sử dụng|kiểm duyệt))',
]

/** An aim only where nothing before says what was reached: "nâng lên 12%". */
export const WEAK_AIM: Phrases = ['nâng', 'đưa']

/** A sentence of yearly work: "mỗi năm có 20 nhiệm vụ". */
export const YEARLY: Phrases = ['mỗi năm', 'hằng năm', 'hàng năm']

/** Words that make a bare number a commitment where no heading does: "hình thành 3 trung tâm". */
export const DOING: Phrases = [
  'thu hút',
  'hình thành',
  'xây dựng',
  'thành lập',
  'phát triển',
  'triển khai',
  'đào tạo',
  'hỗ trợ',
  'bố trí',
  'cần có',
  'phải có',
  'duy trì',
]

/** What was reached or counted (design.md, section 2): "năm 2024 đã đạt 18,5%", "hiện nay là 80%". */
export const REPORT: Phrases = [
  // "tài khoản định danh đã kích hoạt;" is a kind of account.
  '(?<!năm 20(?:2[6-9]|[3-5]\\d) )đã(?! (?:được )?(?:kích hoạt|xác thực|đăng ký|cấp|phê duyệt|công bố|số hóa|số hoá)[;,.])(?! (?:được )?(?:đề ra|đặt|giao|xác định|phê duyệt|thông qua|nêu|cam kết|ban hành))',
  '(?:giai đoạn|nhiệm kỳ) trước (?:đề ra|đặt ra|đặt mục tiêu)',
  'hiện nay',
  'hiện tại',
  'hiện có(?= (?:trên |hơn |gần |khoảng |tổng số |tổng cộng )?\\d)',
  'hiện đã',
  'hiện (?:tỷ lệ|tỉ lệ|số|toàn|tỉnh|đạt|là|mới|trên|cả|thành phố|địa bàn|chiếm)',
  // "tính đến ngày 31 tháng 12 năm 2030" is a time to come.
  'tính (?:đến|từ)(?= (?:hết |cuối |đầu )?(?:nay|năm|tháng|ngày|quý|thời điểm|\\d))(?![^,;:.%]{0,30}20(?:2[6-9]|[3-5]\\d))',
  '(?:đến|tới) nay',
  'đến thời điểm(?! (?:đó|ấy|này))',
  '(?:thời gian|những năm|năm|giai đoạn) qua',
  'vừa qua',
  'năm ngoái',
  '(?:vốn )?bị giảm',
  'giảm xuống còn',
  'tụt',
  'đang (?:đạt|ở mức|là|có)',
  'từng (?:đạt|ở|có)',
  '\\((?:năm )?2025 (?:là|ước|mới|thực hiện)',
  'thấp hơn (?:mục tiêu|chỉ tiêu|kế hoạch)',
  'kết quả (?:là|đạt|cho thấy)',
  'mới (?:đạt|chỉ|chiếm|có|(?:ước )?bằng)',
  '(?<!chứng )chỉ đạt',
  // What was set before and missed, or passed: "không đạt chỉ tiêu 75% mà kế hoạch đề ra".
  '(?:chưa|không) đạt (?:được )?(?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu)',
  'thực tế',
  'thực trạng',
  'theo (?:thống kê|đánh giá|khảo sát|số liệu|công bố)',
  'ghi nhận',
  'ước tính',
  // A term that is over with the year of the plan.
  '(?:nhiệm kỳ|giai đoạn|thời kỳ|khóa) 20(?:1\\d|2[0-3])\\s?[-–—]\\s?2025',
  'liên tục (?:nằm|đứng|thuộc|giữ|dẫn)',
  'khảo sát',
  'cho thấy',
  'điều tra',
  '(?:\\d+ )?năm trước',
  'trước đây',
  '(?:giai đoạn|nhiệm kỳ) trước',
  '^so với (?:cùng kỳ|(?:cuối )?năm 20(?:1\\d|2[0-4]))',
]

/** What was reached only where nothing before says an aim: "6 tháng đầu năm đạt 40%". */
export const REPORT_WITHOUT_AIM: Phrases = [
  // "Công dân số ước đạt 60%" in a plan is an aim.
  'năm 20(?:1\\d|2[0-5]),?(?: [^;.\\s]+){1,12} ước',
  'ước thực hiện (?:năm )?20(?:1\\d|2[0-5])',
  'đến hết tháng',
  'đến tháng',
  'đến ngày',
  'cùng kỳ',
  'đầu năm',
  '(?:3|6|9|ba|sáu|chín) tháng',
  'quý (?:I|II|III|IV|1|2|3|4)(?!/20(?:2[6-9]|3))',
  'cuộc thi',
  'hội thi',
  'vòng chung kết',
]

/** After the number: "100% tồn tại đã được khắc phục". */
export const REACHED_AFTER: Phrases = [
  'đã (?:được|có|hoàn thành|đạt)',
  'tính đến(?= (?:hết |cuối |đầu )?(?:nay|năm|tháng|ngày|quý|thời điểm|\\d))(?![^,;:.%]{0,30}20(?:2[6-9]|[3-5]\\d))',
  'cách đây',
  '(?:thấp hơn|chưa đạt|không đạt) (?:mục tiêu|chỉ tiêu|kế hoạch)',
]

/** What a number depends on: "nếu được chấp thuận thì …", "trường hợp Trung ương đồng ý, …". What stays so whatever comes is none. */
export const CONDITIONS: Phrases = [
  'nếu(?! có(?![\\p{L}\\p{M}])| như (?:trong |trước )?(?:năm|đây|giai đoạn))',
  '(?<!(?:trừ|mọi|các|những|nhiều|một số) )trường hợp(?! (?:đặc biệt|khẩn cấp))',
  'với điều kiện',
  'khi (?:được |có )[^,;.]{0,40}(?:chấp thuận|đồng ý|cho phép)',
]

const PLACE = '(?:thôn|bản|xã|phường|huyện|địa bàn|khu vực|cơ sở|trường|bệnh viện)'
const BODY = '(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|hợp tác xã|địa phương|dự án|nhiệm vụ|sở|ngành)'
const NAMED = '(?: [\\p{L}\\p{M}]+){0,3}'

/** What is chosen by a number, right before it: "ở những thôn có trên 70% hộ …, tổ chức lớp học". A level ("cấp xã có …") chooses nothing. */
export const CHOSEN: Phrases = [
  `(?:những|đối với(?: các)?|ưu tiên(?: các)?) ${PLACE}${NAMED} có`,
  `(?:những|đối với các|ưu tiên(?: các)?) ${BODY}${NAMED} có`,
  `(?:(?:lựa )?chọn|công nhận)(?: các| những)? (?:${PLACE}|${BODY})${NAMED} (?:có|đạt)`,
  `(?:${PLACE}|${BODY}|nơi) nào(?: đã)? (?:có|đạt)`,
  '(?<=^|[,;:] |(?:ở|tại|những|các) )nơi (?:có|đạt)',
  // "trong số 80% hồ sơ nộp trực tuyến, ít nhất 60% …".
  'trong (?:tổng )?số',
]
/** Who is judged by a number: "đơn vị có tỷ lệ hồ sơ trực tuyến dưới 70% …" … */
export const JUDGED: Phrases = [`(?:${PLACE}|${BODY})(?: [\\p{L}\\p{M}]+){0,4} (?:có|đạt|hoàn thành)`]
/** … and what comes of it: "… phải giải trình". */
export const JUDGEMENTS: Phrases = [
  'phải (?:giải trình|kiểm điểm|báo cáo|làm rõ)',
  '(?:thì )?bị (?:phê bình|kiểm điểm|hạ|trừ|cắt|nhắc)',
  'được (?:cộng|khen|biểu dương|thưởng|xếp loại)',
  'không được (?:xếp|xét|khen)',
]
/** Where things stand so, or a promise of what will be there: "tại các xã có trên 60% hộ nghèo, …". */
export const PERHAPS_CHOSEN: Phrases = [`(?:ở|tại)(?: các)? (?:${PLACE}|đô thị|khu công nghiệp)${NAMED} có`]

/** A clause of time up to its number, at its start: "khi tỷ lệ phủ sóng 5G đạt 95% dân số thì …". */
export const WHEN_REACHED: Phrases = ['(?:một )?khi [^,;:.]{1,90}\\s(?:đạt|vượt|lên|có)']

/** A norm is what somebody gets, pays or may do: "hỗ trợ 50%", "vốn góp 30%". */
export const NORM_BEFORE: Phrases = [
  'hỗ trợ',
  'miễn',
  'ưu đãi',
  'trích',
  'đối ứng',
  'tài trợ',
  'cho vay',
  'vay',
  'ứng trước',
  'tạm ứng',
  'phạt',
  'thưởng',
  'lãi suất',
  'nhân với',
  'phụ cấp',
  'thù lao',
  'mức chi',
  'mức hỗ trợ',
  'định mức',
  'thuế suất',
  'chi trả',
  'hưởng',
  'trợ cấp',
  '(?<!năm 20\\d\\d )với tỷ lệ',
  'vốn điều lệ',
  'vốn góp',
]
/** Words between a norm and its number: "hỗ trợ tối đa không quá 50%". */
export const NORM_LINKS: Phrases = [
  'tối đa',
  'tối thiểu',
  'không quá',
  'đến',
  'tới',
  'thêm',
  'bằng',
  'từ',
  'ít nhất',
  'một lần',
  'là',
  'ngay',
]
/** What a norm is a share of: "50% chi phí", "20% thu nhập tính thuế". */
export const NORM_AFTER: Phrases = [
  'mức thu',
  'chi phí',
  'kinh phí (?:thực hiện|đào tạo|mua|thuê|tổ chức|xây|đăng)',
  'giá trị (?:hợp đồng|gói|đơn hàng|thiết bị|dự án|mua)',
  'tiền',
  'lãi suất',
  'thuế',
  'học phí',
  'lương',
  'phí',
  'lệ phí',
  'vốn',
  'thu nhập',
  'doanh thu',
  'lợi nhuận',
  'hợp đồng',
]
