import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { expect, it } from 'vitest'
import { convertPlan } from '../../src/convert/index.ts'
import { readDocument } from '../../src/documents/read-document.ts'

const row = (...cells: string[][]) =>
  new TableRow({
    children: cells.map((lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })),
  })

it('a table of a .docx becomes a GFM table of the plan, between the paragraphs that stood around it', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('KẾ HOẠCH'),
          new Paragraph('Thực hiện Nghị quyết số 57-NQ/TW'),
          new Paragraph('I. MỤC TIÊU'),
          new Table({ rows: [row(['TT'], ['Chỉ tiêu']), row(['1'], ['Phủ sóng 5G', 'trên địa bàn: 100%'])] }),
          new Paragraph('Đoạn thứ nhất'),
          new Paragraph('Đoạn thứ hai.'),
        ],
      },
    ],
  })
  const { text } = await readDocument(new Uint8Array(await Packer.toBuffer(document)))
  const plan = String(convertPlan(text, 'ke-hoach.docx', { provinces: [], paragraphs: true }))
  expect(plan.slice(plan.indexOf('## I.'))).toBe(`## I. MỤC TIÊU

| TT | Chỉ tiêu |
| - | - |
| 1 | Phủ sóng 5G trên địa bàn: 100% |

Đoạn thứ nhất

Đoạn thứ hai.
`)
})
