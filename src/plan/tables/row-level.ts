import { oneOf } from '../../text/phrases.ts'

/** How deep a row is, by its number or by the mark before its label; the order in which documents number their parts. */
const LEVELS: [pattern: RegExp, level: number][] = [
  [/^(?:phần|chương)\s/iu, 0],
  [/^[A-HK-UĐ][.)]?$/u, 1],
  [/^[IVXL]{1,6}[.)]?$/u, 2],
  [/^\d{1,3}[.)]?$/u, 4],
  [/^\d{1,3}\.\d{1,3}[.)]?$/u, 5],
  [/^\d{1,3}(?:\.\d{1,3}){2,3}[.)]?$/u, 6],
  [/^[a-zđ][.)]?$/u, 7],
  [/^[-–•*]$/u, 8],
  [/^\+$/u, 9],
]
/** A group without a number is above numbered rows. */
const PLAIN_GROUP = 3
const PLAIN_ROW = 4
/** In a table whose rows are numbered a row without a number belongs to the one above it. */
const UNNUMBERED = 8
/** "Trong đó: cấp xã", "- Cấp tỉnh", "+ …": a part of the row above. */
const PART = /^(?:trong đó|riêng|bao gồm|gồm)(?![\p{L}\p{M}])/iu
const MARKERS = [
  '[IVXL]{1,6}[.)]',
  String.raw`[A-HĐ][.)](?=\s)`,
  String.raw`\d{1,3}(?:\.\d{1,3})*[.)]?(?=\s\p{L})`,
  String.raw`[a-zđ]\)`,
  String.raw`[-–•+*](?=\s?\p{L})`,
]
const MARKER = new RegExp(`^(${oneOf(MARKERS)})`, 'u')

/**
 * Tells how deep a row of a table is among the rows above it.
 *
 * @param number its cell in the column of numbers; empty where there is none
 * @param label its label
 * @param isGroup it has a label and nothing else
 * @param isNumbered most rows of the table have a number
 * @returns the smaller, the further out; rows of one level are beside one another
 */
export function rowLevel(number: string, label: string, isGroup: boolean, isNumbered: boolean): number {
  if (PART.test(label)) return UNNUMBERED
  const marker = number === '' ? (MARKER.exec(label)?.[1] ?? '') : number
  const level = LEVELS.find(([pattern]) => pattern.test(marker))?.[1]
  if (level !== undefined) return level
  if (isGroup) return PLAIN_GROUP
  return isNumbered ? UNNUMBERED : PLAIN_ROW
}
