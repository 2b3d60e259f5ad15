/**
 * The text that was recognised from a scan, kept beside it: "ha-giang.pdf" has "ha-giang.pdf.ocr.json". Recognition takes seconds
 * a page; a build and a command read what was recognised once, as long as the scan's bytes are the same.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { detectKind } from '../documents/detect-kind.ts'
import type { DocumentText } from '../documents/read-document.ts'
import { recognisedFile } from '../documents/recognised-text.ts'
import type { OnProgress } from '../documents/scan/read-scans.ts'
import { checksum } from './checksum.ts'
import { readInWorker } from './read-in-worker.ts'

const Recognised = z.strictObject({
  sha256: z.string(),
  notes: z.array(z.string()),
  unsure: z.array(z.strictObject({ line: z.int(), text: z.string() })),
  lines: z.array(z.string()),
})

/**
 * Reads a document, or what was recognised of it before.
 *
 * @param file its path; null where it lies in no file
 * @param bytes what is in it
 * @param onProgress is told how far a recognition has come
 * @throws {InputError} as `readInWorker`; what is kept of other bytes, or is damaged, is passed over
 */
export async function readOnce(file: string | null, bytes: Uint8Array, onProgress?: OnProgress): Promise<DocumentText> {
  const kept = file === null ? null : await readRecognised(recognisedFile(file), bytes)
  if (kept === null) return readInWorker(bytes, onProgress)
  return { ...kept, kind: detectKind(bytes), paragraphs: false, isScan: true }
}

async function readRecognised(
  file: string,
  bytes: Uint8Array,
): Promise<Pick<DocumentText, 'text' | 'notes' | 'unsure'> | null> {
  if (!existsSync(file)) return null
  const { success, data } = Recognised.safeParse(parseJson(await readFile(file, 'utf8')))
  if (!success || data.sha256 !== checksum(bytes)) return null
  return { text: data.lines.join('\n'), notes: data.notes, unsure: data.unsure }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
