import type { CellNumber } from '../../plan/tables/read-cell.ts'
import { isBlankCell, readCellNumber } from '../../plan/tables/read-cell.ts'
import type { TableReading, TableText } from '../../plan/tables/read-table.ts'
import { readTable } from '../../plan/tables/read-table.ts'
import type { TableColumn } from '../../plan/tables/table-columns.ts'
import type { TableRow } from '../../plan/tables/table-rows.ts'
import type { Indicator } from '../../schema.ts'
import { oneOf } from '../../text/phrases.ts'
import type { Quantity } from '../quantity.ts'
import type { Rating } from '../rate.ts'
import { withDigits } from '../scanned-digits.ts'
import type { RegistryTools } from '../sentence-reader.ts'
import { cellQuantity } from './cell-quantity.ts'
import type { LabelMention } from './label-mention.ts'
import { labelMention } from './label-mention.ts'
import { splitListCell } from './list-cell.ts'
import type { CellEvidence } from './rate-cell.ts'
import { rateCell } from './rate-cell.ts'

/** A value of a table that was read as a target. */
export interface CellTarget extends Rating {
  /** null where the registry has none for it. */
  indicator: Indicator | null
  year: number | null
  /** The number; its span is in the cell. */
  quantity: Quantity
}

/** What a cell of a table is to the extractor. */
export type CellReading =
  /** One value, or several of a list. */
  | { kind: 'targets'; targets: CellTarget[] }
  /** Running words, to be read as sentences; `subject` is what they speak of where the row's label says it. */
  | { kind: 'sentences'; horizon: number | null; subject: string }
  | { kind: 'none' }

const NONE: CellReading = { kind: 'none' }
/** Amounts of money are no targets (design.md, section 2); "hợp đồng" is a contract. */
const MONEY = /(?<![\p{L}\p{M}]|(?:hợp|hội|cộng) )(?:đồng|vnđ|vnd|usd)(?![\p{L}\p{M}])|^(?:tỷ|tỉ|triệu)\s*$/iu
const ABOUT_MONEY = /^(?:[-–+•]\s?)?(?:kinh phí|vốn|tổng mức đầu tư|dự toán|nguồn vốn)(?![\p{L}\p{M}])/iu
/** Characters of a label's end, where its unit is. */
const LABEL_END = 30
/** A year that stands as a value says when something is done. */
const YEAR = /^20[1-5]\d$/
const UNIT_IN_LABEL = /(?:\(\s?(?:đvt|đơn vị(?: tính)?)?:?\s?([^()]{1,40})\)|,\s?(%[^,()]{0,20}))\s*$/iu
const MEASURES = ['%', 'phần trăm', 'gb', 'mb', 'hạng', 'thứ', 'điểm']
const COUNTED_BODIES = ['người', 'lao động', 'doanh nghiệp', 'dn', 'đơn vị', 'tổ chức', 'trung tâm', 'đô thị']
const COUNTED_THINGS = [
  'bằng',
  'văn bằng',
  'quỹ',
  'vườn ươm',
  'cơ sở',
  'giải pháp',
  'sáng kiến',
  'hồ sơ',
  'công bố',
  'sáng chế',
  'bài',
  'đơn',
  'thuê bao',
  'máy',
  'nhiệm vụ',
  'sản phẩm',
  'dự án',
]
/** The end of a label in brackets that says what is counted. */
const IS_UNIT = new RegExp(`^${oneOf(MEASURES, COUNTED_BODIES, COUNTED_THINGS)}`, 'iu')

/**
 * Reads the targets of a table: the indicator from the row's label, the year from the column's head, the unit and the
 * comparator from what stands beside (design.md, section 2a). What does not fit is left without an indicator, never guessed.
 *
 * @param table the table's texts
 * @param horizon the year of the section around it
 * @param tools the registry's finders
 * @returns a reading for each cell, by row and column; the table's structure with it
 */
export function readTargetTable(
  table: TableText,
  horizon: number | null,
  tools: RegistryTools,
): { reading: TableReading; cells: CellReading[][] } {
  const reading = readTable(table)
  const byIndex = new Map(reading.rows.map((row) => [row.index, row]))
  const cells = table.cells.map((texts, index) => {
    const row = byIndex.get(index)
    return texts.map((text, column) => (row ? readCell(text, row, column, { reading, horizon, tools }) : NONE))
  })
  return { reading, cells: withoutRepeats(cells) }
}

interface Surroundings {
  reading: TableReading
  horizon: number | null
  tools: RegistryTools
}

function readCell(text: string, row: TableRow, column: number, around: Surroundings): CellReading {
  const { reading, horizon } = around
  const { kind, year } = reading.columns[column] as TableColumn
  const rowYear = row.year ?? reading.year ?? horizon
  if (isBlankCell(text) || row.kind === 'blank') return NONE
  if (reading.kind === 'other') return { kind: 'sentences', horizon: rowYear, subject: '' }
  const hasValues = reading.columns.some((other) => other.kind === 'target')
  if (column === row.labelColumn) {
    return hasValues ? NONE : { kind: 'sentences', horizon: rowYear, subject: '' }
  }
  if (kind !== 'target') return NONE
  const targets = readValues(text, row, column, around)
  if (targets.length > 0) return { kind: 'targets', targets }
  return /\d/.test(text) ? { kind: 'sentences', horizon: year ?? rowYear, subject: row.label } : NONE
}

