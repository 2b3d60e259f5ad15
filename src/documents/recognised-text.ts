import type { DocumentText } from './read-document.ts'

/** The name of the file beside a scan that holds what was recognised of it. */
export function recognisedFile(scan: string): string {
  return `${scan}.ocr.json`
}

/**
 * What is kept beside a scan, a line of it on a line.
 *
 * @param sha256 the checksum of the scan
 * @param document its text, with what was doubtful and the numbers that are not sure
 */
export function formatRecognised(
  sha256: string,
  { text, notes, unsure }: Pick<DocumentText, 'text' | 'notes' | 'unsure'>,
): string {
  return `${JSON.stringify({ sha256, notes, unsure, lines: text.split('\n') }, null, 1)}\n`
}
