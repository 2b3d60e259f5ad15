import { proxy } from 'comlink'
import type { PlanOwner } from '../../convert/plan-owner.ts'
import type { DeskPlan } from '../../desk/desk-plan.ts'
import { startHistory } from '../../desk/history.ts'
import { withPlainLines } from '../../text/line-ends.ts'
import type { AskedReader } from './start-reader.ts'
import { timeLeft } from './time-left.ts'

/** A plan with what is kept beside it. */
export interface Kept {
  plan: DeskPlan
  /** Its document; null where it has none. */
  bytes: Uint8Array | null
  /** Under which it is a draft. */
  key: string
}

/** What a file is opened with. */
export interface OpenOptions {
  reader: AskedReader
  /** The place that the editor chose before; null leaves it to the text. */
  chosen: PlanOwner['place'] | null
  onProgress: (message: string) => void
}

/**
 * Opens a file of any kind: a document, a plan file, a draft that was exported.
 *
 * @param name the file's name
 * @param bytes the whole file
 * @returns the plan, or why it cannot be read, a sentence
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  { reader, chosen, onProgress }: OpenOptions,
): Promise<Kept | { refusal: string }> {
  const draft = await reader.unpack(bytes)
  if (draft !== null) return 'refusal' in draft ? draft : { ...draft, key: crypto.randomUUID() }
  const left = timeLeft()
  const onMessage = proxy((message: string) => onProgress(`${message} ${left(message, Date.now())}`))
  const received = await reader.receive(bytes, name, onMessage)
  if ('refusal' in received) return received
  const { document, notes, statedProvince, statedPlace } = received
  const { text, sha256, isScan, unsure } = document
  if (text.startsWith('---\n')) return planOf(name, text)
  const place = chosen ?? statedPlace
  const drafted = await reader.draft(document, place === null ? null : { place })
  const source = { text, sha256, name, keptAs: drafted.sourceName, isScan, unsure, notes, statedProvince }
  const { id, planFile } = drafted
  const plan = { id, planFile, source, doubts: [...notes, ...drafted.doubts], history: startHistory(drafted.text) }
  return { plan, bytes, key: crypto.randomUUID() }
}

/**
 * A plan file that is opened by itself: what it was made of is not at hand.
 *
 * @param name the file's name
 * @param text its content; its places are counted as a reader of plans counts them
 */
export function planOf(name: string, text: string): Kept {
  const id = name.replace(/\.[^.]*$/, '')
  const history = startHistory(withPlainLines(text).normalize('NFC'))
  const plan = { id, planFile: `content/plans/${id}.mdx`, source: null, doubts: [], history }
  return { plan, bytes: null, key: crypto.randomUUID() }
}
