import { anyOf } from '../text/phrases.ts'
import { isCoda, isOnset, isSyllable } from '../text/syllables.ts'
import { LETTERED, VOWEL_WORDS } from './lexicon.ts'

const WORD = /[\p{L}\p{M}]+/gu
const VOWEL = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu
const CONSONANT_END = /[bcdđghklmnpqrstvx]$/iu
const STANDS_ALONE = new Set(VOWEL_WORDS)
/** "điểm c ở khoản 2", "5 m ở": the letter is a word. */
const NAMES_A_LETTER = new RegExp(`(?:${anyOf(LETTERED)}|\\d)\\s$`, 'iu')
/** Of the letters beside the gap one has a mark: those are the letters that such fonts lack. */
const MARKED_GAP = /[^ -~] | [^ -~]/
/** "Ủ y ban": "y" is a word, "ủ" is none here. */
const BODY = /^ủy$/iu
/** "- C ấp ủy": elsewhere a capital may be a name, "khu C ấp 3". */
const BEGINS = /^(?:[-+*•]\s)?$|[.;:,(“"]\s?$/u
/** "k và n", "là m". */
const LINKS = /^(?:và|là|hay|với)$/iu
/** "h o ạ c h": words that were spaced out letter by letter to look grand; where their syllables end nobody can tell. */
const SPACED_OUT = /(?<![\p{L}\p{M}])\p{L} [cn] [gh](?![\p{L}\p{M}])/iu
/** "1 00%": nothing but a hundred has two noughts behind a space. */
const TORN_NUMBER = /(?<![\d.,]\s?)([1-9]) (00?)(?=\s?%)/g

/** Syllables of a line that came apart, and how often. */
export interface JoinedLine {
  text: string
  count: number
}

/**
 * Joins the syllables of a line that came apart: fonts of some PDF files make a gap before a letter with marks ("t ỷ l ệ", "nư ớc"),
 * and OCR does. Two parts are joined only where they make a syllable together and one of them is no word.
 *
 * @param text one line, with single spaces
 * @returns the line, also "1 00%" as "100%" where syllables came apart; and how many gaps were closed
 */
export function joinSyllables(text: string): JoinedLine {
  if (SPACED_OUT.test(text)) return { text, count: 0 }
  const words = [...text.matchAll(WORD)]
  let joined = ''
  let count = 0
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    const parts = partsFrom(text, words, index)
    if (parts === 1) continue
    const first = words[index] as RegExpExecArray
    const last = words[index + parts - 1] as RegExpExecArray
    const end = last.index + last[0].length
    joined += text.slice(from, first.index) + text.slice(first.index, end).replaceAll(' ', '')
    from = end
    count += parts - 1
    index += parts - 1
  }
  if (count === 0) return { text, count }
  return { text: (joined + text.slice(from)).replace(TORN_NUMBER, '$1$2'), count }
}

/** How many words from this one are parts of one syllable; 1 where it is a word of its own. */
function partsFrom(text: string, words: RegExpExecArray[], index: number): number {
  const [a, b, c] = [0, 1, 2].map((step) => words[index + step])
  if (!a || !b || !isBeside(text, a, b) || !areParts(text, a, b) || !isCased(a, b)) return 1
  const isThree = c && isPart(b[0]) && isCoda(c[0]) && isBeside(text, b, c) && isSyllable(a[0] + b[0] + c[0])
  if (isThree) return 3
  return isSyllable(a[0] + b[0]) ? 2 : 1
}

function areParts(text: string, { 0: a, index }: RegExpExecArray, { 0: b }: RegExpExecArray): boolean {
  if (isCoda(b)) return !CONSONANT_END.test(a) && !LINKS.test(a)
  if (isPart(b) || BODY.test(`${a}${b}`)) return true
  const before = text.slice(Math.max(0, index - 12), index)
  return isOnset(a) && (a === a.toLowerCase() ? !NAMES_A_LETTER.test(before) : BEGINS.test(before))
}

/** Begins with a vowel, and is no word. */
function isPart(letters: string): boolean {
  return VOWEL.test(letters) && !STANDS_ALONE.has(letters.toLowerCase())
}

/** One space and nothing else is between them, and a letter with a mark is next to it. */
function isBeside(text: string, a: RegExpExecArray, b: RegExpExecArray): boolean {
  return b.index === a.index + a[0].length + 1 && MARKED_GAP.test(text.slice(b.index - 2, b.index + 1))
}

/** "Đ ến" and "Đ ẾN" are one word, "TP Ấp" is not. */
function isCased([a]: RegExpExecArray, [b]: RegExpExecArray): boolean {
  return b === b.toLowerCase()
    ? a.slice(1) === a.slice(1).toLowerCase()
    : a === a.toUpperCase() && b === b.toUpperCase()
}
