import type { PlacedWord } from '../text/words.ts'
import { wordsOf } from '../text/words.ts'
import { findNotes } from './collect-footnotes.ts'
import { findFurniture } from './drop-furniture.ts'
import { findRepeatedHeads } from './drop-repeated-heads.ts'
import { repairText } from './repair-letters.ts'
import { splitGluedText } from './split-glued.ts'

const TAG = /<\/?sup>|<br\s*\/?>/g

/**
 * The words that a converted plan must hold, in order: those of the source after the declared repairs (letters of dead
 * fonts; page numbers, running heads and the heads that tables say again dropped; notes at the foot of pages moved to the end). The repairs are the
 * converter's own steps, so that a word that one of these loses is not noticed here; tests of each step look for it.
 *
 * @param source the text as received
 */
export function sourceWords(source: string): PlacedWord[] {
  const lines = source
    .split('\n')
    .map((raw, index) => ({ raw, value: repairText(raw), line: index + 1 }))
    .filter(({ value }) => value !== '')
  const furniture = new Set(findFurniture(lines.map(({ value }) => value)))
  const ofText = lines.filter((_, index) => !furniture.has(index))
  const heads = findRepeatedHeads(ofText.map(({ raw }) => raw))
  const kept = ofText
    .filter((_, index) => !heads.some(({ start, end }) => index >= start && index < end))
    .flatMap(({ value, line }) => splitGluedText(value).map((part) => ({ value: part, line })))
  const parts = findNotes(kept)
  const notes = kept.filter((_, index) => parts[index] !== null)
  return [...kept.filter((_, index) => parts[index] === null), ...notes].flatMap(({ value, line }) =>
    wordsOf(value.replace(TAG, ' '), line),
  )
}
