import { oneOf } from '../text/phrases.ts'
import { ACADEMIC_TITLES, ISSUERS } from './lexicon.ts'
import { sentenceCase } from './sentence-case.ts'

const TITLES = `(?:${oneOf(ACADEMIC_TITLES)}\\.\\s?)*`
/** "Trần", "Y", "K'", "H’Yim", "Y-Bông". */
const SYLLABLE = "\\p{Lu}\\p{Ll}*['’]?(?:-?\\p{Lu}?\\p{Ll}+)?"
/** Two to six syllables. */
const SYLLABLES = `(?:${SYLLABLE}\\s){1,5}${SYLLABLE}`
const NAME = new RegExp(`^${TITLES}(${SYLLABLES})$`, 'u')
/** After the end of a list's item, or after letters of an office: "… Lưu: VT, KGVX. Trần Thị Mai", "… VT Trần Thị Mai". */
const NAME_AT_END = new RegExp(`(?:[.;)]|\\p{Lu}{2})\\s+${TITLES}(${SYLLABLES})$`, 'u')
const ONE_SYLLABLE = /^\p{Lu}\p{Ll}+$/u
/** "NGUYỄN VĂN A": two to five words. */
const CAPITALS = /^\p{Lu}{2,7}(?:\s\p{Lu}{1,7}){1,4}$/u
/** Offices, which are written with capitals as names are. */
const OFFICE = new RegExp(oneOf([...ISSUERS, 'Văn phòng', 'Trung ương', 'Như trên']), 'iu')

/**
 * Reads a line that is a person's name and nothing else: "Trần Thị Mai", "TS. Nguyễn Văn A", "K' Brèm", "Y Thông".
 *
 * @param text the line without inline marks
 * @returns the name without academic titles; undefined where the line is no name
 */
export function personName(text: string): string | undefined {
  return OFFICE.test(text) ? undefined : NAME.exec(text)?.[1]
}

/**
 * Says whether a line is a person's name and nothing else.
 *
 * @param text the line without inline marks
 */
export function isName(text: string): boolean {
  return personName(text) !== undefined
}

/**
 * Reads the name at the end of a line that holds the last recipient as well, from the column beside it.
 *
 * @param text for example "- Lưu: VT, KGVX. Trần Thị Mai"
 */
export function nameAtEnd(text: string): string | undefined {
  const name = NAME_AT_END.exec(text)?.[1]
  return name === undefined ? undefined : personName(name)
}

/**
 * Reads the line below a role, which may be a name in capitals or of one syllable.
 *
 * @param text the line without inline marks
 * @returns the name with one capital a syllable ("NGUYỄN VĂN A" is "Nguyễn Văn A"); undefined where the line is no name
 */
export function nameBelowRole(text: string): string | undefined {
  if (OFFICE.test(text)) return undefined
  if (ONE_SYLLABLE.test(text)) return text
  return CAPITALS.test(text) ? text.split(' ').map(sentenceCase).join(' ') : personName(text)
}
