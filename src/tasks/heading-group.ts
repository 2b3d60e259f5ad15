import type { TaskGroups } from '../schema.ts'
import { parseNumbering } from '../text/numbering.ts'
import { phraseReader } from './phrase-reader.ts'

/** A group of tasks with the words that show it. */
export interface ShownGroup {
  /** Id in content/task-groups.yaml. */
  group: string
  phrase: string
}

/** Reads the group of tasks that a heading shows; null where it shows none. */
export type ReadHeading = (heading: string) => ShownGroup | null

const readers = new WeakMap<TaskGroups, ReadHeading>()

/**
 * Makes the function that finds the group of tasks which a heading shows: that of the phrase that stands first in it, of two at one
 * place the longer.
 *
 * @param groups content/task-groups.yaml; the same registry gives the same function
 */
export function headingReader(groups: TaskGroups): ReadHeading {
  const reader = readers.get(groups) ?? makeReader(groups)
  readers.set(groups, reader)
  return reader
}

function makeReader(groups: TaskGroups): ReadHeading {
  const entries = Object.entries(groups)
  const find = phraseReader(
    entries.flatMap(([group, { headings }]) =>
      headings.map((written): [string, { group: string; isFirst: boolean }] => [
        written.replace(/^\^/u, ''),
        { group, isFirst: written.startsWith('^') },
      ]),
    ),
  )
  const findExcept = phraseReader(
    entries.flatMap(([group, { except }]) => except.map((phrase): [string, string] => [phrase, group])),
  )
  return (heading) => {
    const text = (parseNumbering(heading)?.rest ?? heading).replace(/^[\s–-]+/u, '').normalize('NFC')
    const excepted = new Set(findExcept(text).map(({ key }) => key))
    const first = find(text).find(({ key, start }) => !excepted.has(key.group) && (!key.isFirst || start === 0))
    return first ? { group: first.key.group, phrase: first.phrase } : null
  }
}
