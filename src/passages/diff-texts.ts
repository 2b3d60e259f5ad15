import { diffArrays } from 'diff'
import { foldSpelling } from '../text/fold.ts'

/** Words of two texts side by side: in both, in the one alone, or in the other alone. */
export interface DiffPart {
  kind: 'both' | 'one' | 'other'
  text: string
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu
/** More edits than this are two different texts. */
const MOST_EDITS = 2_000

/**
 * Compares two texts word by word. Capitals, spelling variants and punctuation make no difference: of such words the second text's
 * are given.
 *
 * @param one the text that is compared with
 * @param other the text that is shown
 * @returns parts in order; what only one text has stands before what the other has in its place
 */
export function diffTexts(one: string, other: string): DiffPart[] {
  const [before, after] = [wordsIn(one), wordsIn(other)]
  // Each word is folded once, and not for each word that it is compared with.
  const folded = new Map([...before, ...after].map((word) => [word, plain(word)]))
  const changes = diffArrays(before, after, {
    comparator: (a, b) => folded.get(a) === folded.get(b),
    maxEditLength: MOST_EDITS,
  })
  if (changes === undefined)
    return [
      { kind: 'one', text: one },
      { kind: 'other', text: other },
    ]
  return changes.map(({ added, removed, value }) => ({
    kind: removed ? 'one' : added ? 'other' : 'both',
    text: value.join(' '),
  }))
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function plain(word: string): string {
  return foldSpelling(word).replace(NO_LETTER, '') || word
}
