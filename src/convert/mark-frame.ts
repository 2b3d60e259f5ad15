import { parseNumbering } from '../text/numbering.ts'
import { oneOf } from '../text/phrases.ts'
import { isRule } from './drop-rules.ts'
import { findClosings } from './find-closings.ts'
import { isAnnexTitle, isAuthority, isLetterhead, isRecipients, isRole, isSigning, isTypeLine } from './frame-lines.ts'
import { bothSpellings, FIRST_WORDS, ISSUERS } from './lexicon.ts'
import type { Line, Source } from './source.ts'
import { BULLET, isUpperCase, plainText } from './source.ts'

const BODY_START = new RegExp(`^${oneOf(FIRST_WORDS)}(?=\\s)`, 'u')
/** "Ban Thường vụ Tỉnh ủy … ban hành …": the first sentence, where nothing is cited before it. */
const ISSUER_ACTS = new RegExp(`^${oneOf(bothSpellings(ISSUERS))}\\s.{0,120}ban hành`, 'u')
/** A paragraph longer than this is no line of a title. */
const LONGEST_TITLE_LINE = 200

/** The type line is among this many lines at the top. */
export const HEAD_LINES = 40
/** A letterhead without a type line has at most this many lines. */
export const LETTERHEAD_LINES = 15

/**
 * Marks what each line is: letterhead, type, title, body or closing. What comes behind recipients and signature is body
 * again: annexes, or the plan that a decision has attached, which begins with a type line of its own.
 */
export function markFrame() {
  return (tree: Source): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line' && node.role !== 'record')
    for (const document of splitDocuments(lines)) markDocument(document)
  }
}

/** An attached plan has a type line after the recipients or the signature of the document before it. */
function splitDocuments(lines: Line[]): Line[][] {
  const starts = [0]
  let closed = false
  lines.forEach(({ value }, index) => {
    const text = plainText(value)
    if (isRecipients(text) || isSigning(text) || isRole(text)) closed = true
    else if (closed && isTypeLine(value)) {
      starts.push(index)
      closed = false
    }
  })
  return starts.map((start, index) => lines.slice(start, starts[index + 1]))
}

function markDocument(lines: Line[]): void {
  const type = lines.slice(0, HEAD_LINES).findIndex((line) => isTypeLine(line.value))
  const head = type >= 0 ? type : lines.slice(0, LETTERHEAD_LINES).findLastIndex((line) => isLetterhead(line.value))
  const body = head + 1 + (head < 0 ? 0 : titleLength(lines.slice(head + 1)))
  lines.forEach((line, index) => {
    if (index >= body) line.role = 'body'
    else if (index > head) line.role = 'title'
    else line.role = index === type ? 'type' : 'letterhead'
  })
  const texts = lines.map(({ value }) => plainText(value))
  for (const { start, end } of findClosings(texts, body)) {
    for (const line of lines.slice(start, end)) line.role = 'closing'
  }
}

/** The title ends at a rule, at a table or an annex, or where the first paragraph begins. */
function titleLength(lines: Line[]): number {
  const end = lines.findIndex((line, index) => {
    const text = plainText(line.value)
    if (isRule(line.value) || BULLET.test(text) || parseNumbering(text) !== null || text.startsWith('|')) return true
    if (BODY_START.test(text) && text.length > LONGEST_TITLE_LINE && /[.;:]$/.test(text)) return true
    return index > 0 && (BODY_START.test(text) || isAnnexTitle(text) || startsParagraph(line, text))
  })
  return end < 0 ? 0 : end
}

function startsParagraph(line: Line, text: string): boolean {
  if (line.blankBefore > 0 && (text.length > LONGEST_TITLE_LINE || /[.:]$/.test(text)) && !isUpperCase(text))
    return true
  return ISSUER_ACTS.test(text) || isAuthority(text)
}
