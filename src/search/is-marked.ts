import type { Word } from './words.ts'

/** Tells whether a word was written with marks, "đất" and "ấp" but not "dat". */
export function isMarked({ exact, folded }: Word): boolean {
  return /\p{L}/u.test(exact) && exact !== folded
}
