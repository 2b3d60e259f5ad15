import { describe, expect, it } from 'vitest'
import { parseNumbering } from '../../src/text/numbering.ts'

describe('parseNumbering()', () => {
  it.each([
    ['I. MỤC TIÊU', 'roman', 'I.', ['i'], 'MỤC TIÊU'],
    ['II- MỤC TIÊU', 'roman', 'II-', ['ii'], 'MỤC TIÊU'],
    ['IV - NHIỆM VỤ', 'roman', 'IV -', ['iv'], 'NHIỆM VỤ'],
    ['1. Mục tiêu chung', 'decimal', '1.', ['1'], 'Mục tiêu chung'],
    ['1- Mục đích', 'decimal', '1-', ['1'], 'Mục đích'],
    ['2.1. Đến năm 2030', 'decimal', '2.1.', ['2', '1'], 'Đến năm 2030'],
    ['2.1 - Đến hết năm 2025', 'decimal', '2.1 -', ['2', '1'], 'Đến hết năm 2025'],
    ['3.10 - Cho phép thí điểm', 'decimal', '3.10 -', ['3', '10'], 'Cho phép thí điểm'],
    ['a) Phát triển hạ tầng', 'letter', 'a)', ['a'], 'Phát triển hạ tầng'],
    ['đ) Dữ liệu', 'letter', 'đ)', ['d'], 'Dữ liệu'],
    ['l. TFP đóng góp 55%', 'letter', 'l.', ['l'], 'TFP đóng góp 55%'],
    ['Il. MỤC TIÊU, CHỈ TIÊU', 'roman', 'Il.', ['ii'], 'MỤC TIÊU, CHỈ TIÊU'],
    ['A. MỤC TIÊU', 'capital', 'A.', ['a'], 'MỤC TIÊU'],
    ['Điều 3. Tổ chức', 'article', 'Điều 3.', ['dieu-3'], 'Tổ chức'],
    ['Phần II. MỤC TIÊU', 'part', 'Phần II', ['phan-ii'], 'MỤC TIÊU'],
    ['Chương IV', 'chapter', 'Chương IV', ['chuong-iv'], ''],
  ] as const)('reads “%s”', (text, kind, marker, path, rest) => {
    expect(parseNumbering(text)).toEqual({ kind, marker, path, rest })
  })

  it.each([
    '22/12/2024 của Bộ Chính trị',
    '57-NQ/TW ngày',
    '1.200 cán bộ',
    '0,75',
    '100% xã',
    'Vì vậy',
    'IoT',
    '5G, 6G',
    '15 - 18%/năm; tỷ lệ khai thác',
    '2030',
  ])('sees no numbering in “%s”', (text) => {
    expect(parseNumbering(text)).toBeNull()
  })
})
