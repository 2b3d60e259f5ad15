/** The words by which a heading tells what its part of a plan is. Each list once, with what it means and an example; lists hold phrases (text/phrases.ts). */
import type { Phrases } from '../../text/phrases.ts'

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
