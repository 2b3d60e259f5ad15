/** The thread in which a document is read (read-in-worker.ts): what it is handed may be made to take all time and memory. */
import { parentPort, workerData } from 'node:worker_threads'
import { InputError } from '../documents/input-error.ts'
import type { DocumentText } from '../documents/read-document.ts'
import { readDocument } from '../documents/read-document.ts'

/** What the thread says: how far it has come, then the text, or why there is none. */
export type WorkerMessage = { progress: string } | { read: DocumentText } | { refused: string } | { failed: unknown }

const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

try {
  tell({ read: await readDocument(workerData as Uint8Array, (progress) => tell({ progress })) })
} catch (error) {
  tell(error instanceof InputError ? { refused: error.message } : { failed: error })
}