/** The values of a cell: one number, or a list with as many numbers as the label has names. */
function readValues(text: string, row: TableRow, column: number, around: Surroundings): CellTarget[] {
  const digits = withDigits(text)
  const number = readCellNumber(digits)
  const doubts = { isOfList: false, hasLetters: digits !== text }
  if (number !== null) return readValue(number, row.label, row, column, around, doubts)
  return splitListCell(text, row.label).flatMap(({ number, label }) =>
    readValue(number, label, row, column, around, { isOfList: true, hasLetters: false }),
  )
}

function readValue(
  cell: CellNumber,
  label: string,
  row: TableRow,
  column: number,
  { reading, horizon, tools }: Surroundings,
  doubts: Pick<CellEvidence, 'isOfList' | 'hasLetters'>,
): CellTarget[] {
  const { head, year: columnYear, unit: columnUnit } = reading.columns[column] as TableColumn
  const stated = row.unit ?? columnUnit ?? unitOfLabel(label) ?? reading.unit
  const measured = (unit: string) => measureRow({ ...row, label }, cell, head.join(' '), unit, tools)
  const first = measured(stated ?? '')
  // A cell of units that is empty may be one with the cell above it: tried where the row is understood by nothing else.
  const isUnitAbove = first.named === null && stated === null && row.unitAbove !== null
  const above = isUnitAbove ? measured(row.unitAbove as string) : null
  const { quantity, isAssumed, named, unit } = above?.named ? above : first
  if (isMoney(cell, label, unit, quantity) || isYear(cell, unit)) return []
  const year = columnYear ?? row.year ?? reading.year ?? horizon
  return [
    {
      indicator: named?.found.mention.indicator ?? null,
      year,
      quantity,
      ...rateCell({
        quantity,
        found: named?.found ?? null,
        isOfParents: named?.isOfParents ?? false,
        isPart: named === null && row.parents.some(({ kind }) => kind === 'values'),
        ...doubts,
        isAssumed,
        isUnitInherited: above?.named !== undefined && above.named !== null,
        isWithoutUnit: unit === '' && cell.after === '' && quantity.kind === 'number' && !isIndex(named),
        year,
        yearFrom: columnYear !== null ? 'head' : year === null ? null : 'around',
      }),
    },
  ]
}

interface Measured {
  quantity: Quantity
  isAssumed: boolean
  named: Named | null
  unit: string
}

function measureRow(row: TableRow, cell: CellNumber, head: string, unit: string, tools: RegistryTools): Measured {
  const { quantity, isAssumed } = cellQuantity(cell, { label: row.label, head, unit })
  return { quantity, isAssumed, named: nameRow(row, head, unit, quantity, tools), unit }
}

/** An index has no unit. */
function isIndex(named: Named | null): boolean {
  return named?.found.mention.indicator.unit === 'index'
}

function isMoney({ after }: CellNumber, label: string, unit: string, { kind }: Quantity): boolean {
  if ([unit, after, label.slice(-LABEL_END)].some((text) => MONEY.test(text))) return true
  return kind === 'number' && ABOUT_MONEY.test(label)
}

function isYear({ numerals, percent }: CellNumber, unit: string): boolean {
  return unit === '' && !percent && numerals.every((numeral) => YEAR.test(numeral))
}

/** The indicator of a row, and whether the rows above or the head had to name it. */
interface Named {
  found: LabelMention
  isOfParents: boolean
}

/**
 * The indicator of a row: that of its own label, else that of the label with those of the rows it belongs to. A part of a row
 * that has values of its own ("trong đó: cấp xã") is not the indicator of that row.
 */
function nameRow(
  row: TableRow,
  head: string,
  unit: string,
  quantity: Quantity,
  { readWords, find, fits }: RegistryTools,
): Named | null {
  const search = (text: string) => labelMention(quantity, text, readWords(text), { find, fits })
  const own = search(`${row.label} ${unit}`)
  if (own !== null) return { found: own, isOfParents: false }
  if (row.parents.length === 0) {
    const found = search(`${head} ${row.label} ${unit}`)
    return found && { found, isOfParents: true }
  }
  const labels = row.parents.map(({ label }) => label)
  for (let from = labels.length - 1; from >= 0; from -= 1) {
    const above = labels.slice(from).join(' ')
    const found = search(`${above} ${row.label} ${unit}`)
    if (found === null) continue
    const isOfRowAbove =
      row.parents[from]?.kind === 'values' && search(`${above} ${unit}`)?.mention.indicator === found.mention.indicator
    return isOfRowAbove ? null : { found, isOfParents: true }
  }
  return null
}

function unitOfLabel(label: string): string | null {
  const [, bracket, behind] = UNIT_IN_LABEL.exec(label) ?? []
  const unit = bracket ?? behind
  return unit !== undefined && IS_UNIT.test(unit) ? unit.trim() : null
}

/** An indicator that the rows above give to several rows is that of none of them: they are its parts. */
function withoutRepeats(cells: CellReading[][]): CellReading[][] {
  const targets = cells.flat().flatMap((cell) => (cell.kind === 'targets' ? cell.targets : []))
  const keyOf = ({ indicator, year }: CellTarget) => `${indicator?.id} ${year}`
  const counts = new Map<string, number>()
  for (const target of targets) counts.set(keyOf(target), (counts.get(keyOf(target)) ?? 0) + 1)
  const settle = (target: CellTarget): CellTarget => {
    if (target.indicator === null || (counts.get(keyOf(target)) ?? 0) < 2) return target
    const doubt = 'bảng còn hàng khác mang cùng chỉ tiêu, cùng năm'
    const cost = 0.25
    return { ...target, confidence: Math.max(0.05, target.confidence - cost), doubts: [...target.doubts, doubt] }
  }
  return cells.map((row) =>
    row.map((cell) => (cell.kind === 'targets' ? { ...cell, targets: cell.targets.map(settle) } : cell)),
  )
}
