import { isLetterhead, isTypeLine } from './frame-lines.ts'
import { HEAD_LINES, LETTERHEAD_LINES } from './mark-frame.ts'
import type { Line, Source } from './source.ts'

/** Between two columns that were flattened to one line: a pipe, or a gap that no sentence has. */
const COLUMNS = /\s*\|\s*|\s{5,}/

/** Puts the columns of a letterhead, flattened to one line, each on a line of its own, in the order of the source. */
export function splitColumns() {
  return (tree: Source): void => {
    const type = tree.children.slice(0, HEAD_LINES).findIndex((node) => isTypeLine(node.value))
    const end = type < 0 ? letterheadEnd(tree) : type
    tree.children = tree.children.flatMap((node, index) =>
      node.type === 'line' && index < end ? columnsOf(node) : [node],
    )
  }
}

/** Without a type line the letterhead ends with the line that holds the document's number or its date. */
function letterheadEnd(tree: Source): number {
  const head = tree.children.slice(0, LETTERHEAD_LINES)
  return head.findLastIndex((node) => node.value.split(COLUMNS).some((cell) => isLetterhead(cell))) + 1
}

function columnsOf(line: Line): Line[] {
  const cells = line.value.split(COLUMNS).filter((cell) => cell.trim() !== '')
  return cells.map((value, index) => ({ ...line, value, blankBefore: index === 0 ? line.blankBefore : 1 }))
}
