import type { Block, Section } from '../plan/sections.ts'
import type { Themes } from '../schema.ts'
import { splitSentences } from '../text/sentences.ts'
import { phraseFinder } from './phrase-finder.ts'

/** A sentence, or a row of a table, that speaks of themes. */
export interface ThemePassage {
  /** Ids of the themes, in the order of the registry. */
  themes: string[]
  /** The whole sentence; of a table the row, its cells with " · " between them. */
  quote: string
  /** Id of its section. */
  section: string
  /** Where a link to it leads in the plan's page. */
  anchor: string
}

/**
 * Finds the sentences of a plan that speak of the registry's themes: those that contain one of a theme's phrases. What stands
 * before the first heading (the title, the bases of the plan) names documents and is left out.
 *
 * @param sections the plan's sections
 * @param themes content/themes.yaml
 * @returns in the order of the text
 */
export function findPassages(sections: Section[], themes: Themes): ThemePassage[] {
  const themesOf = phraseFinder(themes)
  return sections
    .filter(({ depth }) => depth > 1)
    .flatMap(({ id: section, blocks }) =>
      blocks.flatMap((block, index) =>
        quotesOf(blocks, index).flatMap((quote) => {
          const found = themesOf(quote)
          return found.length === 0 ? [] : [{ themes: found, quote, section, anchor: block.anchor }]
        }),
      ),
    )
}

/** The sentences of a block. The row of a table is told at its first cell: cells of a row stand one behind the other. */
function quotesOf(blocks: Block[], index: number): string[] {
  const { text, cell } = blocks[index] as Block
  if (cell === null) return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
  const isOfRow = (block: Block | undefined) => block?.cell?.table === cell.table && block.cell.row === cell.row
  if (isOfRow(blocks[index - 1])) return []
  const row: string[] = []
  for (let at = index; isOfRow(blocks[at]); at += 1) row.push(blocks[at]?.text.trim() ?? '')
  return [row.join(' · ')]
}
