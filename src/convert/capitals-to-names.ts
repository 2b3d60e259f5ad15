import type { Province } from '../schema.ts'
import { NAMES } from './lexicon.ts'

/** "57-NQ/TW", "5G", "2030": written as they are. */
const CODE = /\d|\//

/**
 * Says whether a word of capitals is a code, which stays as it is: "57-NQ/TW", "5G", "2030".
 *
 * @param word one word
 */
export function isCode(word: string): boolean {
  return CODE.test(word)
}

/**
 * Writes a text of capitals small, as it would stand in a sentence: "CỦA BAN THƯỜNG VỤ TỈNH ỦY" becomes "của Ban Thường
 * vụ Tỉnh ủy". Names of offices, documents and provinces keep their capitals, codes stay as they are.
 *
 * @param text a text of capitals
 * @param provinces the register, whose names are known
 */
export function capitalsToNames(text: string, provinces: Province[]): string {
  const small = text
    .split(' ')
    .map((word) => (isCode(word) ? word : word.toLowerCase()))
    .join(' ')
  const names = [...NAMES, ...provinces.map(({ name_vi }) => name_vi)]
  return names.reduce((named, name) => replaceWords(named, name), small)
}

/** Gives a name its capitals back wherever its words stand in a text written small. */
function replaceWords(text: string, name: string): string {
  const small = name.toLowerCase()
  let result = ''
  let from = 0
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const isWhole = !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + small.length))
    if (!isWhole || at < from) continue
    result += text.slice(from, at) + name
    from = at + small.length
  }
  return result + text.slice(from)
}
