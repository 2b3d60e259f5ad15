/**
 * The words by which a plan's sentences are read: each list once, with what it means and an example. Every list holds phrases
 * (text/phrases.ts); which place of a sentence they are looked for in is the affair of the step that uses them.
 */
import type { Phrases } from '../text/phrases.ts'

// Parts of a plan

/** Headings of goals: "II. MỤC TIÊU CỤ THỂ". */
export const GOAL_HEADINGS: Phrases = ['mục tiêu', 'chỉ tiêu', 'tầm nhìn', 'đến (?:hết )?năm', 'giai đoạn']

/** Headings of parts that report what was reached or say why: "I. KẾT QUẢ THỰC HIỆN", "Bối cảnh". Their numbers are no targets. */
export const REPORT_HEADINGS: Phrases = [
  'kết quả (?:thực hiện|đạt được|nổi bật|chủ yếu|bước đầu|năm)',
  'nhìn lại',
  'thành tựu',
  '(?:những |các )?(?:điều|mặt|việc|điểm) (?:làm được|đạt được|đã đạt|chưa đạt|chưa được|còn hạn chế|hạn chế)',
  'đánh giá (?:chung|thực trạng)',
  'thực trạng',
  'tình hình',
  'bối cảnh',
  'hạn chế',
  'tồn tại',
  'nguyên nhân',
  'kinh nghiệm',
]

/** Headings of parts that say who does what, with which money, by which documents: "IV. TỔ CHỨC THỰC HIỆN". */
export const ARRANGEMENT_HEADINGS: Phrases = ['tổ chức thực hiện', 'kinh phí', 'nơi nhận', 'căn cứ']

// What a number is said of

/** An aim of whoever speaks: "phấn đấu đạt 30%". "phần đầu" is how scans read it. */
export const AIM: Phrases = [
  'phấn đấu',
  'phần đấu',
  'mục tiêu',
  '(?<!\\d )chỉ tiêu',
  'quyết tâm',
  'kế hoạch nêu',
  'đặt ra',
  'đề ra',
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
  'nghiên cứu(?=,? (?:để |việc )?(?:thành lập|hình thành|xây dựng|đề xuất|triển khai|bố trí|đầu tư|thí điểm|ban hành))',
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
  '(?<!năm 20(?:2[6-9]|[3-5]\\d) )đã(?! (?:được )?(?:đề ra|đặt|giao|xác định|phê duyệt|thông qua|nêu|cam kết|ban hành))',
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
]

/** What is told of another province: "học tập kinh nghiệm của thành phố …", "tỉnh …, địa phương đặt mục tiêu …". */
export const OTHER_PLACES: Phrases = [
  'tỉnh (?:bạn|láng giềng)',
  'nơi (?:phấn đấu|đặt mục tiêu|đề ra)',
  'theo dự báo',
  'toàn vùng',
  '(?:kinh nghiệm|cách làm|mô hình|bài học) (?:của |tại |từ |ở )?(?:một số |các )?(?:tỉnh(?! (?:ta|nhà))|thành phố|địa phương)',
  '(?<!\\d )địa phương (?:hiện |đang |đã )?(?:đặt|dẫn đầu|đi đầu|phấn đấu|có mục tiêu)',
]

/** What a number depends on: "nếu được chấp thuận thì …", "trường hợp Trung ương đồng ý, …". What stays so whatever comes is none. */
export const CONDITIONS: Phrases = [
  'nếu(?! có(?![\\p{L}\\p{M}])| như (?:trong |trước )?(?:năm|đây|giai đoạn))',
  '(?<!(?:trừ|mọi|các|những|nhiều|một số) )trường hợp(?! (?:đặc biệt|khẩn cấp))',
  'với điều kiện',
  'khi (?:được |có )[^,;.]{0,40}(?:chấp thuận|đồng ý|cho phép)',
]

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
  '(?:mục tiêu|chỉ tiêu|yêu cầu) (?:của )?(?:cả nước|quốc gia|Chính phủ|Trung ương)',
  '(?:Chính phủ|Trung ương) (?:đặt|giao|xác định|phấn đấu|yêu cầu)',
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
export const NATIONAL_SETS: Phrases = ['đặt', 'xác định', 'đề ra', 'nêu', 'yêu cầu', 'quy định', 'hướng tới']

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

// How a number is bounded

