import type { ReceivedDocument } from '../convert/draft-plan.ts'
import { convertPlan } from '../convert/index.ts'
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
}

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
  const stated = convertPlan(read.text, name, { provinces, paragraphs: read.paragraphs, isScan: read.isScan })
  const facts = (stated.data.facts ?? {}) as Facts
  return {
    document: { ...read, path: name, sha256 },
    notes: notes.map((note) => `${name}: ${note}`),
    statedProvince: facts.province ?? null,
  }
}

/** The SHA-256 of a file's bytes: 64 hexadecimal digits. */
async function browserChecksum(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
