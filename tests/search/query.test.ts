import { describe, expect, test } from 'vitest'
import { findMatches, foldedPhrase, parseQuery, tierOf } from '../../src/search/query.ts'
import { splitWords } from '../../src/search/words.ts'

describe('reading a query', () => {
  test.each([
    ['kinh tế số', [['kinh'], ['te'], ['so']]],
    ['  Kinh   TẾ số ', [['kinh'], ['te'], ['so']]],
    ['đổi mới', [['doi'], ['moi']]],
    ['R&D', [['r', 'd']]],
    ['57-NQ/TW', [['57', 'nq', 'tw']]],
    ['"trí tuệ nhân tạo" 5G', [['tri', 'tue', 'nhan', 'tao'], ['5g']]],
    ['“trí tuệ” số', [['tri', 'tue'], ['so']]],
    ['"trí tuệ', [['tri'], ['tue']]],
    ['tỷ lệ', [['ti'], ['le']]],
    ['%%% " "', []],
    ['.* (?!)', []],
    ['', []],
  ])('the query %j asks for the units %j', (input, units) => {
    expect(parseQuery(input).units.map((unit) => unit.map(({ folded }) => folded))).toEqual(units)
  })

  test('a decomposed query is the same query', () => {
    expect(parseQuery('Đổi mới'.normalize('NFD'))).toEqual(parseQuery('Đổi mới'))
  })

  test.each([
    ['kinh te so', false],
    ['kinh tế so', true],
    ['dat dai', false],
    ['đat', true],
    ['R&D 5G', false],
  ])('%j is typed with marks: %s', (input, accented) => {
    expect(parseQuery(input).accented).toBe(accented)
  })

  test('the index is asked for the words without quotes and signs', () => {
    expect(foldedPhrase(parseQuery('"Đất đai" (R&D)'))).toBe('dat dai r d')
  })

  test('an input longer than a line is cut', () => {
    expect(parseQuery('số '.repeat(100_000)).words.length).toBeLessThan(100)
  })
})

describe('grading a text', () => {
  test.each([
    ['kinh tế số', 'phát triển kinh tế số của tỉnh', 0],
    ['kinh te so', 'phát triển kinh tế số của tỉnh', 0],
    ['Kinh Tế SỐ', 'PHÁT TRIỂN KINH TẾ SỐ', 0],
    ['kinh tế số', 'số doanh nghiệp của nền kinh tế', 1],
    ['kinh te so', 'số doanh nghiệp của nền kinh tế', 1],
    ['kinh tế số', 'bảng kinh te so', 2],
    ['kinh tế số', 'kinh nghiệm ở cơ sở y te', 3],
    ['kinh tế số', 'kinh tế tư nhân', null],
    ['đất', 'dắt díu', 2],
    ['dat', 'đất đai', 0],
    ['tư duy', 'trí tuệ và duyệt', null],
    ['Quy Hoà', 'Khu đô thị Khoa học Quy Hòa', 0],
    ['tỉ lệ', 'Tỷ lệ phủ sóng', 0],
    ['R&D', 'chi cho R&D đạt 2%', 0],
    ['R&D', 'mục d) và mục r)', null],
    ['"nhân tạo trí tuệ"', 'trí tuệ nhân tạo', null],
    ['"trí tuệ" số', 'số hóa và trí tuệ', 1],
    ['kinh tế số', 'nền kinh tế\nSố doanh nghiệp', 1],
  ])('for %j the text %j has tier %s', (input, text, tier) => {
    expect(tierOf(splitWords(text), parseQuery(input))).toBe(tier)
  })

  test('the whole phrase is marked before single words, and overlapping places once', () => {
    const matches = (text: string, input: string) =>
      findMatches(splitWords(text), parseQuery(input)).map(({ first, last }) => [first, last])
    expect(matches('số liệu kinh tế số', 'kinh tế số')).toEqual([[2, 4]])
    expect(matches('số liệu kinh tế', 'kinh tế số')).toEqual([
      [0, 0],
      [2, 2],
      [3, 3],
    ])
    expect(matches('ha ha ha', '"ha ha"')).toEqual([[0, 1]])
  })
})
