import { describe, expect, it } from 'vitest'
import { foldMarks, foldSpelling, slugify } from '../../src/text/fold.ts'

describe('foldMarks()', () => {
  it('drops marks and takes đ for d, composed or decomposed', () => {
    expect(foldMarks('Đổi mới sáng tạo')).toBe('doi moi sang tao')
    expect(foldMarks('Đổi mới'.normalize('NFD'))).toBe('doi moi')
  })

  it('keeps the number of characters and words of composed text', () => {
    const text = 'Phấn đấu đạt ≥ 40% GRDP; ước 1,5%'
    expect(foldMarks(text)).toHaveLength(text.length)
  })
})

describe('foldSpelling()', () => {
  it.each([
    ['tỷ lệ', 'tỉ lệ'],
    ['Ủy ban', 'Uỷ ban'],
    ['hoà', 'hòa'],
    ['kỹ năng', 'kĩ năng'],
    ['sức khỏe', 'sức khoẻ'],
  ])('takes %s and %s for one spelling', (a, b) => {
    expect(foldSpelling(a)).toBe(foldSpelling(b))
  })

  it.each([
    ['đạt', 'đất'],
    ['dương', 'đường'],
    ['ý', 'í'],
    ['quý', 'quí'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b))
  })

  it('keeps every character in its place', () => {
    const text = 'Uỷ ban nhân dân tỉnh, tỷ lệ hoà mạng; kỹ thuật'
    expect(foldSpelling(text)).toHaveLength(text.length)
  })
})

describe('slugify()', () => {
  it('makes an address part of Vietnamese words', () => {
    expect(slugify('Nơi nhận:')).toBe('noi-nhan')
    expect(slugify('Đ')).toBe('d')
    expect(slugify('***')).toBe('')
  })
})
