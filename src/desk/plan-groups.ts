import type { PlanBlock } from './plan-blocks.ts'

/** Paragraphs and rows that are drawn together. A table that has no more of them stays whole. */
const TOGETHER = 40
/** Letters: of a word that need not be broken, around a cell, of a cell that makes its column no wider than a longer one. */
const LETTERS = { word: 20, around: 2, cell: 60 }
/** How much a cell's letters widen its column, beside its longest word: a long cell has several lines. */
const PART_OF_CELL = 0.25

/** Blocks that are drawn together: what is out of sight costs the browser one box for all of them. */
export interface PlanGroup {
  /** The number of its first block. */
  first: number
  blocks: readonly PlanBlock[]
  /** Where it is a part of a long table; null elsewhere. */
  columns: CutColumns | null
}

/** How wide a cut table's columns are, so that its parts stand in line. */
export interface CutColumns {
  /** In hundredths of the table. */
  widths: number[]
  /** The width of the table in letters below which words would be broken. */
  least: number
}

/**
 * Cuts the blocks of a plan into groups: a short table stands in one with the paragraphs around it, a long one is cut between rows.
 *
 * @param blocks the plan's, in order
 */
export function planGroups(blocks: readonly PlanBlock[]): PlanGroup[] {
  const groups: PlanGroup[] = []
  let first = 0
  let count = 0
  const close = (end: number, columns: CutColumns | null = null) => {
    if (end > first) groups.push({ first, blocks: blocks.slice(first, end), columns })
    first = end
    count = 0
  }
  for (let at = 0; at < blocks.length; ) {
    const rows = rowsFrom(blocks, at)
    const end = rows.at(-1) ?? at + 1
    if (rows.length > TOGETHER) {
      close(at)
      const columns = columnsOf(blocks.slice(at, end))
      for (let row = TOGETHER; row < rows.length; row += TOGETHER) close(rows[row - 1] as number, columns)
      close(end, columns)
    } else {
      count += Math.max(1, rows.length)
      if (count >= TOGETHER) close(end)
    }
    at = end
  }
  close(blocks.length)
  return groups
}

/** Whether two groups look the same. */
export function isSameGroup(one: PlanGroup, other: PlanGroup): boolean {
  return (
    one.first === other.first &&
    one.blocks.length === other.blocks.length &&
    one.columns?.least === other.columns?.least &&
    one.columns?.widths.join() === other.columns?.widths.join() &&
    one.blocks.every((block, index) => isSameBlock(block, other.blocks[index] as PlanBlock))
  )
}

function isSameBlock(one: PlanBlock, other: PlanBlock): boolean {
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.cell?.table === other.cell?.table &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column &&
    one.targets.length === other.targets.length &&
    one.targets.every(
      ({ start, end }, index) => start === other.targets[index]?.start && end === other.targets[index]?.end,
    )
  )
}

/** Where each row of the table ends that begins with a block; none where it is no cell. */
function rowsFrom(blocks: readonly PlanBlock[], start: number): number[] {
  const table = blocks[start]?.cell?.table
  const ends: number[] = []
  if (table === undefined) return ends
  for (let at = start; blocks[at]?.cell?.table === table; at += 1) {
    if (blocks[at]?.cell?.row !== blocks[at + 1]?.cell?.row || blocks[at + 1]?.cell?.table !== table) ends.push(at + 1)
  }
  return ends
}

/** A column is as wide as its longest word, and wider the longer its cells are on average. */
function columnsOf(blocks: readonly PlanBlock[]): CutColumns {
  const columns: { words: number; letters: number; cells: number }[] = []
  for (const { cell, text } of blocks) {
    const column = cell?.column ?? 0
    const { words, letters, cells } = columns[column] ?? { words: 0, letters: 0, cells: 0 }
    const longest = Math.max(words, ...text.split(/\s/).map((word) => word.length))
    columns[column] = { words: longest, letters: letters + Math.min(LETTERS.cell, text.length), cells: cells + 1 }
  }
  // Empty cells have no block: a column that has only such is not in the list.
  const needed = Array.from(columns, (column) => Math.min(LETTERS.word, column?.words ?? 0) + LETTERS.around)
  const wished = needed.map((width, at) => {
    const { letters, cells } = columns[at] ?? { letters: 0, cells: 1 }
    return width + (PART_OF_CELL * letters) / cells
  })
  const all = wished.reduce((sum, width) => sum + width, 0)
  return {
    widths: wished.map((width) => Math.round((1000 * width) / all) / 10),
    least: Math.ceil(Math.max(...needed.map((width, at) => (width * all) / (wished[at] as number)))),
  }
}
