import type { Indicator } from '../schema.ts'
import { foldMarks } from '../text/fold.ts'

/** A word that most names have says less. */
type Weights = Map<string, number>

/**
 * Orders the registry's indicators by how many of the words of their names a sentence has.
 *
 * @param indicators the registry
 * @returns gives the nearest first, at most `most`; those that share no word are left out
 */
export function nearestIndicators(
  indicators: Pick<Indicator, 'id' | 'vi' | 'short'>[],
): (sentence: string, most: number) => string[] {
  const names = indicators.map(({ id, vi, short }) => ({ id, words: new Set(wordsOf(`${vi} ${short}`)) }))
  const weights: Weights = new Map()
  for (const { words } of names) for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1)
  return (sentence, most) => {
    const said = new Set(wordsOf(sentence))
    const rated = names.map(({ id, words }) => {
      const shared = [...words].filter((word) => said.has(word))
      const sum = (of: Iterable<string>) => Array.from(of).reduce((all, word) => all + 1 / (weights.get(word) ?? 1), 0)
      return { id, score: sum(shared) / (1 + sum(words)) }
    })
    const near = rated.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
    return near.slice(0, most).map(({ id }) => id)
  }
}

function wordsOf(text: string): string[] {
  return foldMarks(text).match(/[a-z\d]{2,}/g) ?? []
}
