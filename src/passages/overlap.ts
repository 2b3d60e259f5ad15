import type { PreparedClause } from './prepare-clauses.ts'
import { PASSAGE, SHINGLE } from './prepare-clauses.ts'

/** What two clauses have in common. */
export interface Overlap {
  /** The part of the words of the one, and of the other, that stand in five words in a row which both have: from 0 to 1. */
  ofOne: number
  ofOther: number
  /** They have a passage in common: four shingles in a row that are no set phrase in either plan. */
  isPassage: boolean
}

/**
 * Prepares to compare a clause with others.
 *
 * @param one the clause
 * @returns the comparison with one other
 */
export function overlapWith(one: PreparedClause): (other: PreparedClause) => Overlap {
  const places = new Map<number, number[]>()
  for (const [at, shingle] of one.shingles.entries()) {
    const before = places.get(shingle)
    if (before) before.push(at)
    else places.set(shingle, [at])
  }
  return (other) => {
    const inOne = new Uint8Array(one.shingles.length)
    const inOther = new Uint8Array(other.shingles.length)
    for (const [at, shingle] of other.shingles.entries()) {
      const here = places.get(shingle)
      if (here === undefined) continue
      const mark = other.isSet[at] === 1 ? SET : FREE
      inOther[at] = mark
      for (const place of here) inOne[place] = one.isSet[place] === 1 ? SET : mark
    }
    return {
      ofOne: coveredWords(inOne) / one.words,
      ofOther: coveredWords(inOther) / other.words,
      isPassage: longestFree(inOne) >= PASSAGE,
    }
  }
}

const SET = 1
const FREE = 2

function coveredWords(marks: Uint8Array): number {
  let covered = 0
  let end = 0
  for (const [at, mark] of marks.entries()) {
    if (mark === 0) continue
    covered += at + SHINGLE - Math.max(end, at)
    end = at + SHINGLE
  }
  return covered
}

function longestFree(marks: Uint8Array): number {
  let longest = 0
  let length = 0
  for (const mark of marks) {
    length = mark === FREE ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}
