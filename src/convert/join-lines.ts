import { parseNumbering } from '../text/numbering.ts'
import type { Block, Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** How the source sets its lines, measured on the text itself. */
interface Layout {
  /** Characters of a full line where the text is wrapped; 0 where each line is a whole paragraph. */
  width: number
  /** A blank line stands after most lines, so that blank lines say nothing. */
  doubleSpaced: boolean
}

/** A wrapped page has lines of 60 to 110 characters; a paragraph on one line is longer. */
const WIDEST_PAGE = 130
const BULLET = /^([-–+•*])\s+(?=\S)/
/** OCR puts some headings into the list before them: "- ## **2.2 - …**", "- e) Phát triển …*". */
const BULLET_BEFORE_HEADING = /^[-+•*]\s+(?=#{1,6}\s|\*{0,2}[a-zđ]\)\*?\s[^.;:]{1,80}$)/u
/** No heading ends with one of these words: more must come. */
const OPEN_ENDED = /(?:^|\s)(?:của|và|hoặc|về|các|những|cho|với|trong|theo|để|tại|từ|đến|là|do|bằng)$/iu
const TITLE_END = /[.:]$/
const ENDS_SENTENCE = /[.:;!?…]["”)]*$/

/** Joins the lines of each paragraph, heading and list item, across page breaks too, by evidence in the text alone. */
export function joinLines() {
  return (tree: Source): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const layout = measureLayout(lines)
    const blocks: (Block & { last: Line })[] = []
    for (const line of lines) {
      const block = blocks.at(-1)
      if (block && continues(block, line, layout)) {
        block.value = `${block.value} ${line.value}`.replace(/(\d)- (?=\p{Lu}{2}\/)/u, '$1-')
        block.position.end = line.position.end
        block.last = line
      } else blocks.push({ ...startBlock(line), last: line })
    }
    const others = tree.children.filter((node) => node.type !== 'line')
    tree.children = [...blocks.map(({ last: _, ...block }) => block), ...others]
  }
}

function measureLayout(lines: Line[]): Layout {
  const body = lines.filter((line) => line.role === 'body')
  const lengths = body.map((line) => line.value.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const spaced = body.filter((line) => line.blankBefore === 1).length
  const width = long <= WIDEST_PAGE ? long : 0
  return { width, doubleSpaced: width > 0 && spaced > body.length * 0.6 }
}

function startBlock(line: Line): Block {
  const value = line.value.replace(BULLET_BEFORE_HEADING, '')
  const hashes = /^#{1,6}(?=\s)/.exec(value)?.[0].length ?? 0
  const text = value.slice(hashes).trim()
  const [mark, bullet] = BULLET.exec(text) ?? []
  return {
    type: 'block',
    value: mark === undefined ? text : text.slice(mark.length),
    role: line.role,
    bullet: bullet ?? null,
    hashes,
    depth: 0,
    position: { start: line.position.start, end: line.position.end },
  }
}

function continues(block: Block & { last: Line }, line: Line, layout: Layout): boolean {
  if (block.role !== line.role) return false
  if (line.role === 'letterhead' || line.role === 'type') return false
  const text = plainText(line.value)
  if (line.role === 'title') return !TITLE_END.test(plainText(block.value))
  const previous = plainText(block.last.value)
  const ended = ENDS_SENTENCE.test(previous)
  const lower = /^[\p{Ll}(,;]/u.test(text)
  if (BULLET_BEFORE_HEADING.test(line.value)) return false
  const bullet = BULLET.exec(line.value)
  if (bullet && (ended || !/^\S+\s+\p{Ll}/u.test(line.value) || layout.width === 0)) return false
  if (parseNumbering(text)) return false
  if (/^#{1,6}\s/.test(line.value)) return lower && !ended
  if (line.role === 'closing') return lower && !ended && line.blankBefore <= (layout.doubleSpaced ? 1 : 0)
  const gap = line.blankBefore > 0 && !layout.doubleSpaced
  if (layout.width === 0 || gap) {
    if (!gap) return true
    return !ended && (lower || (/^\d/.test(text) && previous.length > 100))
  }
  if (lower) return true
  const wouldHaveFitted = previous.length + 1 + (text.split(' ', 1)[0]?.length ?? 0) < layout.width * 0.82
  const headed = parseNumbering(plainText(block.value)) !== null || isUpperCase(plainText(block.value))
  return !(wouldHaveFitted && (ended || (headed && !OPEN_ENDED.test(previous))))
}
