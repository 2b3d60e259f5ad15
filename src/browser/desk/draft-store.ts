/** Drafts in this browser (IndexedDB): every step is kept, and nothing of it leaves the computer. */
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { DeskPlan } from '../../desk/desk-plan.ts'
import type { DeskState, DeskStep } from '../../desk/history.ts'
import { countSame, historyOf, stepsOf } from '../../desk/history.ts'

/** What is known of a draft without opening it. */
export interface DraftHead {
  key: string
  name: string
  /** ISO moment. */
  savedAt: string
  targets: number
  doubts: number
}

interface Drafts extends DBSchema {
  heads: { key: string; value: DraftHead }
  /** All but the history; of drafts of the first version, which kept it whole at each step, the history too. */
  plans: { key: string; value: Omit<DeskPlan, 'history'> & Partial<Pick<DeskPlan, 'history'>> }
  states: { key: string; value: DeskState & { done: number } }
  /** The steps one by one, by the draft and their number. */
  steps: { key: [string, number]; value: DeskStep }
  documents: { key: string; value: Uint8Array }
}

/** What is kept of a draft already: only the rest is written. */
export interface KeptDraft {
  steps: readonly DeskStep[]
  /** The names of its files, which follow its place. */
  names: string
}

/**
 * What stands between this tab and its drafts: nothing; a tab with an older desk, until that is closed; a newer desk in another tab,
 * for which this one gave way.
 */
type StoreState = 'open' | 'waiting' | 'outdated'

const NAME = 'ban-bien-tap'

let opening: Promise<IDBPDatabase<Drafts>> | null = null
let tell: (state: StoreState) => Promise<void> | void = () => {}

/**
 * Listens to what stands between this tab and its drafts; one listener.
 *
 * @param listener is told each change; what it keeps when it is told "outdated" is still kept
 */
export function onStoreState(listener: typeof tell): void {
  tell = listener
}

function database(): Promise<IDBPDatabase<Drafts>> {
  opening ??= openDB<Drafts>(NAME, 2, {
    upgrade(created, before) {
      if (before < 1) {
        created.createObjectStore('heads', { keyPath: 'key' })
        created.createObjectStore('plans')
        created.createObjectStore('documents')
      }
      created.createObjectStore('states')
      created.createObjectStore('steps')
    },
    // Desks of before 30 November 2026 do not give way: their tab has to be closed.
    blocked: () => void tell('waiting'),
    async blocking(_version, _newer, { target }) {
      await tell('outdated')
      ;(target as IDBDatabase).close()
    },
    terminated() {
      opening = null
    },
  }).then(
    (opened) => {
      void tell('open')
      return opened
    },
    (error: DOMException) => {
      opening = null
      if (error.name === 'VersionError') void tell('outdated')
      throw error
    },
  )
  return opening
}

/** The drafts, the latest first; none where the browser keeps nothing. */
export async function listDrafts(): Promise<DraftHead[]> {
  const heads = await (await database()).getAll('heads').catch(() => [])
  return heads.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
}

/**
 * Keeps a draft as it stands, all of it or nothing.
 *
 * @param bytes its document; null where it has none
 * @param kept what this function gave before: the plan and its document are not written again, nor are steps; null writes all
 * @throws {DOMException} "QuotaExceededError" where there is no room; what was kept before stays
 */
export async function keepDraft(
  head: DraftHead,
  { history, ...plan }: DeskPlan,
  bytes: Uint8Array | null,
  kept: KeptDraft | null,
): Promise<KeptDraft> {
  const { key } = head
  const steps = stepsOf(history)
  const names = [plan.id, plan.source?.keptAs].join(' ')
  const same = kept === null ? 0 : countSame(steps, kept.steps)
  const transaction = (await database()).transaction(['heads', 'plans', 'states', 'steps', 'documents'], 'readwrite')
  const stepStore = transaction.objectStore('steps')
  await Promise.all([
    transaction.objectStore('heads').put(head),
    kept?.names !== names && transaction.objectStore('plans').put(plan, key),
    transaction.objectStore('states').put({ ...history.state, done: history.past.length }, key),
    stepStore.delete(stepsFrom(key, same)),
    ...steps.slice(same).map((step, index) => stepStore.put(step, [key, same + index])),
    kept === null && bytes !== null && transaction.objectStore('documents').put(bytes, key),
    transaction.done,
  ])
  return { steps, names }
}

/** The keys of a draft's steps from a number on. */
function stepsFrom(key: string, number: number): IDBKeyRange {
  return IDBKeyRange.bound([key, number], [key, Number.POSITIVE_INFINITY])
}

function stateOf({ text, seen, ticked }: DeskState): DeskState {
  return { text, seen, ticked }
}

/** Opens a draft; null where it is gone. */
export async function takeDraft(key: string): Promise<{ plan: DeskPlan; bytes: Uint8Array | null } | null> {
  const from = (await database()).transaction(['plans', 'states', 'steps', 'documents'])
  const [plan, kept, steps, bytes = null] = await Promise.all([
    from.objectStore('plans').get(key),
    from.objectStore('states').get(key),
    from.objectStore('steps').getAll(stepsFrom(key, 0)),
    from.objectStore('documents').get(key),
  ])
  const history = kept ? historyOf(stateOf(kept), steps, kept.done) : plan?.history
  return plan && history ? { plan: { ...plan, history }, bytes } : null
}

/** Deletes a draft with its document. */
export async function deleteDraft(key: string): Promise<void> {
  const from = await database()
  await Promise.all([
    from.delete('heads', key),
    from.delete('plans', key),
    from.delete('states', key),
    from.delete('steps', stepsFrom(key, 0)),
    from.delete('documents', key),
  ])
}

/**
 * Holds a draft for this tab.
 *
 * @returns lets go of it; null where another tab has it
 */
export function holdDraft(key: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(`${NAME} ${key}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null)
        return undefined
      }
      return new Promise<void>((letGo) => resolve(letGo))
    })
  })
}
