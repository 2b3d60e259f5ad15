import { expect, it } from 'vitest'
import { partDoubt } from '../../src/desk/part-doubt.ts'

it.each([
  ['a.docx:35:1: Nối hai dòng: “a” và “b”', 'a.docx', 35, 'Nối hai dòng: “a” và “b”'],
  ['a.docx:35:1-36:20: Bảng lặp lại đầu', 'a.docx', 35, 'Bảng lặp lại đầu'],
  ['Kế hoạch: bản 2.docx:7:3: Số thứ tự', 'Kế hoạch: bản 2.docx', 7, 'Số thứ tự'],
  ['a.docx: Bỏ 2 hình', 'a.docx', null, 'Bỏ 2 hình'],
  ['a.docx: 3:1: còn lại', 'a.docx', null, '3:1: còn lại'],
  ['Văn bản nêu nơi khác', 'a.docx', null, 'Văn bản nêu nơi khác'],
  ['b.docx:3:1: của tệp khác', 'a.docx', null, 'b.docx:3:1: của tệp khác'],
  ['a.docx:3:1: không còn văn bản', null, null, 'a.docx:3:1: không còn văn bản'],
])('%j of %j is about line %j, and says the rest', (doubt, name, line, text) => {
  expect(partDoubt(doubt, name)).toEqual({ line, text })
})
