import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('readDocument()', () => {
  it('reads a text, and says which letters were lost before', async () => {
    expect(await readDocument(bytes(`${'Kế hoạch. '.repeat(20)}\nM\uFFFDc tiêu`))).toMatchObject({
      kind: 'text',
      notes: ['1 ký tự hỏng “\uFFFD”, ký tự đầu ở dòng 2: chữ đã mất từ trước, hãy xem bản gốc.'],
    })
  })

  it.each([
    ['nothing', new Uint8Array(), 'tệp trống'],
    ['blank lines', bytes(' \n\n'), 'tệp trống'],
    ['a text of lost letters', bytes('K\uFFFD ho\uFFFDch'), 'chữ đã hỏng'],
    ['an old .doc', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'tệp kiểu Office cũ (.doc)'],
    [
      'a Word file with a password',
      Buffer.concat([Buffer.from('D0CF11E0', 'hex'), utf16('EncryptedPackage')]),
      'mật khẩu',
    ],
    ['RTF', bytes('{\\rtf1 x}'), 'tệp RTF'],
    ['a broken zip', bytes('PK\u0003\u0004 x'), 'tệp .docx bị hỏng'],
    ['a zip that is no .docx', zipSync({ 'xl/workbook.xml': bytes('<x/>') }), 'nhưng không phải .docx'],
    ['a table of LibreOffice', zipSync({ 'content.xml': bytes('<x/>') }), 'không phải văn bản .odt'],
    ['a web page in one file', bytes('MIME-Version: 1.0\nContent-Type: multipart/related'), 'trang web một tệp (.mht)'],
    ['a .docx with broken XML', zipSync({ 'word/document.xml': bytes('<w:document') }), 'tệp .docx bị hỏng'],
    ['a broken PDF', bytes('%PDF-1.7\nx'), 'tệp PDF bị hỏng'],
  ])('refuses %s in one line', async (_, document, said) => {
    const message = await readDocument(document).then(
      () => 'read',
      (error: Error) => `${error.constructor.name}: ${error.message}`,
    )
    expect(message).toMatch(/^InputError: [^\n]+$/)
    expect(message).toContain(said)
  })
})
