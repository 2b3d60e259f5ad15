import type { VFile } from 'vfile'
import { readColumns } from './read-columns.ts'
import type { Line, Paragraph, Source, Table } from './source.ts'

const ROW = /^\|.*\|$/
const SEPARATOR = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/
/** A row of a table whose outer pipes were left out: GFM reads it where a separator row says that there is a table. */
const OPEN_ROW = /[^|]\|[^|]/

/** Letters of the name of a group of rows; longer lines are sentences. */
const LONGEST_GROUP = 80

/**
 * Makes a table of each run of lines "| … | … |", as OCR and word processors write them, and of each run of lines whose
 * columns are parted by tabs or by gaps under one another. Lines that look like a table and cannot be read as one for
 * certain are kept as they are, and the editor is told.
 */
export function collectTables() {
  return (tree: Source, file: VFile): void => {
    const children: Source['children'] = []
    let run: Line[] = []
    const close = () => {
      children.push(...readRun(run, file))
      run = []
    }
    for (const [at, node] of tree.children.entries()) {
      const own = node.type === 'line' && node.role === 'body' ? kindOf(node) : null
      const kind = own ?? (isRestOfCell(node, run) || isGroupRow(node, tree.children[at + 1], run) ? 'gaps' : null)
      if (node.type !== 'line' || kind === null) {
        close()
        children.push(node)
      } else {
        const last = run.at(-1)
        if (last !== undefined && ((own !== null && kindOfRun(run) !== own) || beginsTable(run, node))) close()
        run.push(node)
      }
    }
    close()
    tree.children = children
  }
}

/** How the columns of a line are parted. */
function kindOf({ value, raw }: Line): 'pipes' | 'gaps' | null {
  if (ROW.test(value) || SEPARATOR.test(value) || OPEN_ROW.test(value)) return 'pipes'
  return /\S(?:\t| {3,})\s*\S/.test(raw) ? 'gaps' : null
}

/** The kind of the lines of a run; a group's name is of none. */
function kindOfRun([first]: Line[]): 'pipes' | 'gaps' | null {
  return first === undefined ? null : kindOf(first)
}

/** The name of a group of rows stands alone in its line, between rows of the same columns. */
function isGroupRow(
  node: Source['children'][number],
  next: Source['children'][number] | undefined,
  run: Line[],
): boolean {
  if (node.type !== 'line' || node.role !== 'body' || next?.type !== 'line' || next.role !== 'body') return false
  if (kindOfRun(run) !== 'gaps' || kindOf(next) !== 'gaps' || beginsTable(run, node) || beginsTable(run, next))
    return false
  // A row has a number; the head of another table has none.
  return node.value.length <= LONGEST_GROUP && !/[.;:,]$/.test(node.value) && /\d/.test(next.value)
}

/** The rest of a cell whose words were wrapped stands below them, away from the margin. */
function isRestOfCell(node: Source['children'][number], run: Line[]): boolean {
  if (node.type !== 'line' || node.role !== 'body' || kindOfRun(run) !== 'gaps' || beginsTable(run, node)) return false
  return /^ {3,}[\p{Ll}\d(%]/u.test(node.raw) && node.value.length <= LONGEST_GROUP
}

/** A blank line ends a table where none follows its other rows, and where the next lines have a separator of their own. */
function beginsTable(run: Line[], { blankBefore }: Line): boolean {
  const usual = run[1]?.blankBefore ?? blankBefore
  return blankBefore > 0 && blankBefore !== usual
}

function readRun(run: Line[], file: VFile): (Line | Paragraph | Table)[] {
  const [first] = run
  if (first === undefined) return []
  return kindOf(first) === 'pipes' ? readPipes(run, file) : readGaps(run, file)
}

function readPipes(run: Line[], file: VFile): (Line | Paragraph | Table)[] {
  const separator = run.findIndex(({ value }) => SEPARATOR.test(value))
  if (separator === 1) return [toTable(run, rowsOf(run))]
  // Several tables without a line between them, or lines before the head.
  if (separator > 1) {
    return [...readPipes(run.slice(0, separator - 1), file), ...readPipes(run.slice(separator - 1), file)]
  }
  const rows = rowsOf(run.filter(({ value }) => ROW.test(value)))
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || rows.length < run.length || width < 2) return run
  return rows.every((row) => row.length === width) ? [toTable(run, rows)] : keepLines(run, file)
}

function readGaps(run: Line[], file: VFile): (Line | Paragraph | Table)[] {
  const columns = readColumns(run.map(({ raw }) => raw))
  if (columns === null) return run
  return columns.rows === null ? keepLines(run, file) : [toTable(run, columns.rows)]
}

/** Each line is a paragraph of its own, so that no row is mixed with another. */
function keepLines(lines: Line[], file: VFile): Paragraph[] {
  const [first] = lines as [Line]
  file.message(
    `Bảng không đọc được chắc chắn, giữ nguyên từng dòng (${lines.length} dòng, từ “${first.value.slice(0, 40)}”); nếu là bảng, hãy viết lại thành | … | … |`,
    { place: first.position.start, ruleId: 'table-as-lines', source: 'convert' },
  )
  return lines.map(({ value, role, position }) => ({
    type: 'paragraph',
    value,
    role,
    bullet: null,
    hashes: 0,
    depth: 0,
    isRow: true,
    position,
  }))
}

function toTable(lines: Line[], rows: string[][]): Table {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  // A row is a line.
  const rowPositions = lines.filter(({ value }) => !SEPARATOR.test(value)).map(({ position }) => position)
  const position = { start: first.position.start, end: last.position.end }
  return { type: 'table', rows, rowPositions, value: '', position }
}

/** A pipe in a cell is written "\|" (GFM). */
function rowsOf(lines: Line[]): string[][] {
  return lines
    .filter(({ value }) => !SEPARATOR.test(value))
    .map(({ value }) =>
      value
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
}
