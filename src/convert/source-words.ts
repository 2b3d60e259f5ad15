import type { PlacedWord } from '../text/words.ts'
import { wordsOf } from '../text/words.ts'
import { findNotes } from './collect-footnotes.ts'
import { findFurniture } from './drop-furniture.ts'
import { repairText } from './repair-letters.ts'
import { splitGluedText } from './split-glued.ts'

const TAG = /<\/?sup>|<br\s*\/?>/g

/**
 * The words that a converted plan must hold, in order: those of the source after the declared repairs (letters of dead
 * fonts; page numbers and running heads dropped; notes at the foot of pages moved to the end). The repairs are the
 * converter's own steps, so that a word that one of these loses is not noticed here; tests of each step look for it.
 *
 * @param source the text as received
 */
export function sourceWords(source: string): PlacedWord[] {
  const lines = source
    .split('\n')
    .map((value, index) => ({ value: repairText(value), line: index + 1 }))
    .filter(({ value }) => value !== '')
  const furniture = new Set(findFurniture(lines.map(({ value }) => value)))
  const kept = lines
    .filter((_, index) => !furniture.has(index))
    .flatMap(({ value, line }) => splitGluedText(value).map((part) => ({ value: part, line })))
  const parts = findNotes(kept)
  const notes = kept.filter((_, index) => parts[index] !== null)
  return [...kept.filter((_, index) => parts[index] === null), ...notes].flatMap(({ value, line }) =>
    wordsOf(value.replace(TAG, ' '), line),
  )
}
