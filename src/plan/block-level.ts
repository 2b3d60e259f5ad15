import { parseNumbering } from '../text/numbering.ts'
import type { Block } from './sections.ts'

/** Items of lists are below all paragraphs, the further to the right the deeper. */
const ITEMS = 100
const LEVELS = { annex: 0, part: 0, chapter: 0, article: 1, roman: 1, capital: 2, decimal: 3, letter: 20 } as const
const UNNUMBERED = 30

/** How deep a paragraph stands below the others of its section: what a line with a colon introduces is deeper than it is. */
export function blockLevel({ text, node }: Pick<Block, 'text' | 'node'>): number {
  const column = node.position?.start.column ?? 1
  if (column > 1) return ITEMS + column
  const numbering = parseNumbering(text)
  if (numbering === null) return UNNUMBERED
  return LEVELS[numbering.kind] + (numbering.kind === 'decimal' ? numbering.path.length : 0)
}
