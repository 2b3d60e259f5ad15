import type { TableCounts, UnreadReason } from '../../plan/published-plan.ts'
import type { Block, Section } from '../../plan/sections.ts'
import { findLineTables } from '../../plan/tables/find-line-tables.ts'
import { isBlankCell } from '../../plan/tables/read-cell.ts'
import type { TableText } from '../../plan/tables/read-table.ts'
import { sectionHorizon } from '../find-years.ts'
import { partOfPlan } from '../part-of-plan.ts'
import type { Vocabulary } from '../sentence-reader.ts'
import { registryTools } from '../sentence-reader.ts'
import type { CellReading } from './read-target-table.ts'
import { readTargetTable } from './read-target-table.ts'

/**
 * Counts a plan's tables, the cells of them that hold values to be reached, and how many of these are marked as targets: what
 * was not read is said, never passed over in silence.
 *
 * @param sections the plan's sections, with their blocks
 * @param vocabulary the registry
 */
export function countTables(sections: Section[], vocabulary: Vocabulary): TableCounts {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const tools = registryTools(vocabulary)
  const counts: TableCounts = { tables: 0, withValues: 0, read: 0, unread: [] }
  for (const section of sections) {
    const { withoutTargets } = partOfPlan(byId, section)
    for (const { rows } of findLineTables(section.blocks)) {
      counts.tables += 1
      counts.withValues += 1
      for (const { block, values } of rows) {
        counts.read += block.targets.length
        addUnread(counts, 'as-lines', block.line, values - block.targets.length)
      }
    }
    for (const [table, blocks] of tablesOf(section)) {
      const { reading, cells } = readTargetTable(table, sectionHorizon(byId, section), tools)
      const rows = reading.rowAt
      const values = blocks.filter(({ text, cell }) => {
        const row = rows.get(cell.row)
        const isValue = reading.columns[cell.column]?.kind === 'target' && row?.labelColumn !== cell.column
        return row !== undefined && isValue && /\d/.test(text) && !isBlankCell(text)
      })
      counts.tables += 1
      if (values.length > 0) counts.withValues += 1
      for (const { line, cell, targets } of values) {
        if (targets.length > 0) {
          counts.read += 1
          continue
        }
        const isNamed = reading.kind !== 'other' && rows.get(cell.row)?.kind !== 'blank'
        const read = cells[cell.row]?.[cell.column] ?? { kind: 'none' }
        addUnread(counts, withoutTargets ? 'other-part' : isNamed ? reasonOf(read) : 'no-label', line)
      }
    }
  }
  return counts
}

type CellBlock = Block & { cell: NonNullable<Block['cell']> }

function tablesOf({ blocks }: Section): Map<TableText, CellBlock[]> {
  const cells = blocks.filter((block): block is CellBlock => block.cell !== null)
  return Map.groupBy(cells, ({ cell }) => cell.table)
}

function reasonOf(read: CellReading): UnreadReason {
  if (read.kind !== 'targets') return 'not-one-value'
  return read.targets.some(({ indicator }) => indicator !== null) ? 'not-marked' : 'no-indicator'
}

function addUnread(counts: TableCounts, reason: UnreadReason, line: number, cells = 1): void {
  if (cells <= 0) return
  const known = counts.unread.find((entry) => entry.reason === reason)
  if (known) known.cells += cells
  else counts.unread.push({ reason, cells, line })
}
