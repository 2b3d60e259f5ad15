import { describe, expect, it } from 'vitest'
import { citationWords as words } from '../../src/i18n/vi/citation.ts'
import type { CitedDocument } from '../../src/wording/cite.ts'
import { cite } from '../../src/wording/cite.ts'

const whole: CitedDocument = {
  province_name: 'Hà Giang',
  title: 'Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
  doc_type: 'Chương trình',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  number: '74-CTr/TU',
  issued: '2025-03-02',
}
const quoted = {
  quote: 'Quy mô kinh tế số đạt tối thiểu 35% GRDP; phủ sóng 5G toàn tỉnh đến từng thôn, bản.',
  section: '1. Mục tiêu đến năm 2030',
  url: 'https://site.example/tinh/ha-giang/#t-digital-economy-share-2030',
}
const data = { version: '1.2.0', day: '2026-11-26' }

describe('a citation', () => {
  it('in full says who, which document, where in it, what, from which site and data, and leads to the words', () => {
    expect(cite(quoted, whole, data, words).full).toBe(
      'Ban Thường vụ Tỉnh ủy Hà Giang, Chương trình (số 74-CTr/TU, ngày 2/3/2025), mục “1. Mục tiêu đến năm 2030”: ' +
        '“Quy mô kinh tế số đạt tối thiểu 35% GRDP; phủ sóng 5G toàn tỉnh đến từng thôn, bản.” Đối chiếu 57, dữ liệu bản 1.2.0, ' +
        'ngày 26/11/2026, https://site.example/tinh/ha-giang/#t-digital-economy-share-2030' +
        ':~:text=Quy%20m%C3%B4%20kinh%20t%E1%BA%BF%20s%E1%BB%91,t%E1%BB%89nh%20%C4%91%E1%BA%BFn%20t%E1%BB%ABng%20th%C3%B4n%2C%20b%E1%BA%A3n.',
    )
  })

  it('in short has the quote, whose it is, and the address', () => {
    expect(cite(quoted, whole, data, words).short).toBe(
      '“Quy mô kinh tế số đạt tối thiểu 35% GRDP; phủ sóng 5G toàn tỉnh đến từng thôn, bản.” (Hà Giang, Chương trình 74-CTr/TU, 2/3/2025). ' +
        'https://site.example/tinh/ha-giang/#t-digital-economy-share-2030',
    )
  })

  it('of a document without number and date says that it has none, and invents nothing', () => {
    const bare = { ...whole, number: null, issued: null, issuer: 'Ủy ban nhân dân tỉnh Hà Giang' }
    const { short, full, bibtex, ris } = cite({ ...quoted, section: null }, bare, { ...data, version: null }, words)
    expect(full).toMatch(
      /^Ủy ban nhân dân tỉnh Hà Giang, Chương trình \(bản nhận được không ghi số, không ghi ngày\): “/,
    )
    expect(full).toContain('dữ liệu ngày 26/11/2026')
    expect(short).toContain('(Hà Giang, Chương trình).')
    expect(bibtex).not.toMatch(/number|date =|year =/)
    expect(ris).not.toMatch(/^(SN|DA|PY|SE) /m)
  })

  it('for BibTeX is one entry whose braces are closed, whatever the words hold', () => {
    const hostile = { ...whole, title: 'A {b} \\c 100% #1 & $2_3 ~^ }', issuer: '=cmd|"x"' }
    const { bibtex } = cite({ ...quoted, quote: 'dòng một\n@misc{x}, "hai"' }, hostile, data, words)
    expect(bibtex.startsWith('@misc{doichieu57-ha-giang-t-digital-economy-share-2030,\n')).toBe(true)
    const signs = [...bibtex.replace(/\\[{}]/g, '')]
    expect(signs.filter((sign) => sign === '{')).toHaveLength(signs.filter((sign) => sign === '}').length)
    expect(bibtex).toContain('title = {{A \\{b\\} \\textbackslash{}c 100\\% \\#1 \\& \\$2\\_3')
    expect(bibtex.split('\n').filter((line) => line.startsWith('@'))).toHaveLength(1)
  })

  it('for RIS is one record: a tag a line, no line broken by the words', () => {
    const { ris } = cite({ ...quoted, quote: 'một\r\nER  - \r\nhai' }, whole, data, words)
    const lines = ris.split('\r\n')
    expect(lines[0]).toBe('TY  - GOVDOC')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1)
    expect(lines).toContain('DA  - 2025/03/02')
  })

  it('of a cell leads to its row: the parts of its quote do not stand together in the page', () => {
    const cell = { ...quoted, quote: 'Tỷ trọng kinh tế số · Năm 2030 · ≥ 35 % GRDP' }
    expect(cite(cell, whole, data, words).full).toMatch(/#t-digital-economy-share-2030$/)
  })
})
