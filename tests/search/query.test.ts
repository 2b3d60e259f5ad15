import { describe, expect, test } from 'vitest'
import { findMatches } from '../../src/search/find-matches.ts'
import { gradeOf } from '../../src/search/grade.ts'
import { foldedPhrase, parseQuery, withSynonyms } from '../../src/search/query.ts'
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
    ['40%', [['40', 'pct']]],
    ['1,5% GRDP', [['1phay5', 'pct'], ['grdp']]],
    ['1.200 tỷ', [['1200'], ['ti']]],
    ['16 - 18%', [['16'], ['18', 'pct']]],
    ['16 -18%', [['16'], ['18', 'pct']]],
    ['dữ liệu -mở', [['du'], ['lieu']]],
    ['dữ liệu -"dùng chung" -5G', [['du'], ['lieu']]],
    ['" "', []],
    ['.* (?!)', []],
    ['', []],
  ])('the query %j asks for the terms %j', (input, terms) => {
    expect(parseQuery(input).terms.map((term) => term.map(({ folded }) => folded))).toEqual(terms)
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

  test.each([
    ['dữ liệu -mở', [['mo']]],
    ['dữ liệu -"dùng chung" -5G', [['dung', 'chung'], ['5g']]],
    ['57-NQ/TW', []],
    ['16 -18', []],
  ])('%j leaves out %j', (input, excluded) => {
    expect(parseQuery(input).excluded.map((term) => term.map(({ folded }) => folded))).toEqual(excluded)
  })

  test.each([
    ['≥ 50', { comparator: 'gte', value: 50 }],
    ['>= 50%', { comparator: 'gte', value: 50 }],
    ['kinh tế số > 30', { comparator: 'gt', value: 30 }],
    ['≤1,5', { comparator: 'lte', value: 1.5 }],
    ['50', null],
    ['a > b', null],
  ])('%j asks for the value %j', (input, value) => {
    expect(parseQuery(input).value).toEqual(value)
  })

  test('a query is also asked in other words, each once, at most four ways', () => {
    const synonyms = [
      ['chuyển đổi số', 'CĐS'],
      ['R&D', 'nghiên cứu và phát triển'],
    ]
    const english = { 'bán dẫn': ['semiconductor', 'semiconductors'], 'phủ sóng 5G': ['5G coverage'] }
    const phrases = (input: string) => withSynonyms(parseQuery(input), { synonyms, english }).map(foldedPhrase)
    expect(phrases('cds')).toEqual(['cds', 'chuyen doi so'])
    expect(phrases('chi cho R&D')).toEqual(['chi cho r d', 'chi cho nghien cuu va phat trien'])
    expect(phrases('đất đai')).toEqual(['dat dai'])
    expect(phrases('Semiconductor')).toEqual(['semiconductor', 'ban dan'])
    expect(phrases('5G coverage 2030')).toEqual(['5g coverage 2030', 'phu song 5g 2030'])
    expect(phrases('bán dẫn')).toEqual(['ban dan'])
    expect(phrases('chuyễn đổi số')).toEqual(['chuyen doi so'])
    expect(phrases('cds r&d').length).toBeLessThanOrEqual(4)
    expect(withSynonyms(parseQuery('cds -đất'), { synonyms, english })[1]?.excluded).toHaveLength(1)
  })

  test.each([
    ['kinh tế số', ['kinh te so']],
    ['KINH TẾ SỐ', ['kinh te so']],
    ['kinh tế số 2030', ['kinh te so', '2030']],
    ['"trí tuệ nhân tạo" 5G', ['tri tue nhan tao', '5g']],
    ['TTHC phi địa giới', ['tthc', 'phi dia gioi']],
    ['chip bán dẫn, vi mạch', ['chip ban dan vi mach']],
    ['15% ngân sách', ['15 pct', 'ngan sach']],
  ])('%j means together %j', (input, phrases) => {
    const folded = parseQuery(input).phrases.map((phrase) => phrase.map(({ folded }) => folded).join(' '))
    expect(folded).toEqual(phrases)
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
    ['kinh tế số', 'phát triển kinh tế số của tỉnh', 'typed phrase'],
    ['kinh te so', 'phát triển kinh tế số của tỉnh', 'typed phrase'],
    ['Kinh Tế SỐ', 'PHÁT TRIỂN KINH TẾ SỐ', 'typed phrase'],
    ['kinh tế số', 'số doanh nghiệp của nền kinh tế', 'typed words'],
    ['kinh te so', 'số doanh nghiệp của nền kinh tế', 'typed words'],
    ['kinh tế số', 'bảng kinh te so', 'folded phrase'],
    ['kinh tế số', 'kinh nghiệm ở cơ sở y te', 'folded words'],
    ['kinh tế số', 'kinh tế tư nhân', null],
    ['kinh tế số 2030', 'đến năm 2030 kinh tế số đạt', 'typed terms'],
    ['kinh tế số 2030', 'đến năm 2030 số doanh nghiệp kinh tế', 'typed words'],
    ['đất', 'dắt díu', 'folded phrase'],
    ['dat', 'đất đai', 'typed phrase'],
    ['tư duy', 'trí tuệ và duyệt', null],
    ['Quy Hoà', 'Khu đô thị Khoa học Quy Hòa', 'typed phrase'],
    ['tỉ lệ', 'Tỷ lệ phủ sóng', 'typed phrase'],
    ['R&D', 'chi cho R&D đạt 2%', 'typed phrase'],
    ['R&D', 'mục d) và mục r)', null],
    ['"nhân tạo trí tuệ"', 'trí tuệ nhân tạo', null],
    ['"trí tuệ" số', 'số hóa và trí tuệ', 'typed terms'],
    ['1,5%', 'chi 1,5 % ngân sách', 'typed phrase'],
    ['1,5', 'điểm 1.5 và 15', null],
    ['5', 'đạt 1,5%', null],
    ['1200', 'có 1.200 cán bộ', 'typed phrase'],
    ['40%', 'có 40 cán bộ', null],
    ['dữ liệu -mở', 'dữ liệu mở', null],
    ['dữ liệu -mở', 'mô hình dữ liệu', 'typed phrase'],
    ['du lieu -mo', 'mô hình dữ liệu', null],
    ['Quy Nhơn', 'quy định mũi nhọn', 'folded words'],
  ])('for %j the text %j has %s', (input, text, expected) => {
    const grade = gradeOf(splitWords(text), parseQuery(input))
    expect(grade && `${grade.form} ${grade.spread}`).toBe(expected)
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
