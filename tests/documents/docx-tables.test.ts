import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/documents/read-docx.ts'
import { p, rawDocx, tbl, tc } from './raw-docx.ts'

const row = (...cells: string[]) => cells.map((cell) => tc(cell))
const span = (words: string, across: number) => tc(words, `<w:gridSpan w:val="${across}"/>`)
const down = (words: string, merge = '') => tc(words, `<w:vMerge${merge}/>`)
const RESTART = ' w:val="restart"'
const HEAD = row('TT', 'Chỉ tiêu', 'Năm 2030')
const NO_LINES = ''

async function read(...blocks: string[]) {
  const { text, notes } = await readDocx(rawDocx(p('KẾ HOẠCH') + blocks.join('')))
  return { text: text.replace('KẾ HOẠCH\n\n', '').trimEnd(), notes }
}

const lines = (...rows: string[]) => rows.map((cells) => `| ${cells} |`).join('\n')

describe('readDocx(), tables', () => {
  it('writes two head rows with merged cells, each word once and in its own row', async () => {
    const table = tbl([
      [down('TT', RESTART), down('Chỉ tiêu', RESTART), span('Mục tiêu', 2)],
      [down(''), down(''), tc('2025'), tc('2030')],
      row('1', 'Kinh tế số', '20', '30'),
    ])
    expect((await read(table)).text).toBe(
      lines('TT | Chỉ tiêu | Mục tiêu | ', '--- | --- | --- | ---', ' |  | 2025 | 2030', '1 | Kinh tế số | 20 | 30'),
    )
  })

  it('keeps words of a cell that goes on with the one above only where they are new', async () => {
    const table = tbl([
      HEAD,
      [down('1', RESTART), tc('A'), tc('2')],
      [down('1'), tc('B'), tc('3')],
      [down('riêng'), tc('C'), tc('4')],
    ])
    expect((await read(table)).text).toBe(
      lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', '1 | A | 2', ' | B | 3', 'riêng | C | 4'),
    )
  })

  it('counts the columns that a row leaves out at its beginning', async () => {
    const late = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>'
    const table = tbl([HEAD, row('99')]).replace(/<w:tr>(?!.*<w:tr>)/, late)
    expect((await read(table)).text).toBe(lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', ' |  | 99'))
  })

  it('takes lines that were drawn a little apart as one', async () => {
    const grid = `<w:tblGrid>${[2000, 60, 3000].map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    const table = tbl(
      [
        [tc('Chỉ tiêu'), span('Năm 2030', 2)],
        [span('Kinh tế số', 2), tc('30')],
      ],
      undefined,
      grid,
    )
    expect((await read(table)).text).toBe(lines('Chỉ tiêu | Năm 2030', '--- | ---', 'Kinh tế số | 30'))
  })

  it('puts a title and a unit line that are rows of the table before it', async () => {
    const table = tbl([[span('BIỂU CHỈ TIÊU', 3)], [span('ĐVT: %', 3)], HEAD, row('1', 'Kinh tế số', '30')])
    expect((await read(table)).text).toBe(
      `BIỂU CHỈ TIÊU\n\nĐVT: %\n\n${lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', '1 | Kinh tế số | 30')}`,
    )
  })

  it('joins a table over pages whose head is repeated, or whose rows go on counting', async () => {
    const joined = lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', '1 | Một | 30', '2 | Hai | 40')
    const repeated = await read(tbl([HEAD, row('1', 'Một', '30')]), p(''), tbl([HEAD, row('2', 'Hai', '40')]))
    expect(repeated).toEqual({
      text: joined,
      notes: ['Nối bảng bị ngắt trang, bỏ 1 lần lặp lại dòng đầu bảng.'],
    })
    const within = await read(tbl([HEAD, row('1', 'Một', '30'), HEAD, row('2', 'Hai', '40')]))
    expect(within).toEqual(repeated)
    const counting = await read(tbl([HEAD, row('1', 'Một', '30')]), tbl([row('2', 'Hai', '40')]))
    expect(counting).toEqual({ text: joined, notes: [] })
  })

  it('keeps tables apart that have words between them or other columns', async () => {
    const { text } = await read(tbl([HEAD, row('1', 'Một', '30')]), p('Biểu 2'), tbl([HEAD, row('2', 'Hai', '40')]))
    expect(text.match(/\| TT \|/g)).toHaveLength(2)
  })

  it('sets the rows of a table within a cell apart in the cell', async () => {
    const inner = tbl([row('Nông thôn', '95%'), row('Đô thị', '100%')])
    const { text } = await read(
      tbl([row('Nhóm', 'Nội dung'), [tc('Hạ tầng'), tc(p('Phủ sóng 5G:') + inner + p('Hết.'))]]),
    )
    expect(text).toContain('| Hạ tầng | Phủ sóng 5G: Nông thôn 95%; Đô thị 100% Hết. |')
  })

  it('writes a table within a frame of one cell as a table', async () => {
    const { text } = await read(tbl([[tc(p('Biểu 1') + tbl([HEAD, row('1', 'Một', '30')]))]]))
    expect(text).toBe(`Biểu 1\n\n${lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', '1 | Một | 30')}`)
  })

  it.each([
    [
      'recipients beside the signature',
      [tc(p('Nơi nhận:') + p('- Lưu: VT.')), tc(p('TM. ỦY BAN NHÂN DÂN') + p('CHỦ TỊCH'))],
      'Nơi nhận: - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
    ],
    [
      'a signature without recipients',
      [tc('Hà Giang, ngày 1'), tc(p('T/M BAN THƯỜNG VỤ') + p('BÍ THƯ'))],
      'Hà Giang, ngày 1 T/M BAN THƯỜNG VỤ BÍ THƯ',
    ],
    ['the office alone', [tc('- Như trên;'), tc(p('CHỦ TỊCH') + p('Y Thanh'))], '- Như trên; CHỦ TỊCH Y Thanh'],
  ])('makes lines of %s, and tables of what is behind', async (_, cells, words) => {
    const { text } = await read(tbl([cells]), p('PHỤ LỤC I'), tbl([HEAD, row('1', 'Một', '30')]))
    const [before, table] = [text.slice(0, text.indexOf('\n\n|')), text.slice(text.indexOf('|'))]
    expect(before.replace(/\n+/g, ' ')).toBe(`${words} PHỤ LỤC I`)
    expect(table).toBe(lines('TT | Chỉ tiêu | Năm 2030', '--- | --- | ---', '1 | Một | 30'))
  })

  it('reads a signature of several rows column by column', async () => {
    const table = tbl([
      row('Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'),
      row('- Như trên;', 'CHỦ TỊCH'),
      row('- Lưu: VT.', 'Lò Văn A'),
    ])
    expect((await read(table)).text.replace(/\n+/g, ' ')).toBe(
      'Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn A',
    )
  })

  it('makes lines of a row without lines around it that only sets words side by side', async () => {
    const table = tbl([row('Biểu số 1', 'Đơn vị tính: %')], NO_LINES)
    expect((await read(table)).text).toBe('Biểu số 1\n\nĐơn vị tính: %')
  })
})
