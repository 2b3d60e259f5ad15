import type { TaskGroups } from '../schema.ts'
import type { ShownGroup } from './heading-group.ts'
import { phraseReader } from './phrase-reader.ts'

/** Reads the group of tasks whose phrases a text has most, with whether it is surely of it; null where no group has most. */
export type ReadText = (text: string) => (ShownGroup & { isSure: boolean }) | null

/** So often the first group's phrases stand in a text that is surely of it, and so many times as often as the second's. */
const SURELY = { times: 3, ratio: 2 }

const readers = new WeakMap<TaskGroups, ReadText>()

/**
 * Makes the function that finds the group of tasks of a section by its text.
 *
 * @param groups content/task-groups.yaml; the same registry gives the same function
 */
export function textReader(groups: TaskGroups): ReadText {
  const reader = readers.get(groups) ?? makeReader(groups)
  readers.set(groups, reader)
  return reader
}

function makeReader(groups: TaskGroups): ReadText {
  const entries = Object.entries(groups)
  const find = phraseReader(entries.flatMap(([id, { texts }]) => texts.map((phrase): [string, string] => [phrase, id])))
  return (text) => {
    const counts = [...Map.groupBy(find(text), ({ key }) => key)].sort(([, a], [, b]) => b.length - a.length)
    const [first, second] = counts
    const others = second?.[1].length ?? 0
    if (!first || first[1].length === others) return null
    const [group, found] = first
    const isSure = found.length >= SURELY.times && found.length >= SURELY.ratio * others
    return { group, phrase: mostFrequent(found.map(({ phrase }) => phrase)), isSure }
  }
}

function mostFrequent(phrases: string[]): string {
  const [most] = [...Map.groupBy(phrases, (phrase) => phrase).values()].sort((a, b) => b.length - a.length)
  return most?.[0] ?? ''
}
