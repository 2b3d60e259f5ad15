import { describe, expect, test } from 'vitest'
import { excerpt, markMatches } from '../../../src/browser/search/excerpt.ts'
import { parseQuery } from '../../../src/search/query.ts'

const show = (text: string, query: string) =>
  excerpt(text, parseQuery(query))
    .map((part) => (part.marked ? `<${part.text}>` : part.text))
    .join('')

const FILLER = 'các cơ quan phối hợp thực hiện nhiệm vụ được giao theo kế hoạch đã ban hành, '

describe('the excerpt of a result', () => {
  test.each([
    [
      'the sentence with the phrase',
      'Một câu. Phát triển kinh tế số. Câu ba.',
      'kinh te so',
      'Phát triển <kinh tế số>.',
    ],
    ['the first of two such sentences', 'Có bán dẫn. Lại bán dẫn.', 'bán dẫn', 'Có <bán dẫn>.'],
    ['the phrase before scattered words', 'Số của kinh tế. Là kinh tế số.', 'kinh tế số', 'Là <kinh tế số>.'],
    ['words as typed before folded ones', 'Cơ sở mới.\nCon số.', 'số', 'Con <số>.'],
    ['the sentence with most words', 'Đất ở. Thuế và đất, tín dụng.', 'đất thuế', '<Thuế> và <đất>, tín dụng.'],
    ['a block of its own', 'Khối một\nĐô thị Quy Hòa\nKhối ba', 'quy hoa', 'Đô thị <Quy Hòa>'],
    ['the first sentence when only the heading matches', 'Câu một. Câu hai.', 'đất', 'Câu một.'],
    ['nothing for an empty text', '', 'đất', ''],
  ])('is %s', (_, text, query, expected) => {
    expect(show(text, query)).toBe(expected)
  })

  test('marks the text as it is written, not as it was typed', () => {
    expect(show('Về ĐẤT ĐAI và (R&D).', 'dat dai')).toBe('Về <ĐẤT ĐAI> và (R&D).')
    expect(show('Về ĐẤT ĐAI và (R&D).', 'r&d')).toBe('Về ĐẤT ĐAI và (<R&D>).')
  })

  test.each([
    ['start', `Bán dẫn và ${FILLER.repeat(9)}`, /^<Bán dẫn> .* …$/],
    ['middle', `${FILLER.repeat(5)}bán dẫn ${FILLER.repeat(5)}`, /^… .*<bán dẫn>.* …$/],
    ['end', `${FILLER.repeat(9)}bán dẫn`, /^… .*<bán dẫn>$/],
  ])('of a long sentence is about 300 characters around a match at its %s', (_, text, pattern) => {
    const shown = show(text, 'ban dan')
    expect(shown).toMatch(pattern)
    expect(shown.length).toBeLessThan(310)
  })

  test('without its marks is a piece of the text', () => {
    const text = `${FILLER.repeat(3)}trí tuệ nhân tạo; ${FILLER.repeat(3)}. Câu sau.`
    const shown = excerpt(text, parseQuery('tri tue'))
      .map((part) => part.text)
      .join('')
    expect(text).toContain(shown.replace(/^… | …$/g, ''))
  })
})

test('a heading is marked whole', () => {
  expect(markMatches('II. Hạ tầng số', parseQuery('ha tang'))).toEqual([
    { text: 'II. ', marked: false },
    { text: 'Hạ tầng', marked: true },
    { text: ' số', marked: false },
  ])
})
