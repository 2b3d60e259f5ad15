import { parseNumbering } from '../text/numbering.ts'
import { oneOf } from '../text/phrases.ts'
import { isRule } from './drop-rules.ts'
import { isAuthority, isLetterhead, isRecipients, isSigning, isTypeLine } from './frame-lines.ts'
import { bothSpellings, FIRST_WORDS, ISSUERS } from './lexicon.ts'
import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

const BODY_START = new RegExp(`^${oneOf(FIRST_WORDS)}(?=\\s)`, 'u')
/** "Ban Thường vụ Tỉnh ủy … ban hành …": the first sentence, where nothing is cited before it. */
const ISSUER_ACTS = new RegExp(`^${oneOf(bothSpellings(ISSUERS))}\\s.{0,120}ban hành`, 'u')
/** A paragraph longer than this is no line of a title. */
const LONGEST_TITLE_LINE = 200
/** No line of a signature is longer. */
const LONGEST_SIGNATURE_LINE = 60

/** The type line is among this many lines at the top. */
export const HEAD_LINES = 40
/** A letterhead without a type line has at most this many lines. */
export const LETTERHEAD_LINES = 15

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
    if (isRecipients(plainText(line.value))) closed = true
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
  const recipients = texts.findLastIndex(isRecipients)
  if (recipients < (isLast ? lines.length / 2 : body)) return lines.length
  const signature = texts.slice(0, recipients).findLastIndex(isSigning)
  const between = texts.slice(signature, recipients)
  const isSignature = signature >= body && between.every((text) => text.length < LONGEST_SIGNATURE_LINE)
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
  if (line.blankBefore > 0 && (text.length > LONGEST_TITLE_LINE || /[.:]$/.test(text)) && !isUpperCase(text))
    return true
  return ISSUER_ACTS.test(text) || isAuthority(text)
}
