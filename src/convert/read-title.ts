import type { Province } from '../schema.ts'
import { capitalsToNames, isCode } from './capitals-to-names.ts'
import { isUpperCase } from './source.ts'

/** A first line longer than this is a paragraph and no headline. */
const LONGEST_HEADLINE = 300

/**
 * Makes a document's title of its kind and its title lines: "Kế hoạch" + "Thực hiện …" is "Kế hoạch thực hiện …".
 *
 * @param docType the kind of document
 * @param lines the title lines as one text; empty where there are none
 * @param first the first paragraph of the body: a web page may give the whole title there, with no head at all
 * @param provinces the register, whose names keep their capitals
 * @returns the title; undefined where the kind is not known
 */
export function readTitle(
  docType: string | undefined,
  lines: string,
  first: string | undefined,
  provinces: Province[],
): string | undefined {
  if (docType === undefined) return undefined
  if (lines !== '') return `${docType} ${lowerFirst(withoutKind(lines, docType), provinces)}`
  return first !== undefined && isHeadline(first, docType) ? first : docType
}

/** The line may say the kind again: "NGHỊ QUYẾT về đẩy mạnh …". */
function withoutKind(lines: string, docType: string): string {
  const isSaid = lines.toLowerCase().startsWith(`${docType.toLowerCase()} `)
  return isSaid ? lines.slice(docType.length + 1) : lines
}

function isHeadline(text: string, docType: string): boolean {
  return text.startsWith(docType) && text.length < LONGEST_HEADLINE && !/[.:;]$/.test(text)
}

/** The title goes on after the type: "Kế hoạch" + "thực hiện …", also where the source writes it in capitals. */
function lowerFirst(text: string, provinces: Province[]): string {
  const [first = ''] = text.split(' ', 1)
  if (!isUpperCase(first)) return first.toLowerCase() + text.slice(first.length)
  const words = text.split(' ')
  const small = words.findIndex((word) => !isUpperCase(word) && !isCode(word) && /\p{L}/u.test(word))
  const capitals = words.slice(0, small < 0 ? words.length : small)
  return [capitalsToNames(capitals.join(' '), provinces), ...words.slice(capitals.length)].join(' ')
}
