import type { PlanIdentity, SearchRecord } from './records.ts'
import type { Word } from './words.ts'
import { splitWords } from './words.ts'

/** What a search counts: a heading, a paragraph, a list item or a table's cell of a plan. */
export interface Passage {
  /** The same for two parts of one long block. */
  key: string
  text: string
  words: Word[]
  isHeading: boolean
  /** Where it is in its plan's page. */
  anchor: string
  /** The targets in it: from, up to, and the value in the notation of `<Target>`. */
  targets: [start: number, end: number, value: string][]
}

const known = new WeakMap<SearchRecord, Passage[]>()

/**
 * Lists the passages of a record: its own heading, unless an earlier part of the section has it, and its lines.
 *
 * @param plan whose it is
 * @returns the passages, made once a record
 */
export function passagesOf(record: SearchRecord, plan: Pick<PlanIdentity, 'plan'>): Passage[] {
  const made = known.get(record) ?? makePassages(record, plan.plan)
  known.set(record, made)
  return made
}

function makePassages(record: SearchRecord, plan: string): Passage[] {
  let anchor = record.url.split('#')[1] ?? ''
  const passages: Passage[] = []
  const add = (text: string, line: number, targets: Passage['targets']) => {
    anchor = record.anchors?.[line] ?? anchor
    passages.push({
      key: `${plan} ${record.first + line}`,
      text,
      words: splitWords(text),
      isHeading: line < 0,
      anchor,
      targets,
    })
  }
  const heading = record.continued === undefined ? (record.headings.at(-1) ?? '') : ''
  if (heading !== '') add(heading, -1, [])
  let offset = 0
  for (const [line, text] of record.text.split('\n').entries()) {
    const [from, to] = [offset, offset + text.length]
    const inside = (record.targets ?? []).filter(([start, end]) => start >= from && end <= to)
    if (text !== '')
      add(
        text,
        line,
        inside.map(([start, end, value]) => [start - from, end - from, value]),
      )
    offset = to + 1
  }
  return passages
}
