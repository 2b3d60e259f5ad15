import { parseNumbering } from '../text/numbering.ts'
import { isRule } from './drop-rules.ts'
import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** Kinds of document, as the head of a document names them in capitals (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const TYPE = /^(?:CHƯƠNG TRÌNH|KẾ HOẠCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|ĐỀ ÁN|CHỈ THỊ|THÔNG TRI)(?: HÀNH ĐỘNG)?$/
const BODY_START = /^(?:Thực hiện|Căn cứ|Triển khai|Quán triệt|Nhằm|Để|Ngày|Xét)(?=\s)/
/** "Ban Thường vụ Tỉnh ủy … ban hành …": the first sentence, where nothing is cited before it. */
const ISSUER_ACTS = /^(?:Ban Thường vụ|Ban Chấp hành|Tỉnh ủy|Thành ủy|Ủy ban nhân dân|UBND|HĐND)\s.{0,120}ban hành/u
const RECIPIENTS = /^Nơi nhận\s*:?/
const ON_BEHALF = /^(?:T\/M|TM|KT|K\/T)\.?\s/u
/** Whoever decides, in capitals between a decision's title and its legal bases. */
const AUTHORITY = /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TỈNH ỦY|THÀNH ỦY)(?=\s)/u
/** What a letterhead holds where no line names the kind of document. */
const LETTERHEAD =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|Số\s*:?\s*\d|(?:\p{Lu}\p{Ll}+[\s-]*){1,4},\s*ngày)/u

/** The type line stands near the top. */
export const HEAD_LINES = 40
/** A letterhead without a type line has no more lines than this. */
export const LETTERHEAD_LINES = 15

/**
 * Tells whether a line names the kind of document: "KẾ HOẠCH" alone, in capitals.
 *
 * @param value the line with its inline marks
 */
export function isTypeLine(value: string): boolean {
  return TYPE.test(plainText(value.replaceAll('|', ' ')).normalize('NFC').replaceAll('Ƣ', 'Ư'))
}

/**
 * Tells whether a line belongs to a letterhead by its words: the nation's or the party's name, the number, place and date.
 *
 * @param value the line with its inline marks
 */
export function isLetterhead(value: string): boolean {
  return LETTERHEAD.test(plainText(value))
}

/**
 * Tells whether a line names who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", in capitals.
 *
 * @param text the line without inline marks
 */
export function isAuthority(text: string): boolean {
  return AUTHORITY.test(text) && isUpperCase(text)
}

/**
 * Marks what each line is: letterhead, type, title, body or closing. A decision's attached plan, which begins with a
 * type line of its own after the decision's recipients, is marked as a document of its own.
 */
export function markFrame() {
  return (tree: Source): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const documents = splitDocuments(lines)
    documents.forEach((document, index) => {
      markDocument(document, index === documents.length - 1)
    })
  }
}

function splitDocuments(lines: Line[]): Line[][] {
  const starts = [0]
  let closed = false
  lines.forEach((line, index) => {
    if (RECIPIENTS.test(plainText(line.value))) closed = true
    else if (closed && isTypeLine(line.value)) {
      starts.push(index)
      closed = false
    }
  })
  return starts.map((start, index) => lines.slice(start, starts[index + 1]))
}

function markDocument(lines: Line[], isLast: boolean): void {
  const type = lines.slice(0, HEAD_LINES).findIndex((line) => isTypeLine(line.value))
  const head = type >= 0 ? type : lines.slice(0, LETTERHEAD_LINES).findLastIndex((line) => isLetterhead(line.value))
  const body = head + 1 + (head < 0 ? 0 : titleLength(lines.slice(head + 1)))
  const closing = closingStart(lines, body, isLast)
  lines.forEach((line, index) => {
    if (index >= closing) line.role = 'closing'
    else if (index >= body) line.role = 'body'
    else if (index > head) line.role = 'title'
    else line.role = index === type ? 'type' : 'letterhead'
  })
}

/** Recipients and signature end a document; either may come first. "Nơi nhận" early in the last document is no closing. */
function closingStart(lines: Line[], body: number, isLast: boolean): number {
  const texts = lines.map((line) => plainText(line.value))
  const recipients = texts.findLastIndex((text) => RECIPIENTS.test(text))
  if (recipients < (isLast ? lines.length / 2 : body)) return lines.length
  const signature = texts.findLastIndex(
    (text, index) => index < recipients && ON_BEHALF.test(text) && isUpperCase(text),
  )
  const between = texts.slice(signature, recipients)
  const isSignature = signature >= body && between.every((text) => text.length < 60)
  return isSignature ? signature : recipients
}

/** The title ends at a rule, or where the first paragraph begins. */
function titleLength(lines: Line[]): number {
  const end = lines.findIndex((line, index) => {
    const text = plainText(line.value)
    if (isRule(line.value) || /^[-+•]\s/.test(text) || parseNumbering(text) !== null) return true
    return index > 0 && (BODY_START.test(text) || startsParagraph(line, text))
  })
  return end < 0 ? 0 : end
}

function startsParagraph(line: Line, text: string): boolean {
  if (line.blankBefore > 0 && (text.length > 200 || /[.:]$/.test(text)) && !isUpperCase(text)) return true
  return ISSUER_ACTS.test(text) || isAuthority(text)
}
