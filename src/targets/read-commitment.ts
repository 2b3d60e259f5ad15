import { anyOf } from '../text/phrases.ts'
import { BINDING, ENCOURAGING, STRIVING } from './lexicon/status.ts'

/** The word by which a text commits itself to a value. */
export interface Commitment {
  /** In lower case, as the text has it: "phấn đấu". */
  word: string
  /** Weaker than "đạt". */
  isWeak: boolean
  /** To reach it, to strive for it, or to study or encourage it. */
  strength: Strength
}

/** From the strongest on. */
export const STRENGTHS = ['bound', 'aimed', 'explored'] as const
export type Strength = (typeof STRENGTHS)[number]

/** The words that state a target, in their sentence. */
interface Stated {
  /** The whole sentence. */
  quote: string
  words: string
  /** Where they begin in the quote. */
  wordsAt: number
}

/** Groups: a binding word, a weaker one, the weakest. */
const CUE = new RegExp(`(${anyOf(BINDING)})|(${anyOf(STRIVING)})|(${anyOf(ENCOURAGING)})`, 'giu')
/** Before a word that opens its clause: "Đến năm 2030, phấn đấu …"; "TFP phấn đấu ở mức 50%" has its subject before it. */
const OPENS = /(?:^|[,;:.])[\s+•–-]*$/u
const REACHES = new RegExp(anyOf(['đạt']), 'iu')
/** How scans read "phấn đấu". */
const SCANNED = 'phần đấu'

/**
 * Reads how strongly a text commits itself to a target: by the last word of commitment before its number ("phấn đấu kinh tế số
 * đạt 30%" strives), else by "đạt". Beyond a semicolon only a word holds that opens its clause, and no "khuyến khích".
 *
 * @param stated the words of the target in their sentence
 * @returns null where the text has no such word, as the cells of a table have none
 */
export function readCommitment({ quote, words, wordsAt }: Stated): Commitment | null {
  const numberAt = words.search(/\d/)
  const before = quote.slice(0, wordsAt + (numberAt < 0 ? words.length : numberAt))
  const cue = [...before.matchAll(CUE)]
    .filter((cue) => !before.includes(';', cue.index) || (OPENS.test(before.slice(0, cue.index)) && !cue[3]))
    .at(-1)
  if (cue === undefined) return REACHES.test(words) ? { word: 'đạt', isWeak: false, strength: 'bound' } : null
  const word = cue[0].toLowerCase()
  const strength = cue[1] !== undefined ? 'bound' : cue[2] !== undefined ? 'aimed' : 'explored'
  return { word: word === SCANNED ? 'phấn đấu' : word, isWeak: strength !== 'bound', strength }
}
