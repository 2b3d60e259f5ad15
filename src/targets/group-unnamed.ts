import { eachOf } from '../text/phrases.ts'
import type { FoundTarget } from './index.ts'
import { AT_LEAST, AT_MOST, BOUND_LINKS } from './lexicon/bounds.ts'
import { UNITS_OF_TIME_AND_ORDER } from './lexicon/other-numbers.ts'
import { FILLERS } from './lexicon/sentences.ts'
import { AIM, STRIVING } from './lexicon/status.ts'

/** Numbers that speak of one thing for which the registry has no indicator. */
export interface UnnamedGroup {
  /** The words that they have in common; of one alone, all that say what is counted. */
  words: string
  targets: FoundTarget[]
}

/** What says how much and when, not of what. */
const NOT_OF_WHAT = eachOf(AIM, STRIVING, AT_LEAST, AT_MOST, BOUND_LINKS, FILLERS, UNITS_OF_TIME_AND_ORDER, [
  'đạt',
  'chiếm',
  'có',
  'tỷ lệ',
  'tỉ lệ',
])
/** Two speak of one thing where they share so much of the pairs of words of the shorter. */
const SHARED = 0.5

/**
 * Groups the numbers that no indicator of the registry fits by the words that say what is counted, so that an editor sees which
 * indicator is missing.
 *
 * @param found what the extractor found; those with an indicator are left out
 * @returns the largest group first, else in the order of the text
 */
export function groupUnnamed(found: FoundTarget[]): UnnamedGroup[] {
  const groups: (UnnamedGroup & { counted: string[] })[] = []
  for (const target of found.filter(({ indicator }) => indicator === null)) {
    const counted = countedWords(target)
    const group = groups.find((group) => overlap(pairs(group.counted), pairs(counted)) >= SHARED)
    if (group) {
      group.targets.push(target)
      group.counted = common(group.counted, counted)
    } else groups.push({ words: '', targets: [target], counted })
  }
  return groups
    .map(({ counted, targets }) => ({ words: counted.join(' '), targets }))
    .toSorted((a, b) => b.targets.length - a.targets.length)
}

/** The words of a target's clause that say what is counted, in small letters. */
function countedWords({ block, span }: FoundTarget): string[] {
  const clause = block.text.slice(span.start, span.end).toLowerCase()
  const words = clause.replace(NOT_OF_WHAT, ' ').match(/[\p{L}\p{M}\d]+/gu) ?? []
  return words.filter((word) => /^\p{L}/u.test(word))
}

/** Each two words that follow each other; of one word the word. */
function pairs(words: string[]): Set<string> {
  return new Set(words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

function overlap(a: Set<string>, b: Set<string>): number {
  return a.intersection(b).size / Math.max(Math.min(a.size, b.size), 1)
}

/** The words of the first that stand in the second, too. */
function common(first: string[], second: string[]): string[] {
  return first.filter((word) => second.includes(word))
}
