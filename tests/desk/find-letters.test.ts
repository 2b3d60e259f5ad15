import { describe, expect, it } from 'vitest'
import { countLetters, findLetters, joinLetters, lettersOf } from '../../src/desk/find-letters.ts'

describe('a line of the text is found among the pieces of a page', () => {
  const pieces = ['KẾ HO', 'ẠCH', ' ', '1. Kinh tế số', 'đạt 35%', 'GRDP.', 'Kinh tế số', 'đạt 40%']
  const text = joinLetters(pieces)

  it('whatever parts its words', () => {
    expect(findLetters(text, lettersOf('Kế hoạch'), 0)).toEqual([0, 1])
    expect(findLetters(text, lettersOf('Kinh tế số đạt 35 % GRDP'), 0)).toEqual([3, 5])
  })

  it('by its place among equals, the last where they are fewer; by its beginning where its end is another', () => {
    expect(findLetters(text, lettersOf('kinh tế số'), 1)).toEqual([6, 6])
    expect(findLetters(text, lettersOf('kinh tế số'), 7)).toEqual([6, 6])
    expect(findLetters(text, lettersOf('1. Kinh tế số chưa nêu'), 0)).toEqual([3, 3])
    expect(findLetters(text, lettersOf('không có'), 0)).toBeNull()
    expect(findLetters(text, '', 0)).toBeNull()
    expect([countLetters(text.letters, 'kinhtếsố'), countLetters('aaa', '')]).toEqual([2, 0])
  })
})
