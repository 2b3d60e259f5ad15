/** The desk's reader: everything that takes long, beside the page, so that the page always answers. It sends nothing anywhere. */
import { expose } from 'comlink'
import type { ReceivedDocument } from '../../convert/draft-plan.ts'
import { draftPlan } from '../../convert/draft-plan.ts'
import type { PlanOwner } from '../../convert/plan-owner.ts'
import { NO_PLACE } from '../../convert/read-metadata.ts'
import { OTHER_PLACE } from '../../convert/tell-other-place.ts'
import { compareTargets } from '../../data/compare-targets.ts'
import type { DeskData } from '../../desk/desk-data.ts'
import type { PackedDraft } from '../../desk/draft-file.ts'
import { editFacts, editPlace } from '../../desk/edit-facts.ts'
import type { SuccessionKind } from '../../desk/edit-successor.ts'
import type { LookSource } from '../../desk/look-at-plan.ts'
import { checkQuickly, lookAtPlan } from '../../desk/look-at-plan.ts'
import { markCorrected, markTarget } from '../../desk/mark-words.ts'
import type { Selected } from '../../desk/plan-blocks.ts'
import type { PlanText } from '../../desk/preview-plan.ts'
import { receiveDocument } from '../../desk/receive-document.ts'
import { isZip } from '../../documents/detect-kind.ts'
import { InputError } from '../../documents/input-error.ts'
import type { OnProgress } from '../../documents/scan/read-scans.ts'
import { readPlan } from '../../plan/read-plan.ts'
import type { Registry } from '../../registry/registry.ts'
import { href } from '../../site/href.ts'
import { vietnamDay } from '../../text/dates.ts'
import type { AskedPage } from './find-page.ts'

/** What the converter tells of the place: the desk tells it itself, as the place stands at the time (look-at-plan.ts, queue.ts). */
const OF_PLACE: unknown[] = [NO_PLACE, OTHER_PLACE]

let registry: Registry | null = null
let published: readonly string[] = []

function known(): Registry {
  if (registry === null) throw new Error('the desk gives its data first')
  return registry
}

/** What is told of a document that cannot be read; anything else is a fault of the program. */
async function orRefusal<T>(read: () => Promise<T>): Promise<T | { refusal: string }> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof InputError) return { refusal: error.message }
    throw error
  }
}

const reader = {
  /**
   * Takes the registries; to be called once before anything else.
   *
   * @param lock is held as long as the worker lives, and so tells the page of its end, of which browsers send no event
   */
  async start(data: DeskData, lock: string): Promise<void> {
    registry = { ...data.registry, files: [] }
    published = data.plans
    await new Promise<void>((held) => {
      void navigator.locks.request(lock, () => {
        held()
        return new Promise(() => {})
      })
    })
  },
  /** Reads a document's text, and whose plan it says to be. */
  receive(bytes: Uint8Array, name: string, onProgress: OnProgress) {
    return orRefusal(() => receiveDocument(bytes, name, known().provinces, onProgress))
  },
  /** Makes the plan file, as `plan add` does. */
  draft(document: ReceivedDocument, owner: PlanOwner | null) {
    const { id, planFile, sourceName, converted } = draftPlan(document, owner, known())
    const doubts = converted.messages.filter(({ ruleId }) => !OF_PLACE.includes(ruleId)).map(String)
    return { id, planFile, sourceName, text: String(converted), doubts }
  },
  /** The edits that change facts of a plan's front matter (edit-facts.ts). */
  editFacts,
  /** The edits that give it another place (edit-facts.ts). */
  editPlace,
  /** The edits that begin its header with that of the plan that it replaces or amends (edit-successor.ts). */
  async editSuccessor(text: string, older: string, kind: SuccessionKind) {
    const { editSuccessor } = await import('../../desk/edit-successor.ts')
    return editSuccessor(text, older, kind, { provinces: known().provinces, plans: published })
  },
  /** Reads and checks a plan file. */
  look(text: string, file: string, source: LookSource | null) {
    return lookAtPlan(text, file, source, known(), vietnamDay(new Date()))
  },
  /** Makes selected words a target (mark-words.ts). */
  markTarget(text: string, file: string, selected: Selected) {
    return markTarget(text, file, selected, known())
  },
  /** Corrects selected words (mark-words.ts). */
  markCorrected,
  /** What changed against another text of the plan, a line each. */
  changes(before: string, after: string, file: string): string[] {
    return compareTargets(readPlan(before, file).targets, readPlan(after, file).targets)
  },
  /** How the plan would stand on the site (preview-plan.ts); what draws it is loaded only then. */
  async preview(plan: PlanText, others: PlanText[]) {
    const { previewPlan } = await import('../../desk/preview-plan.ts')
    return previewPlan(plan, others, known(), href, vietnamDay(new Date()))
  },
  /** Opens a PDF to see its pages (find-page.ts); what draws them is loaded only then. */
  async openPages(key: string, bytes: Uint8Array) {
    await (await import('./find-page.ts')).openPages(key, bytes)
  },
  /** Draws a page of the open PDF; null where that one is not open. */
  async seePage(key: string, asked: AskedPage) {
    return (await import('./find-page.ts')).seePage(key, asked)
  },
  /** The draft as one file. */
  async pack(draft: PackedDraft): Promise<Uint8Array> {
    return (await import('../../desk/draft-file.ts')).packDraft(draft)
  },
  /** A draft that was exported; null where the file is none. */
  unpack(bytes: Uint8Array) {
    return orRefusal(async () => {
      if (!isZip(bytes)) return null
      const { isDraft, unpackDraft } = await import('../../desk/draft-file.ts')
      return isDraft(bytes) ? unpackDraft(bytes) : null
    })
  },
  /** Only checks it, without the rules that take long. */
  check(text: string, file: string) {
    return checkQuickly(text, file, known(), vietnamDay(new Date()))
  },
}

/** What the page asks of the worker. */
export type DeskReader = typeof reader

expose(reader)
