import { HEAD_LINES, isTypeLine } from './mark-frame.ts'
import type { Line, Source } from './source.ts'

/** Between two columns that were flattened to one line: a pipe, or a gap that no sentence has. */
const COLUMNS = /\s*\|\s*|\s{5,}/

/** Puts the columns of a letterhead, flattened to one line, each on a line of its own, in the order of the source. */
export function splitColumns() {
  return (tree: Source): void => {
    const type = tree.children.slice(0, HEAD_LINES).findIndex((node) => isTypeLine(node.value))
    if (type < 0) return
    tree.children = tree.children.flatMap((node, index) =>
      node.type === 'line' && index < type ? columnsOf(node) : [node],
    )
  }
}

function columnsOf(line: Line): Line[] {
  const cells = line.value.split(COLUMNS).filter((cell) => cell.trim() !== '')
  return cells.map((value, index) => ({ ...line, value, blankBefore: index === 0 ? line.blankBefore : 1 }))
}
