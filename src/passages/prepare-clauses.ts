import { mixHashes, wordHashes } from './word-hashes.ts'

/** Words of which a shingle is made: what two clauses have in common is counted in these. */
export const SHINGLE = 5
/** So many shingles in a row, none of them a set phrase, are a passage: eight words. */
export const PASSAGE = 4
/** Words; a shorter clause ("Thực hiện thường xuyên") is not compared. */
export const SHORTEST = SHINGLE + PASSAGE - 1
/** A shingle in so many clauses of one plan is a set phrase ("khoa học, công nghệ, đổi mới sáng tạo …"): no sign of copying. */
const SET_PHRASE = 3

/** A clause as it is compared. */
export interface PreparedClause {
  /** The same for the same words. */
  key: number
  words: number
  /** Hashes of every five words side by side, in order. */
  shingles: Int32Array
  /** 1 beside each shingle that is a set phrase of its plan. */
  isSet: Uint8Array
  /** Some of the shingles: two clauses with a passage in common have one in common. Empty where the clause is too short. */
  prints: number[]
}

/**
 * Prepares the clauses of one plan for comparison.
 *
 * @param texts its clauses
 */
export function prepareClauses(texts: string[]): PreparedClause[] {
  const hashed = texts.map((text) => {
    const words = wordHashes(text)
    return { words, shingles: shinglesOf(words) }
  })
  const counts = new Map<number, number>()
  for (const { shingles } of hashed)
    for (const shingle of new Set(shingles)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  return hashed.map(({ words, shingles }) => {
    const isSet = Uint8Array.from(shingles, (shingle) => ((counts.get(shingle) ?? 0) >= SET_PHRASE ? 1 : 0))
    return { key: keyOf(words), words: words.length, shingles, isSet, prints: winnow(shingles, isSet) }
  })
}

function shinglesOf(words: number[]): Int32Array {
  return Int32Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) => mixHashes(words, at, SHINGLE))
}

/** 53 bits of two hashes. */
function keyOf(words: number[]): number {
  const [high, low] = [mixHashes(words, 0, words.length), mixHashes([...words, words.length], 1, words.length)]
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", 2003): of every four shingles
 * in a row that are no set phrase, the smallest. Whatever four in a row two texts have in common, one of them is chosen in both.
 */
function winnow(shingles: Int32Array, isSet: Uint8Array): number[] {
  const chosen = new Set<number>()
  for (let at = 0; at + PASSAGE <= shingles.length; at += 1) {
    const window = shingles.subarray(at, at + PASSAGE)
    if (!isSet.subarray(at, at + PASSAGE).includes(1)) chosen.add(Math.min(...window))
  }
  return [...chosen]
}
