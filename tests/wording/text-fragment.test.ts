import { expect, it } from 'vitest'
import { textFragment } from '../../src/wording/text-fragment.ts'

it.each([
  ['Phủ sóng 5G toàn tỉnh.', ':~:text=Ph%E1%BB%A7%20s%C3%B3ng%205G%20to%C3%A0n%20t%E1%BB%89nh.'],
  ['tăng 16-18%, hằng năm', ':~:text=t%C4%83ng%2016%2D18%25%2C%20h%E1%BA%B1ng%20n%C4%83m'],
  ['a b c d e f g h i k l', ':~:text=a%20b%20c%20d%20e,g%20h%20i%20k%20l'],
  ['Kinh tế số · Năm 2030 · 35', ''],
  ['', ''],
  ['\uD800', ''],
])('the words “%s” are found by “%s”', (quote, fragment) => {
  expect(textFragment(quote)).toBe(fragment)
})
