import type { Span } from '../text/sentences.ts'
import type { TargetFields } from './edit-target.ts'
import type { Edit } from './edit-text.ts'
import { shiftPlace } from './edit-text.ts'
import type { Look, LookTarget } from './look-at-plan.ts'

/** What a step did to one target: its new attributes, or null where its tags are gone. */
export interface ChangedTarget {
  target: LookTarget
  fields: TargetFields | null
}

/**
 * What the desk shows right after a step, before the worker has read the plan anew: everything in its new place.
 *
 * @param look what was shown before
 * @param edits what the step did to the text
 * @param changed the target that it was about
 */
export function shiftLook(look: Look, edits: readonly Edit[], changed?: ChangedTarget): Look {
  const begin = (place: number) => shiftPlace(place, edits)
  const behind = (place: number) => shiftPlace(place, edits, true)
  const span = ({ start, end }: Span) => ({ start: behind(start), end: begin(end) })
  return {
    ...look,
    targets: look.targets.flatMap((target) => {
      if (target !== changed?.target) {
        return [{ ...target, open: span(target.open), close: span(target.close) }]
      }
      const { fields } = changed
      if (fields === null) return []
      const start = begin(target.open.start)
      return [
        {
          ...target,
          fields,
          doubt: null,
          open: { start, end: start + target.open.end - target.open.start + grownBy(edits) },
          close: span(target.close),
        },
      ]
    }),
    numbers: look.numbers.map((number) => ({ ...number, words: number.words && span(number.words) })),
  }
}

function grownBy(edits: readonly Edit[]): number {
  return edits.reduce((sum, { remove, insert }) => sum + insert.length - remove, 0)
}
