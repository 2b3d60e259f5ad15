import { describe, expect, it } from 'vitest'
import { findYears, headingHorizon } from '../../src/targets/find-years.ts'

const years = (text: string) => findYears(text).flatMap(({ year, baseline }) => (baseline ? [] : [year]))

describe('findYears()', () => {
  it.each<[string, number[]]>([
    ['Đến năm 2025 đạt 20%, năm 2030 đạt 30%', [2025, 2030]],
    ['đến 2030', [2030]],
    ['trong giai đoạn 2026 - 2030', [2030]],
    ['Nhiệm kỳ 2025 - 2030', [2030]],
    ['đến 31/12/2026', [2026]],
    ['không thấp hơn 3% từ năm 2028', [2028]],
    ['đạt 20 (năm 2027), 45 (năm 2030)', [2027, 2030]],
    ['Theo Đề án 06, trong năm 2026 đạt 70%', [2026]],
    ['Kế hoạch đặt mục tiêu đến năm 2030 đạt 30%', [2030]],
  ])('finds the years of “%s”', (text, found) => {
    expect(years(text)).toEqual(found)
  })

  it.each([
    'giảm 30% so với năm 2020',
    'sắp xếp lại từ ngày 01/7/2025',
    'Triển khai Chiến lược phát triển kinh tế số đến năm 2030 của Chính phủ',
    'không tính sản phẩm đã được công nhận trước năm 2025',
    'ban hành 2030 biểu mẫu',
  ])('finds no horizon in “%s”', (text) => {
    expect(years(text)).toEqual([])
  })
})

describe('headingHorizon()', () => {
  it.each<[string, number | null]>([
    ['2.1. Đến năm 2030', 2030],
    ['Tầm nhìn đến năm 2045', 2045],
    ['Mục tiêu đến năm 2030, tầm nhìn đến năm 2045', 2030],
    ['Giai đoạn 2026 - 2030', 2030],
    ['Kết quả đến năm 2024', null],
    ['Mục tiêu năm 2025 và năm 2030', null],
    ['III. NHIỆM VỤ', null],
  ])('gives the horizon of “%s”', (heading, year) => {
    expect(headingHorizon(heading)).toBe(year)
  })
})
