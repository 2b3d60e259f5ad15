import type { CellNumber } from '../../plan/tables/read-cell.ts'
import { readCellNumber } from '../../plan/tables/read-cell.ts'

/** Items of a list in a cell: "- > 55% - 2%", "> 55%; 2%". */
const ITEM = /(?:^|[\s;])[-–•+]\s+|;\s*/gu
const NAMES = /\s*[,;]\s*|\s+và\s+/u

/**
 * Takes a cell that lists several values apart, where the row's label lists as many names ("TFP, chi R&D" with
 * "- > 55% - 2%").
 *
 * @param text the cell
 * @param label the row's label
 * @returns each value with its name; nothing where the two lists differ in length or an item is not one number
 */
export function splitListCell(text: string, label: string): { number: CellNumber; label: string }[] {
  const names = label.split(NAMES).filter((name) => name.trim() !== '')
  const items = itemsOf(text)
  if (items.length < 2 || items.length !== names.length) return []
  const read = items.flatMap(({ text: item, start }, index) => {
    const number = readCellNumber(item)
    if (number === null) return []
    return [
      { number: { ...number, start: number.start + start, end: number.end + start }, label: names[index] as string },
    ]
  })
  return read.length === items.length ? read : []
}

function itemsOf(text: string): { text: string; start: number }[] {
  const marks = [...text.matchAll(ITEM)]
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  const ends = [...marks.map(({ index }) => index), text.length]
  return starts
    .map((start, index) => ({ text: text.slice(start, ends[index]), start }))
    .filter(({ text: item }) => item.trim() !== '')
}
