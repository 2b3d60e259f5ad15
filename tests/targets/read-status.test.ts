import { expect, it } from 'vitest'
import { findQuantities } from '../../src/targets/find-quantities.ts'
import type { Quantity } from '../../src/targets/quantity.ts'
import { statusReader } from '../../src/targets/read-status.ts'

it.each([
  ['Phấn đấu đến năm 2030 đạt 30%', 'commitment'],
  ['100% cán bộ được bồi dưỡng', 'commitment'],
  ['Đến nay, tỷ lệ này đạt 65%, phấn đấu năm 2030 đạt 80%', 'report commitment'],
  ['Tỉnh đã cấp 40% tài khoản', 'report'],
  ['Hiện tỷ lệ này là 80%', 'report'],
  ['100% nội dung kiểm tra đã được khắc phục', 'report'],
  ['Tỷ lệ người dân có tài khoản đạt 83,51%', 'report'],
  ['Bảo đảm đến hết tháng 12/2026 đạt 95%', 'commitment'],
  ['Hiện nay còn thấp, nâng lên 12% vào năm 2030', 'commitment'],
  ['Chính phủ đặt mục tiêu 30%, song tỉnh phấn đấu đạt 35%', 'national commitment'],
  ['Đạt 35% (Trung ương giao 20%), bảo đảm 40% sau đó', 'commitment national commitment'],
  ['cao hơn mức bình quân 82% của cả nước', 'national'],
  ['Hỗ trợ tối đa 50% chi phí', 'norm'],
  ['Giảm 50% mức thu phí', 'norm'],
  ['Kinh phí 3 tỷ đồng, ngân sách tỉnh 60%', 'norm'],
  ['Giảm 30% thời gian giải quyết', 'commitment'],
  ['Đối với các xã có từ 80% trở lên, phấn đấu đến năm 2030 đạt 95%', 'condition commitment'],
  ['Đến năm 2030, trong khi cả nước phấn đấu 99%, tỉnh đạt 100%', 'national commitment'],
])('statusReader() says of “%s”: %s', (sentence, statuses) => {
  const all = findQuantities(sentence).map((quantity: Quantity) => statusReader(sentence, null)(quantity).status)
  expect(all.join(' ')).toBe(statuses)
})
