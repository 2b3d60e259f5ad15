/** A plan on the desk: what is shown of it, and the steps that its editor takes. */
import type { Remote } from 'comlink'
import type { DeskData } from '../../desk/desk-data.ts'
import type { DeskPlan } from '../../desk/desk-plan.ts'
import type { Edit } from '../../desk/edit-text.ts'
import { shiftPlace } from '../../desk/edit-text.ts'
import type { DeskHistory, StepMark } from '../../desk/history.ts'
import { doStep, redoStep, undoStep } from '../../desk/history.ts'
import type { Look } from '../../desk/look-at-plan.ts'
import type { ItemKey, QueueItem } from '../../desk/queue.ts'
import { countOpen, keyOf, makeQueue } from '../../desk/queue.ts'
import type { ChangedTarget } from '../../desk/shift-look.ts'
import { shiftLook } from '../../desk/shift-look.ts'
import type { DeskReader } from './worker.ts'

/** What a part of the desk is given: the plan as it stands, and how to act on it. */
export interface Work {
  readonly plan: DeskPlan
  readonly look: Look
  readonly queue: QueueItem[]
  readonly data: DeskData
  /** The item that is being looked at. */
  readonly selected: ItemKey | null
  /** Whether the worker still reads what is shown. */
  readonly isPending: boolean
  select(key: ItemKey | null): void
  act(edits: Edit[], mark?: StepMark, changed?: ChangedTarget): void
  undo(): void
  redo(): void
  /** Changes of what is kept beside the text: the file's name. */
  rename(id: string): void
  check(text: string): Promise<Look['findings']>
}

/**
 * Begins to work on a plan.
 *
 * @param plan as it was drafted or kept
 * @param data the registries
 * @param reader gives the worker, started anew where it has ended
 * @param onChange is told after each step, and when the worker has read the plan anew
 */
export async function startWork(
  plan: DeskPlan,
  data: DeskData,
  reader: () => Promise<Remote<DeskReader>>,
  onChange: (work: Work) => void,
): Promise<Work> {
  const ask = async () => (await reader()).look(plan.history.state.text, plan.planFile, plan.source)
  let look = await ask()
  let isPending = false
  let version = 0
  let selected: ItemKey | null = null
  let first = new Set<number>()
  let queue: QueueItem[] = []

  const refresh = () => {
    for (const { doubt, open } of look.targets) if (doubt !== null) first.add(open.start)
    queue = makeQueue(look, plan.doubts, plan.history.state, first)
  }
  const readAnew = async () => {
    version += 1
    const mine = version
    isPending = true
    const fresh = await ask()
    if (mine !== version) return
    look = fresh
    isPending = false
    refresh()
    onChange(work)
  }
  const move = (edits: readonly Edit[]) => {
    first = new Set([...first].map((place) => shiftPlace(place, edits)))
    if (typeof selected === 'number') selected = shiftPlace(selected, edits)
  }
  const go = (history: DeskHistory, edits: readonly Edit[], changed?: ChangedTarget) => {
    if (history === plan.history) return
    plan.history = history
    look = shiftLook(look, edits, changed)
    move(edits)
    refresh()
    if (edits.length > 0) void readAnew()
    onChange(work)
  }
  const work: Work = {
    plan,
    data,
    get look() {
      return look
    },
    get queue() {
      return queue
    },
    get selected() {
      return selected
    },
    get isPending() {
      return isPending
    },
    select(key) {
      selected = key
      onChange(work)
    },
    act: (edits, mark, changed) => go(doStep(plan.history, edits, mark), edits, changed),
    undo() {
      const step = plan.history.past.at(-1)
      if (step) go(undoStep(plan.history), step.inverse)
    },
    redo() {
      const step = plan.history.future.at(-1)
      if (step) go(redoStep(plan.history), step.edits)
    },
    rename(id) {
      plan.id = id
      plan.planFile = `content/plans/${id}.mdx`
      void readAnew()
    },
    check: async (text) => (await reader()).check(text, plan.planFile),
  }
  refresh()
  const [firstItem] = queue
  selected = firstItem ? keyOf(firstItem) : null
  return work
}

/** How many places are open. */
export function openOf({ queue }: Work): { doubts: number; unread: number } {
  return countOpen(queue)
}
