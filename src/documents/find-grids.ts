import type { Rule } from './pdf-line.ts'

/** The net of lines of a ruled table. */
export interface Grid {
  /** The edges of the columns from the left and of the rows from the top. */
  xs: number[]
  ys: number[]
  /** Row by row, for each place of the net the number of the cell that covers it: merged places have one number. */
  cells: number[][]
}

/** Lines nearer than this are one: double borders, and the borders of two cells side by side. In points. */
const SNAP = 3
/** This much of an edge must be drawn for it to part two cells. */
const DRAWN = 0.6
/** Lines that go on so far past the outermost one show a column that is open at its side. */
const OPEN_SIDE = 12
/** A row over the whole width of an open table is at most so high, in points. */
const GROUP_ROW = 30
/** A page with more lines than this is a drawing. */
const MOST_RULES = 2000

/**
 * Finds ruled tables: nets of level and upright lines that cross or touch.
 *
 * @param rules the drawn lines of an upright page
 * @returns the nets with two or more cells; none on a page that is a drawing
 */
export function findGrids(rules: Rule[]): Grid[] {
  const merged = [
    ...mergeRules(rules.filter((rule) => rule.isLevel)),
    ...mergeRules(rules.filter((rule) => !rule.isLevel)),
  ]
  if (merged.length > MOST_RULES) return []
  return joinOpenNets(components(merged)).flatMap((net) => {
    const grid = toGrid(net)
    return grid === null || new Set(grid.cells.flat()).size < 2 ? [] : [grid]
  })
}

/** Joins lines of one direction that overlap, touch or lie beside each other. */
function mergeRules(rules: Rule[]): Rule[] {
  const rows: Rule[][] = []
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const row = rows.at(-1)
    if (row?.[0] && rule.at - row[0].at <= SNAP) row.push(rule)
    else rows.push([rule])
  }
  return rows.flatMap((row) => {
    const at = row.reduce((sum, rule) => sum + rule.at, 0) / row.length
    const joined: Rule[] = []
    for (const rule of row.sort((one, other) => one.from - other.from)) {
      const last = joined.at(-1)
      if (last && rule.from - last.to <= SNAP) last.to = Math.max(last.to, rule.to)
      else joined.push({ ...rule, at })
    }
    return joined
  })
}

/** Sets of lines that hang together. */
function components(rules: Rule[]): Rule[][] {
  const [level, upright] = [rules.filter((rule) => rule.isLevel), rules.filter((rule) => !rule.isLevel)]
  const left = new Set(rules)
  const found: Rule[][] = []
  for (const first of rules) {
    if (!left.delete(first)) continue
    const net = [first]
    for (const rule of net) {
      for (const other of rule.isLevel ? upright : level) {
        if (left.has(other) && touch(rule, other)) {
          left.delete(other)
          net.push(other)
        }
      }
    }
    found.push(net)
  }
  return found
}

/** Without lines at its sides a table falls apart at a row over its whole width: nets of the same columns are one. */
function joinOpenNets(nets: Rule[][]): Rule[][] {
  const joined: Rule[][] = []
  const topOf = (net: Rule[]) => Math.min(...net.map((rule) => (rule.isLevel ? rule.at : rule.from)))
  for (const net of [...nets].sort((one, other) => topOf(one) - topOf(other))) {
    const above = joined.find((other) => isOpenAbove(other, net))
    if (above) above.push(...net)
    else joined.push([...net])
  }
  return joined
}

function isOpenAbove(above: Rule[], below: Rule[]): boolean {
  const [last, first] = [sortLevel(above).at(-1), sortLevel(below)[0]]
  if (!last || !first || first.at - last.at > GROUP_ROW || first.at <= last.at) return false
  const [one, other] = [uprightOf(above), uprightOf(below)]
  const isSame = (a: number, b: number | undefined) => b !== undefined && Math.abs(a - b) <= SNAP
  return (
    isSame(last.from, first.from) &&
    isSame(last.to, first.to) &&
    one.length > 0 &&
    one.length === other.length &&
    one.every((at, index) => isSame(at, other[index])) &&
    last.from < (one[0] as number) - OPEN_SIDE
  )
}

function sortLevel(net: Rule[]): Rule[] {
  return net.filter((rule) => rule.isLevel).sort((one, other) => one.at - other.at)
}

function uprightOf(net: Rule[]): number[] {
  return edgesOf(
    net.filter((rule) => !rule.isLevel),
    [],
  )
}

function touch(one: Rule, other: Rule): boolean {
  return within(one.at, other) && within(other.at, one)
}

function within(at: number, { from, to }: Rule): boolean {
  return at >= from - SNAP && at <= to + SNAP
}

function toGrid(net: Rule[]): Grid | null {
  const [level, upright] = [net.filter((rule) => rule.isLevel), net.filter((rule) => !rule.isLevel)]
  const [xs, ys] = [edgesOf(upright, level), edgesOf(level, upright)]
  if (xs.length < 2 || ys.length < 2) return null
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => row * columns + at))
  const merge = (kept: number, gone: number) => {
    for (const row of cells)
      row.forEach((cell, at) => {
        if (cell === gone) row[at] = kept
      })
  }
  const numberAt = (row: number, column: number) => cells[row]?.[column] as number
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [top, bottom] = [ys[row] as number, ys[row + 1] as number]
      const [start, end] = [xs[column] as number, xs[column + 1] as number]
      if (column > 0 && !isDrawn(upright, start, top, bottom)) merge(numberAt(row, column - 1), numberAt(row, column))
      if (row > 0 && !isDrawn(level, top, start, end)) merge(numberAt(row - 1, column), numberAt(row, column))
    }
  }
  return { xs, ys, cells }
}

/** Where the lines of one direction are, with the ends of those that cross them where a side is open. */
function edgesOf(rules: Rule[], crossing: Rule[]): number[] {
  const inner = rules.map(({ at }) => at).sort((one, other) => one - other)
  const edges: number[] = []
  const [low, high] = [median(crossing.map(({ from }) => from)), median(crossing.map(({ to }) => to))]
  if (low < (inner[0] ?? low) - OPEN_SIDE) edges.push(low)
  for (const at of inner) if (edges.length === 0 || at - (edges.at(-1) as number) > SNAP) edges.push(at)
  if (high > (inner.at(-1) ?? high) + OPEN_SIDE) edges.push(high)
  return edges
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN
}

function isDrawn(rules: Rule[], at: number, from: number, to: number): boolean {
  const drawn = rules
    .filter((rule) => Math.abs(rule.at - at) <= SNAP)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0)
  return drawn >= DRAWN * (to - from)
}
