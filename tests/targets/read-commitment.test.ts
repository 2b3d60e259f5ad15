import { expect, it } from 'vitest'
import { readCommitment } from '../../src/targets/read-commitment.ts'

/** The words in brackets [ ] state the target. */
function commitmentOf(marked: string): string {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/)
  const commitment = readCommitment({ quote: before + words + after, words, wordsAt: before.length })
  return commitment === null ? '' : `${commitment.word}${commitment.isWeak ? ' (weak)' : ''}`
}

it.each([
  ['[Kinh tế số đạt tối thiểu 30% GRDP].', 'đạt'],
  ['Phấn đấu [kinh tế số đạt 30% GRDP], bảo đảm [x].', 'phấn đấu (weak)'],
  ['Phần đấu đến năm 2030: A đạt 15%; [B đạt 30%].', 'phấn đấu (weak)'],
  ['[Bảo đảm 5G phủ sóng 99% dân số].', 'bảo đảm'],
  ['Phấn đấu 80% hệ thống được bảo đảm an toàn; [70% hồ sơ được số hóa].', 'phấn đấu (weak)'],
  ['[Khuyến khích 50% doanh nghiệp dùng nền tảng số]; 30% hộ dân.', 'khuyến khích (weak)'],
  ['Khuyến khích 50% doanh nghiệp dùng nền tảng số; [30% hộ dân có địa chỉ số].', ''],
  ['Ban hành chính sách khuyến khích, [30% doanh nghiệp tham gia].', ''],
  ['Đóng góp của TFP phấn đấu ở mức 50%; [tỷ trọng xuất khẩu ước 50%].', ''],
  ['[Nghiên cứu thành lập 02 trung tâm đổi mới sáng tạo].', 'nghiên cứu (weak)'],
  ['[Chi cho nghiên cứu và phát triển đạt 2% GRDP].', 'đạt'],
  ['Năm 2030 · [≥ 35] % GRDP', ''],
])('the commitment of “%s” is “%s”', (marked, expected) => {
  expect(commitmentOf(marked)).toBe(expected)
})

it.each([
  ['[Bảo đảm 5G phủ sóng 99% dân số].', 'bound'],
  ['[Kinh tế số đạt tối thiểu 30% GRDP].', 'bound'],
  ['Phấn đấu [kinh tế số đạt 30% GRDP].', 'aimed'],
  ['[Nghiên cứu thành lập 02 trung tâm đổi mới sáng tạo].', 'explored'],
  ['[Khuyến khích 50% doanh nghiệp dùng nền tảng số].', 'explored'],
  ['[Có ≥ 50 bài báo khoa học].', undefined],
])('“%s” is %s', (marked, expected) => {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/)
  expect(readCommitment({ quote: before + words + after, words, wordsAt: before.length })?.strength).toBe(expected)
})
