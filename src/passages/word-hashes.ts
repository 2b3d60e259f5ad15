import { foldSpelling } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'

const FNV_START = 0x811c9dc5
const FNV_STEP = 0x01000193

/** Words of one language are few: each is hashed once. */
const known = new Map<string, number>()

/**
 * The words of a text as numbers, the same for one word wherever it stands and however it is spelled ("hóa" and "hoá"; in capitals).
 * FNV-1a over the letters of the folded word.
 *
 * @param text any text
 */
export function wordHashes(text: string): number[] {
  return wordsOf(foldSpelling(text), 0).map(({ word }) => {
    const before = known.get(word)
    if (before !== undefined) return before
    let hash = FNV_START
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_STEP)
    known.set(word, hash)
    return hash
  })
}

/**
 * Mixes numbers into one of 32 bits, in which every bit depends on all of them (the last step of MurmurHash3).
 *
 * @param values the numbers, of which order counts
 * @param from the first
 * @param length how many
 */
export function mixHashes(values: readonly number[], from: number, length: number): number {
  let hash = FNV_START
  for (let at = from; at < from + length; at += 1)
    hash = Math.imul(hash ^ (values[at] as number), FNV_STEP) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
