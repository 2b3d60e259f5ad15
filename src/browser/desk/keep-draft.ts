import { deskWords } from '../../i18n/desk-words.ts'
import type { DraftHead, KeptDraft } from './draft-store.ts'
import { keepDraft } from './draft-store.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

const words = deskWords.drafts
/** Milliseconds after a step until it is kept, with those that came meanwhile. */
const PAUSE = 250

/**
 * Keeps a draft a moment after each step, the last one too when the page is left.
 *
 * @param key of the draft
 * @param bytes the document, kept with the first step; null where the draft has none, or it is kept already
 * @param say tells that it could not be kept
 * @returns is told of each step
 */
export function draftKeeper(key: string, bytes: Uint8Array | null, say: (text: string) => void): (work: Work) => void {
  let timer = 0
  let kept: KeptDraft | null = null
  let waiting: Work | null = null
  const keep = async () => {
    clearTimeout(timer)
    timer = 0
    if (waiting === null) return
    const { plan, look } = waiting
    const head: DraftHead = {
      key,
      name: `${plan.id}.mdx`,
      savedAt: new Date().toISOString(),
      targets: look.targets.length,
      doubts: openOf(waiting).doubts,
    }
    waiting = null
    try {
      kept = await keepDraft(head, plan, bytes, kept)
    } catch (error) {
      say((error as Error).name === 'QuotaExceededError' ? words.full : words.notKept)
    }
  }
  addEventListener('pagehide', () => void keep())
  return (work) => {
    waiting = work
    // Never put off: of somebody who acts without a pause the steps are kept, too.
    if (timer === 0) timer = window.setTimeout(keep, kept === null ? 0 : PAUSE)
  }
}
