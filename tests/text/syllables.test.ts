import { describe, expect, it } from 'vitest'
import { isCoda, isOnset, isSyllable } from '../../src/text/syllables.ts'

describe('isSyllable()', () => {
  it.each('nghiêng quyển giếng gìn uỷ ủy yêu oanh Đường KẾ xoong thuở quốc khuỷu'.split(' '))(
    'takes “%s”',
    (letters) => {
      expect(isSyllable(letters)).toBe(true)
    },
  )

  it.each(['ớc', 'đ', 'ng', 'bịt ', 'các2', 'càc', 'cắtm', 'nhiênt', 'hệệ', '', 'plan', 'nghiêngg'])(
    'refuses “%s”, which no Vietnamese word sounds like',
    (letters) => {
      expect(isSyllable(letters)).toBe(false)
    },
  )
})

describe('isOnset(), isCoda()', () => {
  it('know the consonants before and behind a vowel', () => {
    expect(['đ', 'Ngh', 'qu', 'f', 'a'].map(isOnset)).toEqual([true, true, true, false, false])
    expect(['ng', 'CH', 'i', 'g', 'a'].map(isCoda)).toEqual([true, true, true, false, false])
  })
})
