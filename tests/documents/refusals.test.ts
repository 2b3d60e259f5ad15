import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { checkEnding } from '../../src/documents/check-ending.ts'
import { pictureSize } from '../../src/documents/picture-size.ts'
import { readDocument } from '../../src/documents/read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A part of a .png; its checksum is wrong, which nobody reads before the size. */
function part(name: string, data: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(8))
  head.setUint32(0, data.length)
  for (const [at, letter] of [...name].entries()) head.setUint8(4 + at, letter.charCodeAt(0))
  return Buffer.concat([new Uint8Array(head.buffer), data, new Uint8Array(4)])
}

/** A picture of white dots, which are packed to almost nothing. */
function makePng(width: number, height: number): Uint8Array {
  const size = new DataView(new ArrayBuffer(13))
  size.setUint32(0, width)
  size.setUint32(4, height)
  size.setUint8(8, 8)
  const mark = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const dots = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([
    mark,
    part('IHDR', new Uint8Array(size.buffer)),
    part('IDAT', dots),
    part('IEND', new Uint8Array()),
  ])
}

/** The head of a .jpg with a table before the part that says its size. */
function makeJpg(width: number, height: number): Uint8Array {
  const word = (value: number) => [value >> 8, value & 0xff]
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xc4, ...word(4), 0, 0],
    ...[0xff, 0xc0, ...word(11), 8, ...word(height), ...word(width), 1, 0, 0, 0],
  ])
}

/** A zip whose directory claims that its one file unpacks to so many bytes. */
function claiming(name: string, size: number): Uint8Array {
  const zip = zipSync({ [name]: bytes('x') })
  const view = new DataView(zip.buffer)
  for (let at = 0; at + 4 < zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return zip
}

/** A PDF that asks for a password. */
const LOCKED = bytes(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/P -64/O<${'28'.repeat(32)}>/U<${'29'.repeat(32)}>>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<0123456789abcdef0123456789abcdef><0123456789abcdef0123456789abcdef>]>>
%%EOF`)

it.each<[string, Uint8Array, string]>([
  ['a PDF with a password', LOCKED, 'tệp PDF có mật khẩu. Hãy mở bằng mật khẩu rồi in lại thành PDF'],
  [
    'a picture of 30,000 × 30,000 dots in 1 KB',
    makePng(30_000, 30_000),
    'ảnh quá lớn (30000 × 30000 điểm). Hãy quét lại ở 300 dpi.',
  ],
  ['such a .jpg', makeJpg(60_000, 60_000), 'ảnh quá lớn (60000 × 60000 điểm)'],
  ['such a picture in a zip', zipSync({ '1.png': makePng(30_000, 30_000) }), 'ảnh quá lớn (30000 × 30000 điểm)'],
  ['a zip that claims 4 GB of pictures', claiming('1.png', 4_000_000_000), 'tệp nén chứa hơn 200 MB ảnh'],
  [
    'a .docx that claims 4 GB of text',
    claiming('word/document.xml', 4_000_000_000),
    'tệp .docx quá lớn (hơn 50 MB chữ)',
  ],
  ['an .odt that claims 4 GB of text', claiming('content.xml', 4_000_000_000), 'tệp .odt quá lớn (hơn 50 MB chữ)'],
  [
    'a zip cut off',
    zipSync({ 'word/document.xml': bytes('<a/>') }).slice(0, 60),
    'tệp .docx bị hỏng (tệp nén không mở được)',
  ],
  ['a sheet of Excel', zipSync({ 'xl/workbook.xml': bytes('<a/>') }), 'tệp nén nhưng không phải .docx'],
  [
    'a program',
    Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 0xff, 0xff, 0, 0xb8]),
    'không phải văn bản (tệp nhị phân)',
  ],
])('refuses %s with the reason and what to do', async (_, document, reason) => {
  await expect(readDocument(document)).rejects.toThrow(reason)
})

it('refuses text under the name of a PDF, and a PDF under the name of a .docx', () => {
  expect(() => checkEnding('ke-hoach.pdf', 'text')).toThrow('đuôi tệp là .pdf nhưng nội dung là văn bản thuần')
  expect(() => checkEnding('ke-hoach.docx', 'pdf')).toThrow('đuôi tệp là .docx nhưng nội dung là tệp PDF')
})

it('reads the size of a picture from its head alone', () => {
  expect(pictureSize(makePng(2480, 3508))).toEqual({ width: 2480, height: 3508 })
  expect(pictureSize(makeJpg(2480, 3508))).toEqual({ width: 2480, height: 3508 })
  expect(pictureSize(Uint8Array.from([0xff, 0xd8, 0xff, 1, 2, 3]))).toBeNull()
})
