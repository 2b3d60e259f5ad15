import { describe, expect, it } from 'vitest'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { FoundTarget } from '../../src/targets/index.ts'
import { extractTargets } from '../../src/targets/index.ts'
import { SURE } from '../../src/targets/weights.ts'

const registry = await readRegistryFiles('content')

function only(text: string, heading: string): FoundTarget {
  const found = extractTargets(readPlan(`## ${heading}\n\n- ${text}\n`, 'plan.md').sections, registry)
  expect(found).toHaveLength(1)
  return found[0] as FoundTarget
}

describe('rateTarget()', () => {
  it('is sure of a plain sentence in the goals and says by which words', () => {
    const target = only('Quy mô kinh tế số đạt tối thiểu 30% GRDP.', 'II. MỤC TIÊU ĐẾN NĂM 2030')
    expect(target.confidence).toBeGreaterThanOrEqual(SURE)
    expect(target.cues).toEqual(['“quy mô kinh tế số”', '“tối thiểu”', 'năm 2030 theo đề mục'])
    expect(target.doubts).toEqual([])
  })

  it.each([
    ['100% trường học có sân bóng đá.', 'không nhận ra chỉ tiêu nào trong danh mục'],
    ['Hoàn thành phủ sóng 5G toàn tỉnh.', '“toàn tỉnh” được hiểu là 100%'],
    ['Tỷ lệ hồ sơ trực tuyến mỗi năm tăng ít nhất 4%.', 'là mức tăng, giảm, không phải mức cần đạt'],
    ['Tỷ lệ thanh toán không dùng tiền mặt cao hơn 6% so với năm 2025.', 'là mức tăng, giảm, không phải mức cần đạt'],
    [
      'Khi tỷ lệ hồ sơ trực tuyến đạt 93%, sắp xếp lại quầy tiếp nhận.',
      'cũng có thể là điều kiện: “Khi tỷ lệ hồ sơ trực tuyến đạt”',
    ],
    [
      'Tại các thôn có trên 55% hộ gia đình có cáp quang, mở thêm điểm truy cập miễn phí.',
      'cũng có thể là điều kiện: “Tại các thôn có”',
    ],
    ['Tỷ trọng kinh tế số đạt 28%.', 'câu không nói rõ là % GRDP'],
    ['Kinh tế số chiếm 28%.', 'câu không nói rõ là % GRDP'],
    ['Đầu tư cho khoa học và công nghệ đạt 2% GRDP.', 'lời văn chưa nói đủ tên chỉ tiêu, có thể là chỉ tiêu khác'],
    ['Có 12 tổ chức khoa học và công nghệ.', 'lời văn chưa nói đủ tên chỉ tiêu, có thể là chỉ tiêu khác'],
    ['Phát triển mới 15 doanh nghiệp khoa học và công nghệ.', 'là mức tăng, giảm, không phải mức cần đạt'],
    ['Có 7 doanh nghiệp công nghệ số đạt doanh thu trên 900 tỷ đồng.', 'có thể chỉ đếm một phần của chỉ tiêu'],
  ])('doubts “%s”', (text, doubt) => {
    const target = only(text, 'II. MỤC TIÊU ĐẾN NĂM 2030')
    expect(target.confidence).toBeLessThan(SURE)
    expect(target.doubts).toContain(doubt)
  })

  it('doubts a year that only ends a part of the sentence before', () => {
    const text =
      'Phấn đấu cắt giảm 25% thủ tục hành chính trong năm 2026; số hóa 100% hồ sơ, kết quả giải quyết thủ tục hành chính.'
    const plan = readPlan(`## 4. Cải cách hành chính\n\n- ${text}\n`, 'plan.md')
    const doubts = extractTargets(plan.sections, registry).map(({ year, doubts }) => [year, doubts])
    expect(doubts).toEqual([
      [2026, []],
      [2026, ['năm lấy từ vế trước của câu']],
    ])
  })

  it.each([
    'Số đơn đăng ký sáng chế tăng bình quân 12%/năm.',
    'Cắt giảm ít nhất 25% thủ tục hành chính.',
    'Kinh phí cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số đạt 2% GRDP.',
    'Có 12 tổ chức khoa học và công nghệ công lập.',
    'Tỷ lệ hồ sơ trực tuyến tăng lên 85%.',
  ])('is sure of “%s”', (text) => {
    const target = only(text, 'II. MỤC TIÊU ĐẾN NĂM 2030')
    expect(target.doubts).toEqual([])
    expect(target.confidence).toBeGreaterThanOrEqual(SURE)
  })

  it('is less sure outside the goals than in them', () => {
    const text = 'Thu hút thêm 2 - 3 tập đoàn công nghệ hàng đầu thế giới.'
    const inGoals = only(text, 'II. MỤC TIÊU ĐẾN NĂM 2030')
    const inTasks = only(text, 'III. NHIỆM VỤ')
    expect(inTasks.confidence).toBeLessThan(inGoals.confidence)
    expect(inTasks.doubts).toContain('là số tăng thêm')
  })
})
