import { readFileSync } from 'node:fs'
import type { Root, Table } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertToTree } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import type { Setting } from './lay-out-table.ts'
import { layOutTable } from './lay-out-table.ts'

interface Case {
  name: string
  widths: (number | '{w}')[]
  rows: string[][]
}

const { provinces } = await readRegistryFiles('content')
const CASES = parse(readFileSync('tests/fixtures/flattened-tables.yaml', 'utf8')) as Case[]
/** Pages before the table, so that page numbers go up. */
const BEFORE =
  'I. MỤC TIÊU\n\nĐoạn một nói về mục đích của kế hoạch.\n\n                    3\n\fĐoạn hai nói về yêu cầu của kế hoạch.\n\n                    4\n\f\nPHỤ LỤC\nCÁC CHỈ TIÊU CHỦ YẾU\n\n'
const AFTER = '\n\nII. NHIỆM VỤ\n\nTriển khai các nhiệm vụ theo kế hoạch đã ban hành.\n'

const SETTINGS: Setting[] = (['top', 'middle', 'between'] as const).flatMap((cells) =>
  (['left', 'center', 'right'] as const).flatMap((numbers) =>
    [2, 4].flatMap((gap) =>
      [0, 1].flatMap((blank) =>
        [0, 4].flatMap((margin) =>
          [false, true].flatMap((isUneven) =>
            [null, { before: 4, head: false }, { before: 4, head: true }].map((page) => ({
              cells,
              numbers,
              gap,
              blank,
              margin,
              isUneven,
              page,
            })),
          ),
        ),
      ),
    ),
  ),
)
const WIDTHS = [24, 34, 50]
/** Fewer rows do not go over a page. */
const ROWS_OF_PAGES = 8
/** The goal for flattened text. */
const LEAST_READ = 0.95

const tablesOf = (tree: Root) => tree.children.filter((node): node is Table => node.type === 'table')
const rowsOf = (table: Table) => table.children.map((row) => row.children.map((cell) => wordsOf(cell)))
const filled = (rows: string[][]) => rows.map((row) => row.join(' | ').replace(/[ |]+$/, ''))

describe('a table that was set as plain text', () => {
  it.each(CASES)('is read cell by cell or kept as lines: $name', ({ rows, widths }) => {
    const settings = SETTINGS.filter(({ page }) => page === null || rows.length >= ROWS_OF_PAGES)
    const outcomes = settings.flatMap((setting) =>
      WIDTHS.map((width) => {
        const own = widths.map((each) => (each === '{w}' ? width : each))
        const text = `${BEFORE}${layOutTable(rows, own, setting)}${AFTER}`
        const { tree, file } = convertToTree(text, 'plan.txt', { provinces })
        const tables = tablesOf(tree).map(rowsOf)
        const isRead = JSON.stringify(tables.map(filled)) === JSON.stringify([filled(rows)])
        const isTold = tables.length === 0 && file.messages.some(({ ruleId }) => ruleId === 'table-as-lines')
        return { isRead, isTold, setting: JSON.stringify({ ...setting, width }) }
      }),
    )
    expect(outcomes.filter(({ isRead, isTold }) => !isRead && !isTold)).toEqual([])
    expect(outcomes.filter(({ isRead }) => isRead).length / outcomes.length).toBeGreaterThanOrEqual(LEAST_READ)
  })
})
