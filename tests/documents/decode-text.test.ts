import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/documents/decode-text.ts'

const TEXT = 'KẾ HOẠCH\nthực hiện Nghị quyết số 57-NQ/TW'
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const NO_TEXT = /không phải văn bản \(tệp nhị phân\)/
const OTHER = /không phải văn bản UTF-8/
const UTF16 = /văn bản mã UTF-16/

describe('decodeText()', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it('keeps a few control characters, for the converter to leave out and tell', () => {
    expect(decodeText(Buffer.from('Kế\u0001 hoạch\0'))).toBe('Kế\u0001 hoạch\0')
  })

  it('makes one kind of line end of those that other systems have', () => {
    expect(decodeText(Buffer.from('a\rb\vc\r\nd'))).toBe('a\nb\nc\r\nd')
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), NO_TEXT],
    ['many control characters', Buffer.from('Kế hoạch\u0001'.repeat(5)), NO_TEXT],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), UTF16],
    ['UTF-16 BE with a byte order mark', utf16be(`\uFEFF${TEXT}`), UTF16],
    ['UTF-16 LE, told by its zeros', Buffer.from(TEXT, 'utf16le'), UTF16],
    ['UTF-16 BE, told by its zeros', utf16be(TEXT), UTF16],
    ['half a UTF-16 letter', Buffer.from([0xff, 0xfe, 0x4b]), OTHER],
    ['bytes of an encoding that is not told', Buffer.from([0x4b, 0xea, 0x68, 0xf2]), OTHER],
    ['a UTF-8 text with a broken letter', Buffer.from(TEXT).subarray(0, 3), OTHER],
    [
      'bytes of TCVN3',
      Buffer.from('Thùc hiÖn NghÞ quyÕt, ®ét ph¸ ph¸t triÓn khoa häc, c«ng nghÖ', 'latin1'),
      /bảng mã cũ TCVN3 \(ABC\), chẳng hạn “hiÖn”/,
    ],
  ])('refuses %s', (_, bytes, said) => {
    expect(() => decodeText(bytes)).toThrow(said)
  })
})
