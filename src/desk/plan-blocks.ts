import type { Plan } from '../plan/read-plan.ts'
import type { Block } from '../plan/sections.ts'
import type { Span } from '../text/sentences.ts'

/** A paragraph, list item or cell of a plan as the desk shows it, to select words in. */
export interface PlanBlock {
  text: string
  /** The heading that it stands under, where it is the first of its section; null elsewhere. */
  heading: string | null
  /** Where it is in a table; `table` counts the plan's tables. */
  cell: { table: number; row: number; column: number } | null
  /** The words of its targets. */
  targets: Span[]
}

/** The blocks of a plan in order, as {@link planBlocks} numbers them. */
export function allBlocks({ sections }: Pick<Plan, 'sections'>): Block[] {
  return sections.flatMap(({ blocks }) => blocks)
}

/** Lists the blocks of a plan, for the page. */
export function planBlocks({ sections }: Pick<Plan, 'sections'>): PlanBlock[] {
  const tables = new Map<unknown, number>()
  const numberOf = (table: unknown) => {
    if (!tables.has(table)) tables.set(table, tables.size)
    return tables.get(table) as number
  }
  return sections.flatMap(({ heading, blocks }) =>
    blocks.map(({ text, cell, targets }, index) => ({
      text,
      heading: index === 0 && heading !== '' ? heading : null,
      cell: cell && { table: numberOf(cell.table), row: cell.row, column: cell.column },
      targets: targets.map(({ span }) => span),
    })),
  )
}

/** Words that were selected: in which block, and where in its text. */
export interface Selected {
  block: number
  span: Span
}

/**
 * Finds words that were selected in the document's text in the plan.
 *
 * @param blocks the plan's
 * @param words as selected; spaces, line ends and signs count for nothing
 * @param nth how many times they stand in the document before the place that is meant
 * @returns null where they are not there, or not as often as would tell which place is meant
 */
export function findWords(blocks: readonly Pick<PlanBlock, 'text'>[], words: string, nth: number): Selected | null {
  const asked = tokensOf(words).map(({ word }) => word)
  if (asked.length === 0) return null
  const needle = ` ${asked.join(' ')} `
  let seen = 0
  let only: Selected | null = null
  for (const [block, { text }] of blocks.entries()) {
    const tokens = tokensOf(text)
    const joined = ` ${tokens.map(({ word }) => word).join(' ')} `
    for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + 1)) {
      const first = joined.slice(0, at + 1).split(' ').length - 2
      const [from, to] = [tokens[first], tokens[first + asked.length - 1]]
      if (!from || !to) continue
      const found = { block, span: { start: from.start, end: to.end } }
      if (seen === nth) return found
      seen += 1
      only = found
    }
  }
  return seen === 1 ? only : null
}

/**
 * Counts how often words stand in a text.
 *
 * @param text the document's text before the place that is meant
 */
export function countWords(text: string, words: string): number {
  const asked = tokensOf(words).map(({ word }) => word)
  const joined = ` ${tokensOf(text)
    .map(({ word }) => word)
    .join(' ')} `
  return asked.length === 0 ? 0 : countOf(joined, ` ${asked.join(' ')} `)
}

function countOf(text: string, needle: string): number {
  let count = 0
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) count += 1
  return count
}

function tokensOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}%]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}
