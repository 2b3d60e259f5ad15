import { anyOf, oneOf, WORD_END, WORD_START } from '../text/phrases.ts'
import { BEFORE_KINDS, GENERIC, NAME_ENDS, NAME_HEADS, NAME_TAILS, OTHERS_NAMES } from './name-words.ts'

export type NameKind = keyof typeof NAME_HEADS

/** A project, place or institution that a sentence names. */
export interface Name {
  kind: NameKind
  /** As written, without quotation marks. */
  words: string
  /** Where it begins in the text. */
  start: number
}

const KINDS = Object.keys(NAME_HEADS) as NameKind[]
const HEADS = KINDS.map((kind) => `(?<${kind}>${oneOf(NAME_HEADS[kind])})`).join('|')
/** A name is a head and up to so many words, within commas. Names may begin within others: each is looked at from its own head. */
const NAME = new RegExp(`${WORD_START}(?=(?<full>(?:${HEADS})${WORD_END}(?! [-–])(?: [^\\s,;:.()“”"]+){1,16}))`, 'giu')
const ENDS = new RegExp(` ${oneOf(NAME_ENDS)}${WORD_END}.*$`, 'u')
/** "… và Khu …": the second is another name. */
const NEXT = new RegExp(` và ${oneOf(...Object.values(NAME_HEADS))}${WORD_END}.*$`, 'u')
const NOT_OWN = new RegExp(anyOf(OTHERS_NAMES), 'iu')
/** A head that opens the text may owe its capital to that. */
const OPENS = /^[\s\d.+–-]*$/u
const QUOTED = /[“"]$/u
/** A proper name within: a capital that is no abbreviation's. */
const PROPER = /\s\p{Lu}\p{Ll}/u
/** Before the second half of a name that began before: "Viện - Trường"; before a kind of things. */
const NO_NAME = new RegExp(`[-–/]\\s?$|(?<!${WORD_START}một trong )${anyOf(BEFORE_KINDS)}\\s$`, 'iu')
/** A head with nothing behind it but what all plans are about. */
const IS_GENERIC = new RegExp(`^(?:${HEADS})(?:[\\s,&-]+${oneOf(GENERIC, NAME_TAILS)}${WORD_END})*$`, 'iu')
/** Words; shorter is a kind and no name ("Trung tâm dữ liệu"), but for one that holds a proper name ("Đại học A"). */
const SHORTEST_NAME = 5

/**
 * Finds the projects, places and institutions that a clause names: words that begin with a head that has a capital, or a proper name behind it
 * ("Đề án …", "Khu …", "trung tâm … A"), and go on to a comma or to a word that says something of it. Precision goes before number: national ones are left
 * out, and those whose end is not clear.
 *
 * @param text one clause (NFC)
 */
export function findNames(text: string): Name[] {
  const found = Array.from(text.matchAll(NAME)).flatMap(({ index: start, groups = {} }): Name[] => {
    const kind = KINDS.find((kind) => groups[kind] !== undefined)
    if (kind === undefined) return []
    const { full = '', [kind]: head = '' } = groups
    const before = text.slice(0, start)
    const isQuoted = QUOTED.test(before)
    const words = trimmed(isQuoted ? full : full.replace(NEXT, '').replace(ENDS, ''))
    const isProper = PROPER.test(words.slice(head.length))
    const isCapital = head.charAt(0) !== head.charAt(0).toLowerCase() && !OPENS.test(before)
    const isOwn = !NOT_OWN.test(words) && !IS_GENERIC.test(words) && !NO_NAME.test(before) && (isCapital || isProper)
    const isLong = words.split(' ').length >= SHORTEST_NAME || isProper
    return (isQuoted || isOwn) && isLong ? [{ kind, words, start }] : []
  })
  return found.filter(({ start, words }) =>
    found.every((other) => other.start >= start || other.start + other.words.length < start + words.length),
  )
}

function trimmed(words: string): string {
  return words.trim().replace(/[\s–-]+$/u, '')
}
