import { isoDate } from '../text/dates.ts'
import { TYPE_OF_LETTERS } from './lexicon.ts'

/** "74", "45/2025". */
const DIGITS = /\d{1,4}(?:\/20\d\d)?/.source
/** "KH-UBND", "CTr/TU", "NQ-HĐND": two to four groups of letters. */
const LETTERS = /\p{Lu}\p{L}{0,5}(?:\s?[/-]\s?\p{Lu}\p{L}{0,9}){1,3}/u.source
/** A scan may lose the tone of "Số". */
const WORD = /S[ốôỐÔ]/.source
/** "Số 74 -CTr/TU", "Số: 123/KH-UBND", "Số: 45/2025/NQ-HĐND". Letters without digits before them are no number. */
const NUMBER = new RegExp(`(?:^|\\n)${WORD}\\s*:?\\s*(${DIGITS})\\s*([-–/])\\s*(${LETTERS})`, 'u')
/** The first letters of a number: "KH" of "12-KH/TU". */
const FIRST_LETTERS = /[-/](\p{Lu}\p{L}*)[/-]/u

const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
const PLACE = /(?:^|\n)((?:\p{Lu}[\p{L}.]*[\s-]*){1,6}),\s*$/u

/**
 * Reads a document's number.
 *
 * @param head the lines of the letterhead
 * @returns the number as written, without spaces ("74-CTr/TU"); undefined where there is none
 */
export function readNumber(head: string): string | undefined {
  const [, digits, sign, letters] = NUMBER.exec(head) ?? []
  return digits === undefined || letters === undefined ? undefined : `${digits}${sign}${letters.replace(/\s/g, '')}`
}

/**
 * Reads the kind of document out of its number.
 *
 * @param number for example "12-KH/TU"
 * @returns for example "Kế hoạch"
 */
export function typeOfNumber(number: string | undefined): string | undefined {
  const letters = number?.match(FIRST_LETTERS)?.[1]
  return letters === undefined ? undefined : TYPE_OF_LETTERS[letters]
}

/**
 * Reads the date of issue and the place before it: "Hà Giang, ngày 02 tháng 3 năm 2025".
 *
 * @param head the lines of the letterhead
 * @returns the date in ISO form and the place as written, as far as they are there
 */
export function readPlaceAndDate(head: string): { issued?: string; place?: string } {
  const date = DATE.exec(head)
  if (date === null) return {}
  const [, day, month, year] = date
  const issued = isoDate(Number(year), Number(month), Number(day))
  const place = PLACE.exec(head.slice(0, date.index))?.[1]
  return { ...(issued === null ? {} : { issued }), ...(place === undefined ? {} : { place }) }
}