/** "tối thiểu 40%". */
export const AT_LEAST: Phrases = [
  '≥',
  '>=',
  // "tôi thiểu", "ít nhât": marks are lost as often as letters.
  't[ôố]i thi[eêể]u',
  'ít nh[âấ]t',
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
export const MORE_THAN: Phrases = ['>', 'trên', '(?<!(?:cao|nhiều|nhanh|tốt|đông) )hơn', 'vượt', 'vượt mức', 'lớn hơn']
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

// What makes a number something else than a target's value (design.md, section 2)

/** Units of time, and of what is numbered or told apart: "6 tháng", "3 khâu". */
export const UNITS_OF_TIME_AND_ORDER: Phrases = [
  'tháng',
  'tuần',
  'ngày',
  'tuổi',
  'năm',
  'cấp',
  'lần',
  'giờ',
  'phút',
  'quý',
  'kỳ',
  'khóa',
  'khoá',
  'nhiệm kỳ',
  'khâu',
  'bước',
  'nhóm',
  'trụ cột',
  'lĩnh vực',
  'điểm nghẽn',
]
/** Money and measures: "300 tỷ đồng", "20 km". */
export const UNITS_OF_MEASURE: Phrases = [
  '(?:nghìn |ngàn |trăm )?(?:tỷ|tỉ)',
  'triệu',
  'đồng',
  'USD',
  'ha',
  'km',
  'km2',
  'm2',
  'mét',
  'tấn',
  'MW',
  'kWh',
]
/** Administrative units: "tại 124 xã". */
export const UNITS_OF_ADMINISTRATION: Phrases = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'tỉnh',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'khu phố',
]
/** What a number right after it only names: "Đề án 06", "Điều 12", "năm 2030", "mức độ 2". */
export const NAMED_BY_NUMBER: Phrases = [
  'Đề án',
  'Điều',
  'khoản',
  'điểm',
  'Nghị quyết',
  'Quyết định',
  'Kế hoạch',
  'Luật',
  'Nghị định',
  'Thông tư',
  'Công văn',
  'Kết luận',
  'Chỉ thị',
  'Chương trình',
  'Biểu',
  'Phụ lục',
  'Mẫu',
  '(?<!(?:tổng|con|dân) )số',
  'tháng',
  'quý',
  'ngày',
  '(?<!(?:mỗi|hằng|hàng|một) )năm',
  'giai đoạn',
  'khóa',
  'khoá',
  'thế kỷ',
  'mức độ',
  'cấp độ',
  'loại',
  'QĐ',
  'SDG',
  'vòng',
  'trong',
  'sau',
  'trước',
  'chương',
  'mục',
  'phần',
  'bảng',
  'công nghiệp',
  'lớp',
  'phiên bản',
  'lần thứ',
]
/** People that a rate is taken of: "trên 100 dân". */
export const PEOPLE_OF_RATE: Phrases = ['dân', 'người dân']
/** What joins a rate to them: "trên 1.000 dân", "cứ 100 dân". */
export const RATE_LINKS: Phrases = ['trên', '/', 'cứ', 'mỗi', 'cho', 'trong']

// The kind of a number

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

// Sentences and their parts

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

// Years

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

// Numbers in words

/** Numerals that name a count by themselves: "ba trung tâm". "Một" is an article too, "năm" a year, "tư" half of "đầu tư". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
}

/** Before "một" as a count: "thành lập một quỹ". */
export const FOUNDING: Phrases = [
  'hình thành',
  'thành lập',
  'xây dựng',
  'thu hút',
  'thu hút được',
  'có',
  'lập',
  'vận hành',
]
/** What "một" counts: "một trung tâm". */
export const FOUNDED: Phrases = ['quỹ', 'trung tâm', 'đô thị', 'vườn ươm', 'viện', 'khu công nghệ', 'phòng thí nghiệm']

/** Half of what is counted: "hơn một nửa doanh nghiệp". */
export const HALVES: Phrases = ['một nửa', 'phân nửa', 'nửa (?=(?:số |tổng số )?(?:dân|doanh nghiệp|hộ|cán bộ|người))']

/** Between a list of subjects or years and the list of their numbers: "A và B lần lượt đạt 95% và 80%". */
export const RESPECTIVELY: Phrases = ['lần lượt', 'tương ứng', 'theo thứ tự']

/** What replaces a number by another: "thay cụm từ “80%” bằng …". */
export const REPLACED: Phrases = ['thay', 'thay thế', 'sửa', 'sửa đổi', 'bãi bỏ', 'bỏ']

/** What "hai" and "ba" only point back to: "hai chỉ tiêu này". */
export const POINTED_TO: Phrases = ['con số', 'chỉ tiêu', 'tỷ lệ', 'tỉ lệ', 'chỉ số', 'mục tiêu', 'mốc', 'mức']

/** What makes such a word point back: "con số ấy". */
export const POINTING: Phrases = ['này', 'ấy', 'đó', 'trên', 'nói trên', 'nêu trên']

/** How far apart two values are, not a level: "vượt 3% so với chỉ tiêu". */
export const APART: Phrases = ['thiếu', 'vượt', 'cao hơn', 'thấp hơn', 'hơn', 'kém', 'chênh']

/** How a plan says the short form of a name: "kinh tế số (sau đây gọi là KTS)". */
export const CALLED: Phrases = ['sau đây gọi (?:tắt )?là', 'sau đây viết tắt là', 'gọi tắt(?: là)?', 'viết tắt(?: là)?']
