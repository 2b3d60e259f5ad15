import type { DeskState } from './history.ts'
import type { Look, LookTarget } from './look-at-plan.ts'
import { placeOf } from './name-by-facts.ts'

/** Something that an editor looks at: the place that is missing, a target, or a doubt about the document's text. */
export type QueueItem =
  | { kind: 'place'; state: 'doubt' }
  | { kind: 'target'; target: LookTarget; state: 'doubt' | 'unread' | 'settled' }
  | { kind: 'text'; doubt: string; state: 'doubt' | 'settled' }

/** Which item is meant, also after the text has changed: a target by the place of its tag, a doubt by its words. */
export type ItemKey = number | string

/** The key of the place that is missing. */
const PLACE_KEY = 'place'

/** The key of an item. */
export function keyOf(item: QueueItem): ItemKey {
  if (item.kind === 'place') return PLACE_KEY
  return item.kind === 'target' ? item.target.open.start : item.doubt
}

/**
 * Orders what is to be looked at: the place where it is missing, doubtful targets, doubts about the text, the other targets; what is settled keeps its place
 * in its group, so that nothing jumps under the editor's hands.
 *
 * @param look the plan as it is
 * @param doubts of the document's text, as the converter told them
 * @param state what the editor has looked at
 * @param doubtful places of the tags that were doubtful when the queue was made: they stay in front
 */
export function makeQueue(
  look: Look,
  doubts: readonly string[],
  state: Pick<DeskState, 'seen' | 'ticked'>,
  doubtful: ReadonlySet<number>,
): QueueItem[] {
  const seen = new Set(state.seen)
  const targets = look.targets.map((target): Extract<QueueItem, { kind: 'target' }> => {
    const open = target.doubt !== null ? 'doubt' : 'unread'
    return { kind: 'target', target, state: seen.has(target.open.start) ? 'settled' : open }
  })
  const isFirst = ({ state, target }: (typeof targets)[number]) => state === 'doubt' || doubtful.has(target.open.start)
  const ofText = look.placeDoubt === null ? doubts : [look.placeDoubt, ...doubts]
  return [
    ...(placeOf(look.facts) === null ? [{ kind: 'place' as const, state: 'doubt' as const }] : []),
    ...targets.filter(isFirst),
    ...ofText.map((doubt) => ({
      kind: 'text' as const,
      doubt,
      state: state.ticked.includes(doubt) ? ('settled' as const) : ('doubt' as const),
    })),
    ...targets.filter((target) => !isFirst(target)),
  ]
}

/**
 * The targets of the table that one is in which nobody has read yet, it first, then those behind it and at last those before.
 *
 * @returns none where it is doubtful, read already or in no table
 */
export function restOfTable(queue: readonly QueueItem[], item: QueueItem): LookTarget[] {
  if (item.kind !== 'target' || item.state !== 'unread' || item.target.table === null) return []
  const { table, open } = item.target
  const unread = queue.flatMap((other) =>
    other.kind === 'target' && other.state === 'unread' && other.target.table === table ? [other.target] : [],
  )
  const at = unread.findIndex((target) => target.open.start === open.start)
  return [...unread.slice(at), ...unread.slice(0, at)]
}

/** How many items are open: those that stand in the way of "reviewed", and targets that nobody has read yet. */
export function countOpen(queue: readonly QueueItem[]): { doubts: number; unread: number } {
  return {
    doubts: queue.filter(({ state }) => state === 'doubt').length,
    unread: queue.filter(({ state }) => state === 'unread').length,
  }
}

/**
 * The item to look at after one: the next that is open, else the first that is; null where all are settled.
 *
 * @param at the place in the queue of the one that was looked at
 */
export function nextOpen(queue: readonly QueueItem[], at: number): QueueItem | null {
  const isOpen = ({ state }: QueueItem) => state !== 'settled'
  return queue.slice(at + 1).find(isOpen) ?? queue.find(isOpen) ?? null
}
