import { parseNumbering } from '../text/numbering.ts'
import { isAnnexTitle, isAttachment, isRecipients, isRole, isSigning, isTypeLine } from './frame-lines.ts'
import { isName } from './person-name.ts'
import { BULLET, isUpperCase } from './source.ts'

/** Recipients and signature of a document: from the line `start` up to, not including, `end`. */
export interface Closing {
  start: number
  end: number
}

/** A line of recipients or of a signature that is no list item has at most this many characters. */
const LONGEST_LINE = 90
/** A role alone is a signature at the end, or when a name follows within this many lines. */
const NAME_BELOW = 4
/** The title of an annex is at most this many lines above the words "(Kèm theo …)". */
const TITLE_LINES = 5

/**
 * Finds the recipients and signatures of a document, which end it or come before its annexes. Either may be first, and
 * recipients may be missing. "Nơi nhận" without a signature, in the middle of a text, is none.
 *
 * @param texts the document's lines without inline marks
 * @param from the first line that can belong to one: before it are letterhead and title
 */
export function findClosings(texts: readonly string[], from: number): Closing[] {
  const closings: Closing[] = []
  for (let start = from; start < texts.length; start += 1) {
    if (!beginsClosing(texts, start)) continue
    const end = closingEnd(texts, start)
    if (isClosing(texts, start, end)) closings.push({ start, end })
    start = end - 1
  }
  return closings
}

function beginsClosing(texts: readonly string[], at: number): boolean {
  const text = texts[at] as string
  return isRecipients(text) || isSigning(text) || isSignedRole(texts, at)
}

function isSignedRole(texts: readonly string[], at: number): boolean {
  if (!isRole(texts[at] as string)) return false
  const below = texts.slice(at + 1, at + 1 + NAME_BELOW)
  // A copy may end with the office and leave out the name; beside the recipients the name stands lower.
  return below.length === 0 || below.some(isName) || (below[0] !== undefined && isRecipients(below[0]))
}

function closingEnd(texts: readonly string[], start: number): number {
  let end = start + 1
  while (end < texts.length && belongs(texts, end, start)) end += 1
  return end
}

/** Whether a line goes on with recipients or signature. */
function belongs(texts: readonly string[], at: number, start: number): boolean {
  const text = texts[at] as string
  if (isRecipients(text) || isSigning(text) || isRole(text)) return true
  if (isTypeLine(text) || isTable(text) || beginsAnnex(texts, at)) return false
  if (BULLET.test(text)) return true
  const numbering = parseNumbering(text)
  if (numbering !== null && numbering.kind !== 'letter' && !isName(text)) return false
  // What goes on with a recipient's line begins with a small letter.
  if (/^[\p{Ll}(]/u.test(text)) return at > start + 1 || text.length <= LONGEST_LINE
  return text.length <= LONGEST_LINE
}

/** A table's row. */
function isTable(text: string): boolean {
  return /^\|.*\|$/.test(text)
}

/** An annex begins with its title, or with capitals right above "(Kèm theo …)". */
function beginsAnnex(texts: readonly string[], at: number): boolean {
  const text = texts[at] as string
  if (isAnnexTitle(text) || isAttachment(text)) return true
  if (!isUpperCase(text)) return false
  const below = texts.slice(at + 1, at + 1 + TITLE_LINES)
  const attachment = below.findIndex(isAttachment)
  return attachment >= 0 && below.slice(0, attachment).every((line) => isUpperCase(line) && !isRole(line))
}

/** Signed, or at the end of the document or before its annexes. */
function isClosing(texts: readonly string[], start: number, end: number): boolean {
  const next = texts[end]
  if (next === undefined || isTypeLine(next) || beginsAnnex(texts, end)) return true
  const lines = texts.slice(start, end)
  return lines.some((text, index) => isSigning(text) || isSignedRole(texts, start + index))
}
