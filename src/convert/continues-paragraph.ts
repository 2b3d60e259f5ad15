import { parseNumbering } from '../text/numbering.ts'
import { oneOf } from '../text/phrases.ts'
import { ENDS_CLAUSE } from '../text/sentences.ts'
import { isAnnexAlone, isAnnexTitle, isAttachment, isTableNote } from './frame-lines.ts'
import { SPLIT_HYPHEN } from './join-wrapped.ts'
import { BEFORE_NUMBERS, LEGAL_BASES, OPEN_ENDED } from './lexicon.ts'
import type { Layout } from './measure-layout.ts'
import type { Line } from './source.ts'
import { BULLET, isUpperCase, plainText } from './source.ts'

/** A paragraph while its lines are collected. */
export interface OpenParagraph {
  lines: Line[]
  /** Each line without inline marks. */
  texts: string[]
  /** All its lines are capitals. */
  capitals: boolean
  /** It begins with a number, or all its lines are capitals: it may be a heading. */
  headed: boolean
}

/** A paragraph and the line that may go on with it. */
interface Join {
  open: OpenParagraph
  line: Line
  layout: Layout
  /** The line without inline marks. */
  text: string
  /** The paragraph's last line without inline marks. */
  previous: string
  /** The paragraph has come to the end of a clause. */
  ended: boolean
  /** The line begins inside a sentence: with a small letter, a comma, a bracket. */
  within: boolean
  /** A blank line says that a paragraph ends here. */
  gap: boolean
  /** The line's first word would have had room on the line before: it was broken on purpose. */
  hadRoom: boolean
}

