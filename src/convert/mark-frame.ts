import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** Kinds of document, as the head of a document names them in capitals (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const TYPE = /^(?:CHƯƠNG TRÌNH|KẾ HOẠCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|ĐỀ ÁN|CHỈ THỊ|THÔNG TRI)(?: HÀNH ĐỘNG)?$/
const BODY_START = /^(?:Thực hiện|Căn cứ|Triển khai|Quán triệt|Nhằm|Để|Ngày|Xét)(?=\s)/
/** "Ban Thường vụ Tỉnh ủy … ban hành …": the first sentence, where nothing is cited before it. */
const ISSUER_ACTS = /^(?:Ban Thường vụ|Ban Chấp hành|Tỉnh ủy|Thành ủy|Ủy ban nhân dân|UBND|HĐND)\s.{0,120}ban hành/u
const RULE = /^[-–—_*=\s]{3,}$/
const RECIPIENTS = /^Nơi nhận\s*:?/

/** The type line stands near the top. */
const HEAD_LINES = 40

/** Marks what each line is: letterhead, type, title, body or closing. Lines that only draw a rule are dropped. */
export function markFrame() {
  return (tree: Source): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const type = lines.slice(0, HEAD_LINES).findIndex((line) => TYPE.test(plainText(line.value)))
    const body = type < 0 ? 0 : type + 1 + titleLength(lines.slice(type + 1))
    const recipients = lines.findLastIndex((line) => RECIPIENTS.test(plainText(line.value)))
    const closing = recipients > lines.length / 2 ? recipients : lines.length
    lines.forEach((line, index) => {
      if (index >= closing) line.role = 'closing'
      else if (index >= body) line.role = 'body'
      else if (index > type) line.role = 'title'
      else line.role = index === type ? 'type' : 'letterhead'
    })
    tree.children = tree.children.filter((node) => !RULE.test(node.value) || node.value.trim() === '*')
  }
}

/** The title ends at a rule, or where the first paragraph begins. */
function titleLength(lines: Line[]): number {
  const end = lines.findIndex((line, index) => {
    const text = plainText(line.value)
    if (RULE.test(line.value)) return true
    return index > 0 && (BODY_START.test(text) || /^(?:[IVX]+|\d+)\s?[.-]/.test(text) || startsParagraph(line, text))
  })
  return end < 0 ? 0 : end
}

function startsParagraph(line: Line, text: string): boolean {
  if (line.blankBefore > 0 && (text.length > 200 || /[.:]$/.test(text)) && !isUpperCase(text)) return true
  return ISSUER_ACTS.test(text)
}
