import { deskWords } from '../../i18n/desk-words.ts'
import type { DraftHead, KeptDraft } from './draft-store.ts'
import { keepDraft } from './draft-store.ts'
import type { Work } from './work.ts'
import { openOf } from './work.ts'

const words = deskWords.drafts
/** Milliseconds after a step until it is kept, with those that came meanwhile. */
const PAUSE = 250

/** What keeps a draft tells. */
export interface KeepTools {
  /** Tells that it could not be kept. */
  say: (text: string) => void
  /** Tells whether all steps are kept. */
  onKept: (isKept: boolean) => void
}

/** Keeps one draft. */
export interface DraftKeeper {
  /** Is told of each step. */
  onStep: (work: Work) => void
  /** Keeps at once what is not kept yet; tells whether all is kept. */
  keepNow: () => Promise<boolean>
}

/**
 * Keeps a draft a moment after each step, the last one too when the page is left.
 *
 * @param key of the draft
 * @param bytes the document, kept with the first step; null where the draft has none, or it is kept already
 */
export function draftKeeper(key: string, bytes: Uint8Array | null, { say, onKept }: KeepTools): DraftKeeper {
  let timer = 0
  let kept: KeptDraft | null = null
  let waiting: Work | null = null
  /** The last write: while the drafts cannot be reached, what comes meanwhile is written once, behind it. */
  let writing: Promise<void> = Promise.resolve()
  const keep = async () => {
    clearTimeout(timer)
    timer = 0
    if (waiting === null) return
    const work = waiting
    const { plan, look } = work
    const head: DraftHead = {
      key,
      name: `${plan.id}.mdx`,
      savedAt: new Date().toISOString(),
      targets: look.targets.length,
      doubts: openOf(work).doubts,
    }
    waiting = null
    try {
      kept = await keepDraft(head, plan, bytes, kept)
      if (waiting === null) onKept(true)
    } catch (error) {
      waiting ??= work
      say((error as Error).name === 'QuotaExceededError' ? words.full : words.notKept)
    }
  }
  const keepBehind = () => {
    writing = writing.then(keep)
    return writing
  }
  addEventListener('pagehide', () => void keep())
  return {
    onStep(work) {
      waiting = work
      onKept(false)
      // Never put off: of somebody who acts without a pause the steps are kept, too.
      if (timer === 0) timer = window.setTimeout(keepBehind, kept === null ? 0 : PAUSE)
    },
    async keepNow() {
      await keepBehind()
      return waiting === null
    },
  }
}
