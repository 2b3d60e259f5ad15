/** Drafts in this browser (IndexedDB): every step is kept, and nothing of it leaves the computer. */
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { DeskPlan } from '../../desk/desk-plan.ts'

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
  plans: { key: string; value: DeskPlan }
  documents: { key: string; value: Uint8Array }
}

const NAME = 'ban-bien-tap'

let opening: Promise<IDBPDatabase<Drafts>> | null = null

function database(): Promise<IDBPDatabase<Drafts>> {
  opening ??= openDB<Drafts>(NAME, 1, {
    upgrade(created) {
      created.createObjectStore('heads', { keyPath: 'key' })
      created.createObjectStore('plans')
      created.createObjectStore('documents')
    },
  }).catch((error) => {
    opening = null
    throw error
  })
  return opening
}

/** The drafts, the latest first; none where the browser keeps nothing. */
export async function listDrafts(): Promise<DraftHead[]> {
  const heads = await (await database()).getAll('heads').catch(() => [])
  return heads.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
}

/**
 * Keeps a draft as it stands.
 *
 * @param bytes its document, kept once; left out later
 * @throws {DOMException} "QuotaExceededError" where there is no room
 */
export async function keepDraft(head: DraftHead, plan: DeskPlan, bytes?: Uint8Array): Promise<void> {
  const transaction = (await database()).transaction(['heads', 'plans', 'documents'], 'readwrite')
  await Promise.all([
    transaction.objectStore('heads').put(head),
    transaction.objectStore('plans').put(plan, head.key),
    ...(bytes ? [transaction.objectStore('documents').put(bytes, head.key)] : []),
    transaction.done,
  ])
}

/** Opens a draft; null where it is gone. */
export async function takeDraft(key: string): Promise<{ plan: DeskPlan; bytes: Uint8Array | null } | null> {
  const from = await database()
  const plan = await from.get('plans', key)
  return plan ? { plan, bytes: (await from.get('documents', key)) ?? null } : null
}

/** Deletes a draft with its document. */
export async function deleteDraft(key: string): Promise<void> {
  const from = await database()
  await Promise.all([from.delete('heads', key), from.delete('plans', key), from.delete('documents', key)])
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
