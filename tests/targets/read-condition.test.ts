import { expect, it } from 'vitest'
import { cueFinder } from '../../src/targets/find-cue.ts'
import { findQuantities } from '../../src/targets/find-quantities.ts'
import { conditionOf, possibleCondition } from '../../src/targets/read-condition.ts'

it.each([
  ['Nếu được chấp thuận, đạt 40%; đến năm 2030 đạt 60%', 'Nếu -'],
  ['Ở những thôn có trên 70% hộ gia đình dùng Internet, tổ chức lớp học', 'những thôn có'],
  ['Đối với các xã có từ 80% trở lên, phấn đấu đến năm 2030 đạt 95%', 'Đối với các xã có -'],
  ['Những phường có tỷ lệ phủ sóng trên 90% được chọn làm điểm', 'Những phường có tỷ lệ phủ sóng'],
  ['Những xã có tối thiểu 60% hộ tham gia được ưu tiên', 'Những xã có'],
  ['Đến năm 2030, tại các đô thị có trên 90% hộ dùng cáp quang', '-'],
  ['Đối với cấp xã, có trên 90% hồ sơ xử lý trên mạng', '-'],
  ['Đối với cấp xã có trên 90% hồ sơ xử lý trên mạng', '-'],
  ['Khi tỷ lệ phủ sóng 5G đạt 95% dân số thì tắt sóng 2G', 'Khi tỷ lệ phủ sóng 5G đạt'],
  ['Mức hài lòng của người dân khi giải quyết thủ tục đạt trên 90%', '-'],
  ['Khi sắp xếp xong, phấn đấu đạt 90%', '-'],
  ['Lựa chọn những xã đạt 85% hộ tham gia', 'Lựa chọn những xã đạt'],
  ['Huyện nào có trên 80% được khen', 'Huyện nào có'],
  ['Trong số 78% hồ sơ nộp trực tuyến, phấn đấu giải quyết sớm 60%', 'Trong số -'],
  ['Cơ quan có tỷ lệ trễ hạn trên 5% bị phê bình', 'Cơ quan có tỷ lệ trễ hạn'],
  ['Các sở có trên 95% hồ sơ đúng hạn', '-'],
  ['Mở lớp ở nơi có dưới 30% hộ tham gia', 'nơi có'],
])('in “%s” the numbers depend on: %s', (sentence, cues) => {
  const lastOf = cueFinder(sentence)
  const found = findQuantities(sentence).map(({ span }) =>
    conditionOf({ before: sentence.slice(0, span.start), after: sentence.slice(span.end), lastOf }),
  )
  expect(found.map((cue) => cue ?? '-').join(' ')).toBe(cues)
})

it.each([
  ['Khi tỷ lệ phủ sóng 5G đạt 95%, bắt đầu tắt sóng 2G', 'Khi tỷ lệ phủ sóng 5G đạt'],
  ['Tại các xã có trên 60% hộ nghèo, mở lớp học kỹ năng số', 'Tại các xã có'],
  ['Tại các đô thị có trên 90% hộ dùng cáp quang', '-'],
  ['Phấn đấu đạt 90%, mở rộng các lớp học', '-'],
])('in “%s” the number could depend on: %s', (sentence, cues) => {
  const found = findQuantities(sentence).map(({ span }) =>
    possibleCondition({ before: sentence.slice(0, span.start), after: sentence.slice(span.end) }),
  )
  expect(found.map((cue) => cue ?? '-').join(' ')).toBe(cues)
})

it('cueFinder() gives the last cue of a kind, with its place', () => {
  const lastOf = cueFinder('phấn đấu 30%, phấn đấu 40%')
  expect(lastOf('phấn đấu 30%, phấn đấu', /phấn đấu/gu)).toEqual({ start: 14, end: 22, cue: 'phấn đấu' })
  expect(lastOf('30%', /phấn đấu/gu)).toBeNull()
  expect(lastOf('phấn đấu', /cam kết/gu)).toBeNull()
})
