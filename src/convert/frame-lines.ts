/**
 * What a line of a document's frame is by its words: letterhead, type, issuing body, recipients, signature (Nghị định
 * 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).
 */
import { oneOf } from '../text/phrases.ts'
import {
  AUTHORITIES,
  bothSpellings,
  DOCUMENT_TYPES,
  inCapitals,
  NATION,
  OF_ACTION,
  ON_BEHALF,
  RECIPIENTS,
  SIGNED_FOR,
} from './lexicon.ts'
import { isUpperCase, plainText } from './source.ts'

const TYPE = new RegExp(`^${oneOf(inCapitals(DOCUMENT_TYPES))}(?:${OF_ACTION.toUpperCase()})?$`, 'u')
/** "Hà Giang, ngày …". */
const PLACE_BEFORE_DATE = /(?:\p{Lu}\p{Ll}+[\s-]*){1,4},\s*ngày/u.source
const LETTERHEAD = new RegExp(`^(?:${oneOf(bothSpellings(NATION))}|Số\\s*:?\\s*\\d|${PLACE_BEFORE_DATE})`, 'u')
const AUTHORITY = new RegExp(`^${oneOf(inCapitals(AUTHORITIES))}(?=\\s)`, 'u')
const RECIPIENTS_LINE = new RegExp(`^${RECIPIENTS}\\s*:?`, 'u')
const RECIPIENTS_HEADING = new RegExp(`^${RECIPIENTS}\\s*:?$`, 'u')
const SIGNING = new RegExp(`^${oneOf([...ON_BEHALF, ...SIGNED_FOR])}\\.?\\s`, 'u')

/**
 * Says whether a line names the kind of document: "KẾ HOẠCH" alone, in capitals.
 *
 * @param value the line with its inline marks
 */
export function isTypeLine(value: string): boolean {
  return TYPE.test(plainText(value.replaceAll('|', ' ')).normalize('NFC').replaceAll('Ƣ', 'Ư'))
}

/**
 * Says whether a line belongs to a letterhead by its words: the nation's or the party's name, the number, place and date.
 *
 * @param value the line with its inline marks
 */
export function isLetterhead(value: string): boolean {
  return LETTERHEAD.test(plainText(value))
}

/**
 * Says whether a line names who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", in capitals.
 *
 * @param text the line without inline marks
 */
export function isAuthority(text: string): boolean {
  return AUTHORITY.test(text) && isUpperCase(text)
}

/**
 * Says whether a line begins the list of recipients: "Nơi nhận:".
 *
 * @param text the line without inline marks
 */
export function isRecipients(text: string): boolean {
  return RECIPIENTS_LINE.test(text)
}

/**
 * Says whether a line is the heading of the list of recipients and nothing more.
 *
 * @param text the line without inline marks
 */
export function isRecipientsHeading(text: string): boolean {
  return RECIPIENTS_HEADING.test(text)
}

/**
 * Says whether a line says on whose behalf a document is signed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH".
 *
 * @param text the line without inline marks
 */
export function isSigning(text: string): boolean {
  return SIGNING.test(text) && isUpperCase(text)
}
