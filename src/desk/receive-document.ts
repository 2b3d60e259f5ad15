import type { ReceivedDocument } from '../convert/draft-plan.ts'
import { convertPlan } from '../convert/index.ts'
import type { PlanOwner } from '../convert/plan-owner.ts'
import type { Facts } from '../convert/read-metadata.ts'
import { checkEnding } from '../documents/check-ending.ts'
import { readDocument } from '../documents/read-document.ts'
import type { OnProgress } from '../documents/scan/read-scans.ts'
import type { Province } from '../schema.ts'

/** A document that was opened at the desk, before it is known whose plan it is. */
export interface OpenedDocument {
  document: ReceivedDocument
  /** What was left out or is doubtful, a line each, with the document's name. */
  notes: string[]
  /** The province that the text itself names; null where it names none. */
  statedProvince: string | null
  /** Whose plan that makes it; null where it has to be asked. */
  statedPlace: PlanOwner['place'] | null
}

/** The day from which on the 34 provinces of today issue documents. */
const MERGER_DAY = '2025-07-01'

/**
 * Reads a document of any kind, as the commands do.
 *
 * @param bytes the whole document
 * @param name its file's name
 * @param provinces the register, to recognise whose plan it is
 * @param onProgress is told how far the recognition of a scan has come
 * @throws {InputError} when it cannot be read, with what to do about it
 */
export async function receiveDocument(
  bytes: Uint8Array,
  name: string,
  provinces: Province[],
  onProgress?: OnProgress,
): Promise<OpenedDocument> {
  const sha256 = await browserChecksum(bytes)
  const { notes, ...read } = await readDocument(bytes, onProgress)
  checkEnding(name, read.kind)
  const stated = convertPlan(read.text, name, { provinces, paragraphs: read.paragraphs })
  const facts = (stated.data.facts ?? {}) as Facts
  return {
    document: { ...read, path: name, sha256 },
    notes: notes.map((note) => `${name}: ${note}`),
    statedProvince: facts.province ?? null,
    statedPlace: placeOfDay(facts, provinces),
  }
}

/** Since the merger the provinces have names of before, but are others; one whose name is gone has no plan from then on. */
function placeOfDay({ province, issued }: Facts, provinces: Province[]): PlanOwner['place'] | null {
  if (province === undefined) return null
  if (issued === undefined || issued < MERGER_DAY) return { province }
  return provinces.some(({ successor_slug: slug }) => slug === province) ? { unit: province } : null
}

/** The SHA-256 of a file's bytes: 64 hexadecimal digits. */
async function browserChecksum(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
