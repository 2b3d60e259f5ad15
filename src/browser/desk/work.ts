/** A plan on the desk: what is shown of it, and the steps that its editor takes. */
import type { PlanOwner } from '../../convert/plan-owner.ts'
import { planId } from '../../convert/plan-owner.ts'
import type { DeskData } from '../../desk/desk-data.ts'
import type { DeskPlan } from '../../desk/desk-plan.ts'
import type { WrittenFacts } from '../../desk/edit-facts.ts'
import type { Edit } from '../../desk/edit-text.ts'
import { shiftPlace } from '../../desk/edit-text.ts'
import type { DeskHistory, StepMark } from '../../desk/history.ts'
import { doStep, redoStep, undoStep } from '../../desk/history.ts'
import type { Look } from '../../desk/look-at-plan.ts'
import { nameByFacts, shortNameOf } from '../../desk/name-by-facts.ts'
import type { ItemKey, QueueItem } from '../../desk/queue.ts'
import { countOpen, keyOf, makeQueue, nextOpen } from '../../desk/queue.ts'
import type { ChangedTarget } from '../../desk/shift-look.ts'
import { shiftLook } from '../../desk/shift-look.ts'
import type { AskedReader, AskReader } from './start-reader.ts'
import { ReaderEnded } from './start-reader.ts'

/** What a step is beside its edits. */
interface StepMeaning {
  /** What its editor has looked at by it. */
  mark?: StepMark
  /** The target that it is about. */
  changed?: ChangedTarget
  /** The place in the queue behind which the next open item is looked at after it; left out, what is looked at stays. */
  goOnFrom?: number
}

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
  /** Does a step; what it changes and what is looked at next is told once. */
  act(edits: Edit[], meaning?: StepMeaning): void
  undo(): void
  redo(): void
  /** Does the step that the worker makes of the text as it stands; gives what the worker said. */
  actBy<Made extends { edits: Edit[] } | { refusal: unknown }>(
    make: (asked: AskedReader, text: string, file: string) => Promise<Made>,
  ): Promise<Made>
  /** Changes facts of the front matter; undefined or an empty text takes one out. */
  setFacts(changes: WrittenFacts): void
  /** Changes the place; the short name stays as it is where none is given, an empty one takes it away. */
  setPlace(place: PlanOwner['place'], name?: string): void
  /** Waits until every step is in the text and the files have their names. */
  settled(): Promise<void>
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
  reader: AskReader,
  onChange: (work: Work) => void,
): Promise<Work> {
  const ask = () => askTwice(reader, (asked) => asked.look(plan.history.state.text, plan.planFile, plan.source))
  const name = () => {
    const named = nameByFacts({ id: plan.id, keptAs: plan.source?.keptAs ?? null }, look.facts)
    if (plan.source && named.keptAs !== null) plan.source.keptAs = named.keptAs
    if (named.id === plan.id) return false
    plan.id = named.id
    plan.planFile = `content/plans/${named.id}.mdx`
    return true
  }
  let look = await ask()
  if (name()) look = await ask()
  /** What is still under way of steps and readings. */
  const underWay = new Set<Promise<void>>()
  let isPending = false
  let version = 0
  let selected: ItemKey | null = null
  let first = new Set<number>()
  let queue: QueueItem[] = []

  const refresh = () => {
    for (const { doubt, open } of look.targets) if (doubt !== null) first.add(open.start)
    queue = makeQueue(look, plan.doubts, plan.history.state, first)
  }
  const selectNext = (from: number) => {
    const next = nextOpen(queue, from)
    selected = next ? keyOf(next) : null
  }
  const readAnew = async () => {
    version += 1
    const mine = version
    isPending = true
    const fresh = await ask()
    if (mine !== version) return
    const at = queue.findIndex((item) => keyOf(item) === selected)
    look = fresh
    isPending = false
    refresh()
    // What is no longer there, as the place once it is chosen, is followed by what stood behind it.
    if (!queue.some((item) => keyOf(item) === selected)) selectNext(Math.max(at, 0) - 1)
    // The rules about names go by the file's.
    if (name()) follow(readAnew)
    onChange(work)
  }
  /** Steps that the worker makes of the text; made anew where another came in between. */
  const actBy = async <Made extends { edits: Edit[] } | { refusal: unknown }>(
    make: (asked: AskedReader, text: string, file: string) => Promise<Made>,
  ): Promise<Made> => {
    for (;;) {
      const { text } = plan.history.state
      const made = await askTwice(reader, (asked) => make(asked, text, plan.planFile))
      if (plan.history.state.text !== text) continue
      if ('edits' in made && made.edits.length > 0) work.act(made.edits)
      return made
    }
  }
  const follow = (act: () => Promise<unknown>) => {
    // A worker that ends again and again leaves what is shown as it was; the next step asks again.
    const done = act().then(
      () => {},
      (error) => {
        if (!(error instanceof ReaderEnded)) throw error
      },
    )
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
  }
  const move = (edits: readonly Edit[]) => {
    first = new Set([...first].map((place) => shiftPlace(place, edits)))
    if (typeof selected === 'number') selected = shiftPlace(selected, edits)
  }
  const go = (history: DeskHistory, edits: readonly Edit[], { changed, goOnFrom }: StepMeaning = {}) => {
    if (history === plan.history) return
    plan.history = history
    look = shiftLook(look, edits, changed)
    move(edits)
    refresh()
    if (goOnFrom !== undefined || selected === null) selectNext(goOnFrom ?? -1)
    if (edits.length > 0) follow(readAnew)
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
    act: (edits, meaning) => go(doStep(plan.history, edits, meaning?.mark), edits, meaning),
    undo() {
      const step = plan.history.past.at(-1)
      if (step) go(undoStep(plan.history), step.inverse)
    },
    redo() {
      const step = plan.history.future.at(-1)
      if (step) go(redoStep(plan.history), step.edits)
    },
    actBy,
    setFacts: (changes) =>
      follow(() => actBy(async (asked, text) => ({ edits: await asked.editFacts(text, changes) }))),
    setPlace: (place, name) =>
      follow(() => {
        const id = planId({ place, name: name === undefined ? shortNameOf(plan.id) : name || undefined })
        return actBy(async (asked, text) => ({ edits: await asked.editPlace(text, place, id) }))
      }),
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
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

/** Asks the worker, and once more where it ended meanwhile. */
async function askTwice<T>(reader: AskReader, ask: (asked: AskedReader) => Promise<T>): Promise<T> {
  try {
    return await ask(await reader())
  } catch (error) {
    if (!(error instanceof ReaderEnded)) throw error
    return ask(await reader())
  }
}
