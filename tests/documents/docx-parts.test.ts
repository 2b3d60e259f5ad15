import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/documents/read-docx.ts'
import { p, r, rawDocx, tbl, tc } from './raw-docx.ts'

const read = (body: string, parts?: Record<string, string>) => readDocx(rawDocx(body, parts))
const row = (...cells: string[]) => cells.map((cell) => tc(cell))
const HEAD = row('TT', 'Chỉ tiêu', 'Năm 2030')
const box = (words: string) => `<wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx>`
const math = (xml: string) => `<w:p>${r('Phủ sóng ')}<m:oMath>${xml}</m:oMath>${r(' dân số.')}</w:p>`
const sign = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`

describe('readDocx(), what Word writes beside plain words', () => {
  it.each([
    ['an equation', math(sign('≥99%')), 'Phủ sóng ≥99% dân số.'],
    [
      'a fraction and a power',
      math(
        `<m:f><m:num>${sign('a+b')}</m:num><m:den>${sign('2')}</m:den></m:f>${sign('=')}<m:sSup><m:e>${sign('x')}</m:e><m:sup>${sign('2')}</m:sup></m:sSup>`,
      ),
      'Phủ sóng (a+b)/2=x^2 dân số.',
    ],
    ['a sign of the font Symbol', p(r('³', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + r(' 80%')), '≥ 80%'],
    ['a sign as w:sym', p(`<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>${r(' 5')}`), '≤ 5'],
    ['letters set in the font Symbol', p(r('Mục tiêu 5', '<w:rFonts w:ascii="Symbol"/>')), 'Mục tiêu 5'],
    ['a hyphen that keeps a line together', p(`${r('5')}<w:r><w:noBreakHyphen/></w:r>${r('10')}`), '5-10'],
    ['a soft hyphen', p(`${r('điện t')}<w:r><w:softHyphen/></w:r>${r('ử')}`), 'điện tử'],
    ['a link without its target', p(`<w:hyperlink r:id="rId9">${r('trang mạng')}</w:hyperlink>`), 'trang mạng'],
    ['a simple field', p(`${r('trang ')}<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`), 'trang 3'],
    [
      'a complex field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}`,
      ),
      '3',
    ],
    ['a content control', `<w:sdt><w:sdtContent>${p('Mục tiêu')}</w:sdtContent></w:sdt>`, 'Mục tiêu'],
    ['a text box in DrawingML only', `<w:p><w:r><w:drawing>${box('- Đạt 30%.')}</w:drawing></w:r></w:p>`, '- Đạt 30%.'],
    [
      'a text box in both forms',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('- Đạt 30%.')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('- Đạt 30%.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '- Đạt 30%.',
    ],
    ['a page break in a paragraph', p(`${r('một')}<w:r><w:br w:type="page"/></w:r>${r('hai')}`), 'một\n\nhai'],
    ['a line break', p(`${r('một')}<w:r><w:br/></w:r>${r('hai')}`), 'một\nhai'],
  ])('reads %s', async (_, body, text) => {
    expect((await read(body)).text).toBe(`${text}\n`)
  })

  it('reads a document with changes tracked as if all were accepted, and says so', async () => {
    const deletedEnd = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    const body =
      p(`${r('Đạt ')}<w:del>${r('20')}</w:del><w:ins>${r('30')}</w:ins>${r('%.')}`) +
      `${deletedEnd}${r('Kế hoạch ')}</w:p>${p('của tỉnh')}` +
      tbl([HEAD, row('1', 'Kinh tế số', '30')]).replace(
        '<w:tr>',
        '<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc/></w:tr><w:tr>',
      )
    expect(await read(body)).toEqual({
      text: 'Đạt 30%.\n\nKế hoạch của tỉnh\n\n| TT | Chỉ tiêu | Năm 2030 |\n| --- | --- | --- |\n| 1 | Kinh tế số | 30 |\n',
      notes: [expect.stringMatching(/^Văn bản có 4 chỗ sửa đang theo dõi \(Track Changes\): đọc như đã chấp nhận/)],
    })
  })

  it('leaves out hidden words, also by style, and says which', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="An"/></w:style></w:styles>'
    const body = p(r('Đạt 30%.') + r(' Bí mật 77%', '<w:vanish/>') + r(' và 78%', '<w:rStyle w:val="Con"/>'))
    expect(await read(body, { styles })).toEqual({
      text: 'Đạt 30%.\n',
      notes: ['Bỏ chữ ẩn của Word: “Bí mật 77% và 78%”.'],
    })
  })

  it('makes headings of heading styles and capitals of styles in capitals', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:styleId="T"><w:rPr><w:caps/></w:rPr></w:style></w:styles>'
    const styled = (style: string, words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(words, '<w:b/>')}</w:p>`
    const { text } = await read(styled('T', 'Kế hoạch') + styled('H', 'I. Mục tiêu'), { styles })
    expect(text).toBe('**KẾ HOẠCH**\n\n## I. Mục tiêu\n')
  })

  it('numbers footnotes and endnotes in the order of their marks, in tables too', async () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, words: string) =>
      `<w:${kind} w:id="${id}">${p(words)}${p('hết')}</w:${kind}>`
    const body =
      p(r('Đạt 30%') + mark('endnote', 5)) + tbl([HEAD, [tc('1'), tc(p(r('5G') + mark('footnote', 2))), tc('99')]])
    const { text } = await read(body, {
      footnotes: `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote>${note('footnote', 2, 'Hai')}</w:footnotes>`,
      endnotes: `<w:endnotes xmlns:w="w">${note('endnote', 5, 'Năm')}</w:endnotes>`,
    })
    expect(text).toBe(
      'Đạt 30%<sup>1</sup>\n\n| TT | Chỉ tiêu | Năm 2030 |\n| --- | --- | --- |\n| 1 | 5G<sup>2</sup> | 99 |\n\n<sup>1</sup> Năm hết\n\n<sup>2</sup> Hai hết\n',
    )
  })

  it.each([
    ['more tags than any plan has', '<w:p/>'.repeat(700_000), 'quá lớn so với một kế hoạch'],
    [
      'elements nested deeper than any program nests them',
      `${'<w:sdt>'.repeat(2_000)}${'</w:sdt>'.repeat(2_000)}`,
      'bị hỏng',
    ],
  ])(
    'refuses %s within two seconds',
    async (_, body, said) => {
      await expect(read(body)).rejects.toThrow(said)
    },
    10_000,
  )
})
