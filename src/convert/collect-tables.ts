import type { Line, Source, Table } from './source.ts'

const ROW = /^\|.*\|$/
const SEPARATOR = /^\|(?:\s*:?-+:?\s*\|)+$/

/** Makes a table of each run of lines "| … | … |" that has a separator row, as OCR and word processors write them. */
export function collectTables() {
  return (tree: Source): void => {
    const children: Source['children'] = []
    let run: Line[] = []
    const close = () => {
      children.push(...(run.some((line) => SEPARATOR.test(line.value)) ? [toTable(run)] : run))
      run = []
    }
    for (const node of tree.children) {
      if (node.type === 'line' && node.role === 'body' && ROW.test(node.value)) {
        if (node.blankBefore > 0) close()
        run.push(node)
      } else {
        close()
        children.push(node)
      }
    }
    close()
    tree.children = children
  }
}

function toTable(lines: Line[]): Table {
  const rowLines = lines.filter((line) => !SEPARATOR.test(line.value))
  const rows = rowLines.map((line) => cellsOf(line.value))
  const rowPositions = rowLines.map((line) => line.position)
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  return {
    type: 'table',
    rows,
    rowPositions,
    value: '',
    position: { start: first.position.start, end: last.position.end },
  }
}

/** A pipe in a cell is written "\|" (GFM). */
function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}
