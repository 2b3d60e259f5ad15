import type { VFile } from 'vfile'
import { parseNumbering } from '../text/numbering.ts'
import { isFirstHead } from '../text/table-words.ts'
import { cellsOf } from './line-cells.ts'
import { readCentredRows } from './read-centred-rows.ts'
import { readColumns } from './read-columns.ts'
import { readWrappedRows } from './read-wrapped-rows.ts'
import type { Line, Paragraph, Source, Table } from './source.ts'
import { isUpperCase, plainText } from './source.ts'
import { PLAIN_NUMBER } from './table-columns.ts'
import { firstHead, isNumbersHead, ROW_GAP } from './table-heads.ts'

const ROW = /^\|.*\|$/
const SEPARATOR = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/
/** A row of a table whose outer pipes were left out: GFM reads it where a separator row says that there is a table. */
const OPEN_ROW = /[^|]\|[^|]/

/** Within so many lines a row's cells begin. */
const LINES_OF_ROW = 6
/** A table goes on over so many pages or groups of rows at most. */
const MOST_RUNS = 24
/** Letters of a line that is the second or third of a name. */
const MOST_OF_NAME = 60
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
    /** Runs with nothing but blank lines between them: a head and its rows, or a table on several pages. */
    let runs: Line[][] = []
    let run: Line[] = []
    const closeRun = () => {
      if (run.length > 0) runs.push(run)
      run = []
    }
    const close = () => {
      closeRun()
      children.push(...readRuns(runs, file))
      runs = []
    }
    for (const [at, node] of tree.children.entries()) {
      const own = node.type === 'line' && node.role === 'body' ? kindOf(node) : null
      const isOfRow = () =>
        isRestOfCell(node, run) || isGroupRow(node, tree.children[at + 1], run) || isOfNextRow(tree.children, at, run)
      const kind = own ?? (isOfRow() ? 'gaps' : null)
      if (node.type !== 'line' || kind === null) {
        close()
        children.push(node)
      } else {
        const last = run.at(-1)
        if (last !== undefined && ((own !== null && kindOfRun(run) !== own) || beginsTable(run, node))) closeRun()
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

/** The rest of a cell whose words were wrapped stands below them, away from the margin: in small letters, or where a cell began. */
function isRestOfCell(node: Source['children'][number], run: Line[]): boolean {
  if (node.type !== 'line' || node.role !== 'body' || kindOfRun(run) !== 'gaps' || beginsTable(run, node)) return false
  if (node.value.length > LONGEST_GROUP || isSectionTitle(node.value)) return false
  const start = node.raw.search(/\S/)
  if (start < 3) return isRestOfName(node, run, start)
  const isBelowCell = run
    .slice(-LINES_OF_ROW)
    .some(({ raw }) => raw.slice(start - 2, start) === '  ' && /\S/.test(raw[start] ?? ''))
  return isBelowCell || /^[\p{Ll}\d(%]/u.test(node.raw.trimStart())
}

/** Above the line with its number a row may have others, away from the margin; a number may also stand alone. */
function isOfNextRow(nodes: Source['children'], at: number, run: Line[]): boolean {
  if (kindOfRun(run) !== 'gaps' || !isNumbersHead(firstHead(run.slice(0, 2).map(({ raw }) => raw)))) return false
  const last = run.findLast((line) => PLAIN_NUMBER.test(firstWord(line)))
  const next = last === undefined ? 1 : Number(firstWord(last)) + 1
  for (const node of nodes.slice(at, at + LINES_OF_ROW)) {
    if (node.type !== 'line' || node.role !== 'body' || isSectionTitle(node.value)) return false
    if (firstWord(node) === String(next)) return true
    if (!/^ {4,}/.test(node.raw) || node.value.length > LONGEST_GROUP) return false
  }
  return false
}

/** The words before the first gap. */
function firstWord({ raw }: Line): string {
  return raw.trim().split(/ {2}|\t/, 1)[0] ?? ''
}

/** In a table without numbers names begin at the margin, and so does their rest, which is no wider than they may be. */
function isRestOfName({ raw }: Line, run: Line[], start: number): boolean {
  if (!/^[\p{Ll}(%]/u.test(raw.trimStart())) return false
  const above = run.slice(-LINES_OF_ROW).map((line) => cellsOf(line.raw, ROW_GAP))
  const second = above.findLast((cells) => cells.length > 1 && cells[0]?.start === start)?.[1]
  const isBelowName = above.some((cells) => cells[0]?.start === start)
  return isBelowName && raw.trimEnd().length <= (second === undefined ? MOST_OF_NAME : second.start)
}

/** "V. KINH PHÍ THỰC HIỆN" behind a table, indented as its cells are, is the title of what follows and no cell's rest. */
function isSectionTitle(value: string): boolean {
  const numbering = parseNumbering(plainText(value))
  return numbering !== null && isUpperCase(numbering.rest) && numbering.rest.includes(' ')
}

/** A blank line ends a table where none follows its other rows, and where the next lines have a separator of their own. */
function beginsTable(run: Line[], { blankBefore, isPageTop = false }: Line): boolean {
  if (isPageTop) return false
  const usual = run[1]?.blankBefore ?? blankBefore
  return blankBefore > 0 && blankBefore !== usual
}

/** Reads the longest table that several runs make together, where words were wrapped in it; else each run by itself. */
function readRuns(runs: Line[][], file: VFile): (Line | Paragraph | Table)[] {
  const nodes: (Line | Paragraph | Table)[] = []
  let at = 0
  while (at < runs.length) {
    const first = runs[at] as Line[]
    const others = runs.slice(at + 1, at + MOST_RUNS)
    const end = isHead(first)
      ? others.findIndex((run) => kindOfRun(run) !== 'gaps' || (isHead(run) && !isSameHead(first, run)))
      : 0
    const together = Array.from({ length: end < 0 ? others.length : end }, (_, count) => others.slice(0, count + 1))
    const read = together.toReversed().map((rest) => ({ rest, table: readWrapped([first, ...rest].flat()) }))
    const found = read.find(({ table }) => table !== null)
    nodes.push(...(found?.table ? [found.table] : readRun(first, file)))
    at += 1 + (found?.rest.length ?? 0)
  }
  return nodes
}

/** Tells whether a run's columns are parted by gaps and its first cell is the head of a column of names or numbers. */
function isHead(run: Line[]): boolean {
  const [first, second] = run
  return first !== undefined && kindOf(first) === 'gaps' && isFirstHead(firstHead([first.raw, second?.raw ?? '']))
}

/** A table that goes on over pages may say its head again on each. */
function isSameHead([first]: Line[], [other]: Line[]): boolean {
  return first?.value.replace(/\s+/g, ' ') === other?.value.replace(/\s+/g, ' ')
}

function readWrapped(lines: Line[]): Table | null {
  const words = lines.map(({ raw }) => raw)
  const read = readWrappedRows(words) ?? readCentredRows(words)
  if (read === null) return null
  const rowPositions = read.starts.map((at) => (lines[at] as Line).position)
  const position = { start: (lines[0] as Line).position.start, end: (lines.at(-1) as Line).position.end }
  return { type: 'table', rows: read.rows, rowPositions, value: '', position }
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
  if (columns.rows !== null) return [toTable(run, columns.rows)]
  const wrapped = readWrapped(run)
  return wrapped === null ? keepLines(run, file) : [wrapped]
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
