/**
 * What a line of a document's frame is by its words: letterhead, type, issuing body, recipients, signature, annex (Nghị
 * định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).
 */

import { foldMarks } from '../text/fold.ts'
import { parseNumbering } from '../text/numbering.ts'
import { anyOf, oneOf } from '../text/phrases.ts'
import {
  ACTING,
  ANNEX_NAMES,
  ATTACHED,
  AUTHORITIES,
  bothSpellings,
  CAPTIONS,
  DOCUMENT_TYPES,
  inCapitals,
  JOINT,
  NATION,
  OF_ACTION,
  ON_BEHALF,
  RECIPIENTS,
  ROLES,
  SIGNED_FOR,
  UNIT_LINES,
} from './lexicon.ts'
import { isUpperCase, plainText } from './source.ts'

const TYPE_NAMES = DOCUMENT_TYPES.flatMap((type) => ['', OF_ACTION, ...JOINT].map((after) => type + after))
/** By their letters without marks, which a scan loses: "KÊ HOẠCH". */
const TYPES = new Map(TYPE_NAMES.map((type) => [foldMarks(type.toUpperCase()), type]))
/** "Hà Giang, ngày …". */
const PLACE_BEFORE_DATE = /(?:\p{Lu}[\p{Ll}.]+[\s-]*){1,4},\s*ngày/u.source
const LETTERHEAD = new RegExp(`^(?:${oneOf(bothSpellings(NATION))}|S[ốôỐÔ]\\s*:?\\s*\\d|${PLACE_BEFORE_DATE})`, 'u')
const AUTHORITY = new RegExp(`^${oneOf(inCapitals(AUTHORITIES))}(?=\\s)`, 'u')
const RECIPIENTS_LINE = new RegExp(`^${RECIPIENTS}\\s*(?::|$)`, 'iu')
const RECIPIENTS_HEADING = new RegExp(`^${RECIPIENTS}\\s*:?$`, 'iu')
const CAPITALS = '\\p{Lu}{2,}'
const ROLE_IN_CAPITALS = oneOf(inCapitals(ROLES))
const SIGNING = new RegExp(`^${oneOf([...ON_BEHALF, ...SIGNED_FOR])}\\s?\\.?\\s?${CAPITALS}`, 'u')
const ROLE_ALONE = new RegExp(`^(?:${oneOf(ACTING)}\\s?)?(?:PHÓ )?${ROLE_IN_CAPITALS}(?: THƯỜNG TRỰC)?$`, 'u')
const ATTACHED_TO = new RegExp(`^\\(?${oneOf(ATTACHED)}\\s.{0,40}số`, 'iu')
const ANNEX_NAME = new RegExp(`^${anyOf(ANNEX_NAMES)}`, 'iu')
const ANNEX_ALONE = /^Phụ lục\s*[.:]?$/iu
const TABLE_NOTE = new RegExp(
  `^\\(?(?:${oneOf(UNIT_LINES)}\\s*:|${oneOf(CAPTIONS)}\\s(?:số\\s)?[\\dIVX]{1,4}\\s*[.:])`,
  'iu',
)
const LONGEST_TABLE_NOTE = 150
const LONGEST_ANNEX_NAME = 200
/** Longer lines name no kind of document. */
const LONGEST_TYPE = 60

/**
 * Says whether a line names the kind of document: "KẾ HOẠCH" alone, in capitals.
 *
 * @param value the line with its inline marks
 */
export function isTypeLine(value: string): boolean {
  const text = plainText(value.replaceAll('|', ' ')).normalize('NFC').replaceAll('Ƣ', 'Ư')
  return isUpperCase(text) && typeOfLine(text) !== undefined
}

/**
 * Reads the kind of document out of its type line.
 *
 * @param text the line without inline marks: "KẾ HOẠCH", or with marks that a scan lost, "KÊ HOẠCH"
 * @returns for example "Kế hoạch"; undefined where the line names none
 */
export function typeOfLine(text: string): string | undefined {
  return text.length > LONGEST_TYPE ? undefined : TYPES.get(foldMarks(text.toUpperCase()))
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
 * Says whether a line begins a signature: on whose behalf or for whom it is given ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH").
 *
 * @param text the line without inline marks
 */
export function isSigning(text: string): boolean {
  return SIGNING.test(text)
}

/**
 * Says whether a line is nothing but the office of who signs: "CHỦ TỊCH", "Q. CHỦ TỊCH", "PHÓ BÍ THƯ THƯỜNG TRỰC".
 *
 * @param text the line without inline marks
 */
export function isRole(text: string): boolean {
  return ROLE_ALONE.test(text)
}

/**
 * Says whether a line tells to which document the text below it is attached: "(Kèm theo Kế hoạch số 12/KH-UBND …)".
 *
 * @param text the line without inline marks
 */
export function isAttachment(text: string): boolean {
  return ATTACHED_TO.test(text)
}

/**
 * Says whether a line is the title of an annex: "Phụ lục I", "PHỤ LỤC", "DANH MỤC NHIỆM VỤ" in capitals.
 *
 * @param text the line without inline marks
 */
export function isAnnexTitle(text: string): boolean {
  if (parseNumbering(text)?.kind === 'annex') return true
  if (!ANNEX_NAME.test(text) || text.length > LONGEST_ANNEX_NAME) return false
  return isUpperCase(text) || /^Phụ lục\s*[:.–-]?(?:\s+\p{Lu}.*|\s+kèm theo.*)?$/u.test(text)
}

/**
 * Says whether a line is the caption of a table or gives its unit: "Biểu 1. Các chỉ tiêu", "(ĐVT: %)".
 *
 * @param text the line without inline marks
 */
export function isTableNote(text: string): boolean {
  return TABLE_NOTE.test(text) && text.length <= LONGEST_TABLE_NOTE
}

/**
 * Says whether a line is "Phụ lục" with or without its number, and nothing more: its title is on the next line.
 *
 * @param text the line without inline marks
 */
export function isAnnexAlone(text: string): boolean {
  const numbering = parseNumbering(text)
  return numbering === null ? ANNEX_ALONE.test(text) : numbering.kind === 'annex' && numbering.rest === ''
}
