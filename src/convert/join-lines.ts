import type { VFile } from 'vfile'
import { parseNumbering } from '../text/numbering.ts'
import type { Block, Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** How the source sets its lines, measured on the text itself. */
interface Layout {
  /** Characters of a full line where the text is wrapped; 0 where each line is a whole paragraph. */
  width: number
  /** A blank line stands after most lines, so that blank lines say nothing. */
  doubleSpaced: boolean
  /** Each line is a paragraph, though no blank line sets it apart. */
  oneALine: boolean
}

/** A block while its lines are collected. */
interface Open {
  lines: Line[]
  /** Each line without inline marks. */
  texts: string[]
  /** It begins with a number, or all its lines are capitals: it may be a heading. */
  headed: boolean
}

/** A wrapped page has lines of 60 to 110 characters; a paragraph on one line is longer. */
const NARROWEST_PAGE = 60
const WIDEST_PAGE = 130
/** The mark of a list's item. */
export const BULLET = /^([-–+•*◦▪·➢❖✓])\s+(?=\S)/u
/** OCR puts some headings into the list before them: "- ## **2.2 - …**", "- e) Phát triển …*". */
const BULLET_BEFORE_HEADING = /^[-+•*]\s+(?=#{1,6}\s|\*{0,2}[a-zđ]\)\*?\s[^.;:]{1,80}$)/u
/** No heading ends with one of these words: more must come. */
const OPEN_ENDED =
  /(?:^|\s)(?:của|và|hoặc|về|các|những|cho|với|trong|theo|để|tại|từ|đến|là|do|bằng|ngày|tháng|năm|số|quý|khoản)$/iu
const ENDS_TITLE = /[.:]$/
const ENDS_SENTENCE = /[.:;!?…]["”)]*$/
/** Each legal basis of a decision is a paragraph of its own, ended with a semicolon. */
const LEGAL_BASIS = /^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện)\s/u
/** A hyphen that the line break split from its other half: "57-" + "NQ/TW", "BTTTT-" + "TTH". */
const SPLIT_HYPHEN = /[\p{L}\d]-$/u
const STARTS_WITHIN = /^[\p{Ll}(,;%]/u
const AFTER_HYPHEN = /^[\p{Lu}\d]/u

const ONE_A_LINE: Layout = { width: 0, doubleSpaced: false, oneALine: true }

/**
 * Joins the lines of each paragraph, heading and list item, across page breaks too, by evidence in the text alone.
 *
 * @param options `paragraphs`: the source is known to have each paragraph on one line, as a word processor keeps it
 */
export function joinLines({ paragraphs }: { paragraphs: boolean }) {
  return (tree: Source, file: VFile): void => {
    const layout = paragraphs
      ? ONE_A_LINE
      : measureLayout(tree.children.filter((node): node is Line => node.type === 'line'))
    const children: Source['children'] = []
    let open: Open | null = null
    const close = () => {
      if (open) children.push(toBlock(open))
      open = null
    }
    for (const node of tree.children) {
      if (node.type !== 'line') {
        close()
        children.push(node)
      } else if (open !== null && continues(open, node, layout)) addLine(open, node, layout, file)
      else {
        close()
        const text = plainText(node.value)
        if (BULLET_BEFORE_HEADING.test(node.value)) {
          const message = `Đề mục lẫn trong danh sách: “${text.slice(0, 60)}”, bỏ dấu đầu dòng`
          file.info(message, { place: node.position.start, ruleId: 'heading-in-list', source: 'convert' })
        }
        open = { lines: [node], texts: [text], headed: parseNumbering(text) !== null || isUpperCase(text) }
      }
    }
    close()
    tree.children = children
  }
}

function measureLayout(lines: Line[]): Layout {
  const body = lines.filter((line) => line.role === 'body')
  const lengths = body.map((line) => line.value.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const spaced = body.filter((line) => line.blankBefore === 1).length
  const width = long <= WIDEST_PAGE ? Math.max(long, NARROWEST_PAGE) : 0
  return {
    width,
    doubleSpaced: width > 0 && spaced > body.length * 0.6,
    oneALine: width === 0 && body.filter((line) => line.blankBefore > 0).length < body.length * 0.4,
  }
}

function addLine(open: Open, line: Line, layout: Layout, file: VFile): void {
  if (line.role === 'body' && line.blankBefore > 0 && !layout.doubleSpaced) {
    const [before, after] = [open.texts.at(-1)?.slice(-30), plainText(line.value).slice(0, 30)]
    file.info(`Nối hai đoạn bị ngắt (sang trang): “…${before}” + “${after}…”`, {
      place: line.position.start,
      ruleId: 'joined',
      source: 'convert',
    })
  }
  open.lines.push(line)
  open.texts.push(plainText(line.value))
  open.headed &&= parseNumbering(open.texts[0] as string) !== null || isUpperCase(open.texts.at(-1) as string)
}

function toBlock({ lines }: Open): Block {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const joined = joinWrapped(lines.map(({ value }) => value)).replace(BULLET_BEFORE_HEADING, '')
  const hashes = /^#{1,6}(?=\s)/.exec(joined)?.[0].length ?? 0
  const text = joined.slice(hashes).trim()
  const [mark, bullet] = BULLET.exec(text) ?? []
  return {
    type: 'block',
    value: mark === undefined ? text : text.slice(mark.length),
    role: first.role,
    bullet: bullet ?? null,
    hashes,
    depth: 0,
    position: { start: first.position.start, end: last.position.end },
  }
}

/**
 * Makes one text of wrapped lines, and one word of what a line break split at a hyphen.
 *
 * @param lines the lines of one paragraph
 */
export function joinWrapped(lines: string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      return SPLIT_HYPHEN.test(line) && AFTER_HYPHEN.test(next) ? line : `${line} `
    })
    .join('')
}

function continues(open: Open, line: Line, layout: Layout): boolean {
  const previous = open.texts.at(-1) as string
  const text = plainText(line.value)
  if (open.lines[0]?.role !== line.role || line.role === 'letterhead' || line.role === 'type') return false
  if (line.role === 'title') return !ENDS_TITLE.test(previous) && !text.startsWith('(')
  const ended = ENDS_SENTENCE.test(previous)
  const within = STARTS_WITHIN.test(text)
  if (startsItem(line, ended, layout) || parseNumbering(text) || isAnnounced(open, text)) return false
  if (ended && LEGAL_BASIS.test(text) && previous.endsWith(';')) return false
  if (/^#{1,6}\s/.test(line.value)) return within && !ended
  if (line.role === 'closing') return within && !ended && line.blankBefore <= (layout.doubleSpaced ? 1 : 0)
  if (SPLIT_HYPHEN.test(previous) || titledBelow(open, text)) return true
  const gap = line.blankBefore > 0 && !layout.doubleSpaced
  if (!gap && isUpperCase(text) && open.texts.every(isUpperCase)) return true
  const wouldHaveFitted = previous.length + 1 + (text.split(' ', 1)[0]?.length ?? 0) < layout.width * 0.82
  // A paragraph that a page end broke goes on with a small letter, or with a number when it is clearly unfinished. A
  // semicolon ends it unless its line is full: then the sentence may go on, as it does over any other line.
  const isFull = layout.width > 0 && !wouldHaveFitted
  const goesOn =
    (!ended && (within || (/^\d/.test(text) && previous.length > 100))) || (within && isFull && previous.endsWith(';'))
  if (gap || layout.oneALine) return goesOn
  if (layout.width === 0 || within) return true
  return !(wouldHaveFitted && (ended || (open.headed && !OPEN_ENDED.test(previous))))
}

/** "QUYẾT ĐỊNH:" in capitals stands by itself, whatever the line before it. */
function isAnnounced(open: Open, text: string): boolean {
  return text.endsWith(':') && isUpperCase(text) && !isUpperCase(open.texts[0] as string)
}

/** A dash before a small letter inside a sentence of a wrapped text is a dash and no list mark. */
function startsItem(line: Line, ended: boolean, layout: Layout): boolean {
  if (BULLET_BEFORE_HEADING.test(line.value)) return true
  if (!BULLET.test(line.value)) return false
  return ended || layout.width === 0 || !/^\S+\s+\p{Ll}/u.test(line.value)
}

/** "Phần II" or "Chương I" alone on its line has its title below. */
function titledBelow(open: Open, text: string): boolean {
  const numbering = open.lines.length === 1 ? parseNumbering(open.texts[0] as string) : null
  const isTitle = numbering?.kind === 'part' || numbering?.kind === 'chapter'
  return isTitle && numbering?.rest === '' && isUpperCase(text)
}
