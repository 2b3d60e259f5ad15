import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/documents/read-docx.ts'
import { pack } from './make-docx.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const text = (value: string) => new Paragraph(value)
const cell = (...lines: string[]) => new TableCell({ children: lines.map(text) })
const table = (...rows: TableCell[][]) => new Table({ rows: rows.map((children) => new TableRow({ children })) })

async function read(...children: (Paragraph | Table)[]) {
  return readDocx(await pack(children))
}

describe('readDocx()', () => {
  it('makes lines of a letterhead in columns and of a signature, cell after cell', async () => {
    const { text: lines } = await read(
      table(
        [cell('ỦY BAN NHÂN DÂN', 'TỈNH A'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
        [cell('Số: 12/KH-UBND'), cell('A, ngày 02 tháng 3 năm 2025')],
      ),
      text('KẾ HOẠCH'),
      text('I. MỤC TIÊU'),
      table([cell('Nơi nhận:', '- Lưu VT.'), cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')]),
    )
    expect(lines.trim().split('\n\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND',
      'A, ngày 02 tháng 3 năm 2025',
      'KẾ HOẠCH',
      'I. MỤC TIÊU',
      'Nơi nhận:',
      '- Lưu VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ])
  })

  it('makes GFM tables of tables of data, merged cells left empty', async () => {
    const { text: lines } = await read(
      text('KẾ HOẠCH'),
      table(
        [cell('TT'), new TableCell({ columnSpan: 2, children: [text('Nhiệm vụ | kinh phí')] })],
        [
          new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [text('1')] }),
          cell('Số hóa', 'hồ sơ'),
          cell('2'),
        ],
        [new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [text('')] }), cell('Hạ tầng'), cell('')],
      ),
    )
    expect(lines).toBe(
      'KẾ HOẠCH\n\n| TT | Nhiệm vụ \\| kinh phí |  |\n| --- | --- | --- |\n| 1 | Số hóa hồ sơ | 2 |\n|  | Hạ tầng |  |\n',
    )
  })

  it('keeps bold runs, line breaks, capitals by format, raised figures; leaves out what is deleted', async () => {
    const gone = new DeletedTextRun({ text: 'bỏ', id: 1, author: 'A', date: '2025-03-02T00:00:00Z' })
    const { text: lines } = await read(
      new Paragraph({ children: [new TextRun({ text: '1. Mục tiêu: ', bold: true }), new TextRun('Quy mô 35% GRDP')] }),
      new Paragraph({ children: [new TextRun({ text: 'Kế hoạch', allCaps: true, bold: true })] }),
      new Paragraph({ children: [new TextRun('TỈNH ỦY A'), new TextRun({ text: '*', break: 1 })] }),
      new Paragraph({ children: [new TextRun('CV'), gone, new TextRun({ text: 'D,P', superScript: true })] }),
    )
    expect(lines).toBe('**1. Mục tiêu:** Quy mô 35% GRDP\n\n**KẾ HOẠCH**\n\nTỈNH ỦY A\n*\n\nCV<sup>D,P</sup>\n')
  })

  it('writes Word’s own numbers as they are seen, each list counting for itself', async () => {
    const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: at,
      format,
      text,
      alignment: AlignmentType.LEFT,
    })
    const levels = [
      level(0, LevelFormat.UPPER_ROMAN, '%1.'),
      level(1, LevelFormat.DECIMAL, '%2.'),
      level(2, LevelFormat.DECIMAL, '%2.%3.'),
      level(3, LevelFormat.LOWER_LETTER, '%4)'),
    ]
    const item = (at: number, text: string, instance = 0) =>
      new Paragraph({
        children: [new TextRun({ text, bold: at === 0 })],
        numbering: { reference: 'muc', level: at, instance },
      })
    const children = [
      item(0, 'MỤC TIÊU'),
      item(1, 'Chung'),
      item(2, 'Một'),
      item(2, 'Hai'),
      item(3, 'Nhỏ'),
      item(1, 'Cụ thể'),
      item(2, 'Lại một'),
      item(0, 'NHIỆM VỤ'),
      item(1, 'Đầu'),
      item(0, 'PHỤ LỤC', 1),
    ]
    const document = new Document({ numbering: { config: [{ reference: 'muc', levels }] }, sections: [{ children }] })
    const { text: lines } = await readDocx(new Uint8Array(await Packer.toBuffer(document)))
    expect(lines.trim().split('\n\n')).toEqual([
      '**I. MỤC TIÊU**',
      '1. Chung',
      '1.1. Một',
      '1.2. Hai',
      'a) Nhỏ',
      '2. Cụ thể',
      '2.1. Lại một',
      '**II. NHIỆM VỤ**',
      '1. Đầu',
      '**I. PHỤ LỤC**',
    ])
  })

  it('says that pictures are left out; a document of pictures alone has no text layer', async () => {
    const picture = () =>
      new Paragraph({ children: [new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 9, height: 9 } })] })
    expect(await read(text('KẾ HOẠCH'), picture())).toEqual({
      text: 'KẾ HOẠCH\n',
      notes: ['Bỏ 1 hình; chữ trong hình (nếu có) không đọc được.'],
    })
    await expect(read(picture())).rejects.toThrow('tệp không có lớp chữ (chỉ có hình), hãy nhận dạng chữ (OCR) trước')
  })
})
