import type { Block } from '../plan/sections.ts'
import { isBlankCell } from '../plan/tables/read-cell.ts'
import { readTable } from '../plan/tables/read-table.ts'
import { foldSpelling } from '../text/fold.ts'
import type { ReadBodies } from './body-finder.ts'
import { readDeadlineCell } from './read-deadline-cell.ts'
import type { StatedDuty } from './read-sentence.ts'

const LEADS = /chủ trì|thực hiện|phụ trách|chịu trách nhiệm|đầu mối/iu
const HELPS = /phối hợp/iu

/**
 * Reads the row of a table of tasks (nhiệm vụ, chủ trì, thời hạn) at its first cell.
 *
 * @param block a cell
 * @param before the block before it in its section: cells of a row stand one behind the other
 * @returns at most one duty for each deadline; none where the table is another one, or the block another cell
 */
export function readTaskRow(block: Block, before: Block | undefined, readBodies: ReadBodies): StatedDuty[] {
  const { cell } = block
  if (cell === null) return []
  const other = before?.cell
  if (other?.table === cell.table && other.row === cell.row) return []
  const { kind, columns, rowAt } = readTable(cell.table)
  const row = rowAt.get(cell.row)
  if (kind !== 'tasks' || row?.kind !== 'values') return []
  const texts = (cell.table.cells[cell.row] ?? []).map((text) => text.trim())
  const cellsOf = (wanted: (head: string, kind: string) => boolean) =>
    columns.flatMap(({ head, kind }, index) => (wanted(head.join(' '), kind) ? [texts[index] ?? ''] : []))
  const leading = cellsOf((head, kind) => kind === 'body' && LEADS.test(head) && !HELPS.test(head))
  const anyBody = cellsOf((head, kind) => kind === 'body' && (!HELPS.test(head) || LEADS.test(head)))
  const bodies = (leading.length > 0 ? leading : anyBody).flatMap((text) => bodiesIn(text, readBodies))
  const helping = cellsOf((head, kind) => kind === 'body' && HELPS.test(head) && !LEADS.test(head))
  const partners = helping.flatMap((text) => bodiesIn(text, readBodies)).filter((id) => !bodies.includes(id))
  const deadlines = cellsOf((_, kind) => kind === 'deadline').flatMap(readDeadlineCell)
  const quote = texts.filter((text) => !isBlankCell(text)).join(' · ')
  const stated = {
    bodies: [...new Set(bodies)],
    partners: [...new Set(partners)],
    receivers: [],
    what: row.label,
    quote,
    namedIn: null,
  }
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