/** OCR puts some headings into the list before them: "- ## **2.2 - …**", "- e) Phát triển …*". */
export const BULLET_BEFORE_HEADING = /^[-+•*]\s+(?=#{1,6}\s|\*{0,2}[a-zđ]\)\*?\s[^.;:]{1,80}$)/u
/** What marks a heading in markdown. */
export const HASHES = /^#{1,6}\s/
const LEGAL_BASIS = new RegExp(`^${oneOf(LEGAL_BASES)}\\s`, 'u')
const ENDS_OPEN = new RegExp(`(?:^|\\s)${oneOf(OPEN_ENDED)}$`, 'iu')
const NEEDS_NUMBER = new RegExp(`(?:^|\\s)${oneOf(BEFORE_NUMBERS)}$`, 'iu')
/** Not the first letter of a word: "Hạ tầng số" has "Xây dựng …" below it. */
const NUMBER_FIRST = /^(?:\d|[IVX]+(?![\p{L}\p{M}]))/u
const STARTS_WITHIN = /^[\p{Ll}(,;%]/u
const ENDS_TITLE = /[.:]$/
/** "(1) Một sở là đầu mối": an item, where a clause or a heading stands before it. */
const BRACKETED_ITEM = /^\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s+[\p{Lu}\d“"]/u
/** In a text that is not wrapped a numbered line up to this length is a heading; a longer one may be a paragraph. */
const LONGEST_SHORT_HEADING = 100
/** Only a line longer than this is broken off before a number; a shorter one is a heading or an item. */
const UNFINISHED = 100

/**
 * What makes a line go on with the paragraph before it (true), or begin a new one (false). The first rule that decides
 * wins; undefined leaves it to the next.
 */
const RULES: readonly [name: string, decide: (join: Join) => boolean | undefined][] = [
  ['another part of the document', ({ open, line }) => (open.lines[0]?.role !== line.role ? false : undefined)],
  [
    'a line of the letterhead',
    ({ line }) => (['record', 'letterhead', 'type'].includes(line.role) ? false : undefined),
  ],
  [
    'a line of the title',
    ({ line, previous, text }) =>
      line.role === 'title' ? !ENDS_TITLE.test(previous) && !text.startsWith('(') : undefined,
  ],
  ['a list item', (join) => (startsItem(join) ? false : undefined)],
  [
    'the caption or the unit of a table',
    ({ text, previous }) => (isTableNote(text) || isTableNote(previous) ? false : undefined),
  ],
  [
    'an annex and what it belongs to',
    ({ open, text }) =>
      (isAnnexTitle(text) && !isAnnexAlone(open.texts[0] as string)) ||
      (isAttachment(text) && (open.capitals || isAnnexTitle(open.texts[0] as string)))
        ? false
        : undefined,
  ],
  ['a number', ({ text }) => (parseNumbering(text) ? false : undefined)],
  [
    'an item with its number in brackets',
    ({ open, text, ended, gap, hadRoom, layout }) =>
      BRACKETED_ITEM.test(text) && (ended || open.headed) && (gap || hadRoom || layout.oneALine) ? false : undefined,
  ],
  ['an announcement in capitals', ({ open, text }) => (isAnnounced(open, text) ? false : undefined)],
  [
    'a legal basis after a semicolon',
    ({ previous, text }) => (previous.endsWith(';') && LEGAL_BASIS.test(text) ? false : undefined),
  ],
  [
    'a heading in capitals over two lines',
    ({ open, text, previous }) => goesOnInCapitals(open, text, previous) || undefined,
  ],
  ['a heading by #', ({ line, within, ended }) => (HASHES.test(line.value) ? within && !ended : undefined)],
  [
    'a line of the signature',
    ({ line, layout, within, ended }) =>
      line.role === 'closing' ? within && !ended && line.blankBefore <= (layout.doubleSpaced ? 1 : 0) : undefined,
  ],
  ['a word split at its hyphen', ({ previous }) => SPLIT_HYPHEN.test(previous) || undefined],
  ['the title below “Phần I”', ({ open, text }) => titledBelow(open, text) || undefined],
  ['capitals after capitals', ({ open, text, gap }) => (!gap && open.capitals && isUpperCase(text)) || undefined],
  [
    'a blank line, or each line a paragraph',
    (join) => (join.gap || join.layout.oneALine ? goesOnOverPages(join) : undefined),
  ],
  [
    'a heading and its paragraph',
    ({ open, layout, text, previous }) =>
      layout.width === 0 && isShortHeading(open) && /^\p{Lu}/u.test(text) && !isOpenEnded(previous, text)
        ? false
        : undefined,
  ],
  ['a text that is not wrapped', ({ layout }) => layout.width === 0 || undefined],
  ['the middle of a sentence', ({ within }) => within || undefined],
  ['a line that ends early', ({ hadRoom, ended }) => (hadRoom && ended ? false : undefined)],
  [
    'a heading that ends early',
    ({ open, hadRoom, previous, text }) => (hadRoom && open.headed && !isOpenEnded(previous, text) ? false : undefined),
  ],
]

/**
 * Says whether a line goes on with the paragraph before it.
 *
 * @param open the paragraph so far
 * @param line the next line
 * @param layout how the text sets its lines
 */
export function continuesParagraph(open: OpenParagraph, line: Line, layout: Layout): boolean {
  const previous = open.texts.at(-1) as string
  const text = plainText(line.value)
  const needed = previous.length + 1 + (text.split(' ', 1)[0]?.length ?? 0)
  const join: Join = {
    open,
    line,
    layout,
    text,
    previous,
    ended: ENDS_CLAUSE.test(previous),
    within: STARTS_WITHIN.test(text),
    gap: line.blankBefore > 0 && !layout.doubleSpaced,
    hadRoom: needed < layout.room,
  }
  for (const [, decide] of RULES) {
    const decision = decide(join)
    if (decision !== undefined) return decision
  }
  return true
}

/**
 * A paragraph that a page end broke goes on with a small letter, or with a number when it is clearly unfinished. A
 * semicolon ends it unless its line is full: then the sentence may go on, as it does over any other line.
 */
function goesOnOverPages({ previous, text, ended, within, layout, hadRoom }: Join): boolean {
  const isFull = layout.width > 0 && !hadRoom
  if (!ended) return within || (/^\d/.test(text) && previous.length > UNFINISHED)
  return within && isFull && previous.endsWith(';')
}

/** A heading that ends in the middle of a phrase: "… của", "Nghị quyết số" before a number, "1. Sở" of one syllable. */
function isOpenEnded(previous: string, text: string): boolean {
  if (ENDS_OPEN.test(previous)) return true
  const numbering = parseNumbering(previous)
  if (numbering !== null && /^\p{Lu}\p{Ll}*$/u.test(numbering.rest)) return true
  return NEEDS_NUMBER.test(previous) && NUMBER_FIRST.test(text)
}

/** One numbered line that is no sentence. */
function isShortHeading({ lines, texts: [text = ''] }: OpenParagraph): boolean {
  if (lines.length > 1 || text.length > LONGEST_SHORT_HEADING || ENDS_CLAUSE.test(text)) return false
  return parseNumbering(text) !== null
}

/**
 * A heading in capitals that a comma or a joining word ends goes on with the next line in capitals, which has no number:
 * OCR and web pages mark each of its lines as a heading of its own, with a blank line between them or none.
 */
function goesOnInCapitals({ lines, capitals, headed }: OpenParagraph, text: string, previous: string): boolean {
  if (lines[0]?.role !== 'body' || !capitals || !headed || !isUpperCase(text) || text.endsWith(':')) return false
  return previous.endsWith(',') || ENDS_OPEN.test(previous)
}

/** "QUYẾT ĐỊNH:" in capitals is a paragraph of its own, whatever the line before it. */
function isAnnounced(open: OpenParagraph, text: string): boolean {
  return text.endsWith(':') && isUpperCase(text) && !isUpperCase(open.texts[0] as string)
}

/** A dash before a small letter inside a sentence of a wrapped text is a dash and no list mark. */
function startsItem({ line, ended, layout }: Join): boolean {
  if (BULLET_BEFORE_HEADING.test(line.value)) return true
  if (!BULLET.test(line.value)) return false
  return ended || layout.width === 0 || !/^\S+\s+\p{Ll}/u.test(line.value)
}

/** "Phần II", "Chương I" or "PHỤ LỤC" alone on its line has its title below. */
function titledBelow(open: OpenParagraph, text: string): boolean {
  const [first = ''] = open.texts
  if (open.lines.length > 1 || !isUpperCase(text)) return false
  const numbering = parseNumbering(first)
  if (numbering === null) return isAnnexAlone(first)
  return numbering.rest === '' && ['annex', 'part', 'chapter'].includes(numbering.kind)
}
