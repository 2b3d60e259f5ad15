import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLegacyLetters } from '../../src/documents/find-legacy-letters.ts'
import { FIVE } from '../five-plans.ts'

const TCVN3 = 'Thùc hiÖn NghÞ quyÕt sè 57-NQ/TW cña Bé ChÝnh trÞ vÒ ®ét ph¸ ph¸t triÓn khoa häc, c«ng nghÖ'
const VNI = 'Thöïc hieän Nghò quyeát soá 57-NQ/TW cuûa Boä Chính trò veà ñoät phaù phaùt trieån khoa hoïc, coâng ngheä'

describe('findLegacyLetters()', () => {
  it.each([
    ['TCVN3 (ABC)', TCVN3, 'hiÖn'],
    ['VNI', VNI, 'Thöïc'],
    ['VNI', VNI.toUpperCase(), 'THÖÏC'],
  ])('knows %s by its words', (encoding, text, word) => {
    expect(findLegacyLetters(`\n\n${text}`)).toMatchObject({ encoding, word, line: 3, throughout: true })
  })

  it('tells a part in a dead font from a whole text', () => {
    const text = 'Thực hiện Nghị quyết của Bộ Chính trị về phát triển đất nước.\n'.repeat(20)
    expect(findLegacyLetters(text + TCVN3)).toMatchObject({ encoding: 'TCVN3 (ABC)', line: 21, throughout: false })
  })

  it.each(FIVE)('finds none in the source of %s', (name) => {
    expect(findLegacyLetters(readFileSync(`content/sources/${name}.txt`, 'utf8'))).toBeNull()
  })

  it('finds none in foreign names, signs and footnote marks', () => {
    expect(findLegacyLetters('Citroën Microsoft® Malmö Zürich “GRDP¹ m² 5µm” yêu hoá quân quý hoàn toàn')).toBeNull()
  })
})
