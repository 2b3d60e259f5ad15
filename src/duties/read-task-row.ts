import type { Block } from '../plan/sections.ts'
import { isBlankCell } from '../plan/tables/read-cell.ts'
import { readTable } from '../plan/tables/read-table.ts'
import { foldSpelling } from '../text/fold.ts'
import type { ReadBodies } from './body-finder.ts'
import type { Duty } from './duty.ts'
import { readDeadlineCell } from './read-deadline-cell.ts'

const LEADS = /chủ trì|thực hiện|phụ trách|chịu trách nhiệm|đầu mối/iu
const HELPS = /phối hợp/iu

/**
 * Reads the row of a table of tasks (nhiệm vụ, chủ trì, thời hạn) at its first cell.
 *
 * @param block a cell
 * @param blocks the section's blocks
 * @returns at most one duty for each deadline; none where the table is another one, or the block another cell
 */
export function readTaskRow(
  block: Block,
  blocks: Block[],
  readBodies: ReadBodies,
): Pick<Duty, 'bodies' | 'what' | 'deadline' | 'quote'>[] {
  const { cell } = block
  if (cell === null) return []
  const first = blocks.find(({ cell: other }) => other?.table === cell.table && other.row === cell.row)
  if (first !== block) return []
  const { kind, columns, rowAt } = readTable(cell.table)
  const row = rowAt.get(cell.row)
  if (kind !== 'tasks' || row?.kind !== 'values') return []
  const texts = (cell.table.cells[cell.row] ?? []).map((text) => text.trim())
  const cellsOf = (wanted: (head: string, kind: string) => boolean) =>
    columns.flatMap(({ head, kind }, index) => (wanted(head.join(' '), kind) ? [texts[index] ?? ''] : []))
  const leading = cellsOf((head, kind) => kind === 'body' && LEADS.test(head) && !HELPS.test(head))
  const anyBody = cellsOf((head, kind) => kind === 'body' && (!HELPS.test(head) || LEADS.test(head)))
  const bodies = (leading.length > 0 ? leading : anyBody).flatMap((text) => bodiesIn(text, readBodies))
  const deadlines = cellsOf((_, kind) => kind === 'deadline').flatMap(readDeadlineCell)
  const quote = texts.filter((text) => !isBlankCell(text)).join(' · ')
  const stated = { bodies: [...new Set(bodies)], what: row.label, quote }
  return deadlines.length === 0
    ? [{ ...stated, deadline: null }]
    : deadlines.map((deadline) => ({ ...stated, deadline }))
}

/** Every body that a cell names, wherever in it. */
function bodiesIn(text: string, readBodies: ReadBodies): string[] {
  const ids: string[] = []
  let at = 0
  const starts = Array.from(foldSpelling(text).matchAll(/(?<![\p{L}\p{M}])\p{L}/gu), ({ index }) => index)
  for (const start of starts) {
    if (start < at) continue
    const named = readBodies(text, start)
    if (named === null) continue
    ids.push(...named.ids)
    at = named.end
  }
  return ids
}
