import type { Edit } from './edit-text.ts'
import { applyEdits, inverseOf, shiftPlace } from './edit-text.ts'

/** A plan file being worked on, and what its editor has looked at. */
export interface DeskState {
  text: string
  /** Where the tags of the targets begin that the editor has confirmed. */
  seen: readonly number[]
  /** Doubts about the document's text that the editor has looked at, by their words. */
  ticked: readonly string[]
}

/** A step of work, so that it can be taken back and done again. It never changes. */
export interface DeskStep {
  edits: Edit[]
  inverse: Edit[]
  before: Omit<DeskState, 'text'>
  after: Omit<DeskState, 'text'>
}

/** What an editor has looked at by a step; targets by the places of their tags before it. */
export interface StepMark {
  seen?: readonly number[]
  /** A target whose tags are gone. */
  unseen?: number
  ticked?: string
}

/** The state with the steps that led to it, and those that were taken back. */
export interface DeskHistory {
  state: DeskState
  past: readonly DeskStep[]
  future: readonly DeskStep[]
}

/** A history that begins with a text. */
export function startHistory(text: string): DeskHistory {
  return { state: { text, seen: [], ticked: [] }, past: [], future: [] }
}

/**
 * Does a step.
 *
 * @param edits of the text
 * @param mark what the editor has looked at by it
 * @returns the history with the step; the same where nothing changes
 */
export function doStep({ state, past }: DeskHistory, edits: Edit[], mark: StepMark = {}): DeskHistory {
  const kept = state.seen.filter((place) => place !== mark.unseen)
  const seen = [...new Set([...kept, ...(mark.seen ?? [])])].map((place) => shiftPlace(place, edits))
  const ticked = mark.ticked === undefined ? state.ticked : [...new Set([...state.ticked, mark.ticked])]
  const after = { seen, ticked }
  const step = {
    edits,
    inverse: inverseOf(state.text, edits),
    before: { seen: state.seen, ticked: state.ticked },
    after,
  }
  return { state: { text: applyEdits(state.text, edits), ...after }, past: [...past, step], future: [] }
}

/** Takes the last step back; the same history where there is none. */
export function undoStep(history: DeskHistory): DeskHistory {
  const step = history.past.at(-1)
  if (!step) return history
  const text = applyEdits(history.state.text, step.inverse)
  return { state: { text, ...step.before }, past: history.past.slice(0, -1), future: [...history.future, step] }
}

/** Does the step again that was taken back last; the same history where there is none. */
export function redoStep(history: DeskHistory): DeskHistory {
  const step = history.future.at(-1)
  if (!step) return history
  const text = applyEdits(history.state.text, step.edits)
  return { state: { text, ...step.after }, past: [...history.past, step], future: history.future.slice(0, -1) }
}

/** All steps in their order: those that led to the state, then those that were taken back. */
export function stepsOf({ past, future }: DeskHistory): DeskStep[] {
  return [...past, ...future.toReversed()]
}

/**
 * The history of steps that were kept one by one.
 *
 * @param steps as {@link stepsOf} gives them
 * @param done how many of them led to the state
 */
export function historyOf(state: DeskState, steps: readonly DeskStep[], done: number): DeskHistory {
  return { state, past: steps.slice(0, done), future: steps.slice(done).toReversed() }
}

/** How many steps two lists have in common from their beginning. */
export function countSame(steps: readonly DeskStep[], others: readonly DeskStep[]): number {
  const differs = steps.findIndex((step, index) => step !== others[index])
  return differs < 0 ? steps.length : differs
}
