import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, OEM } from 'tesseract.js'
import type { Recognize } from './recognizer.ts'
import { recognizer } from './recognizer.ts'

/** Vietnamese, from the package of its data: nothing is loaded over the network. */
const DATA = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
)

/**
 * Starts the recognition of Vietnamese letters.
 *
 * @returns recognises pictures one after the other, and ends it
 */
export async function startRecognition(): Promise<{ recognize: Recognize; stop: () => Promise<void> }> {
  return recognizer(await createWorker('vie', OEM.LSTM_ONLY, { langPath: DATA, cacheMethod: 'none', gzip: true }))
}
