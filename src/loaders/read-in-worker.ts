import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { detectKind } from '../documents/detect-kind.ts'
import { InputError } from '../documents/input-error.ts'
import type { DocumentText } from '../documents/read-document.ts'
import { readDocument } from '../documents/read-document.ts'
import type { OnProgress } from '../documents/scan/read-scans.ts'
import type { WorkerMessage } from './document-worker.ts'

/** Beyond this no plan is, scanned pages included. */
const MOST_BYTES = 200_000_000
/** Seconds of the processor's time for a document, and for each million bytes of it beside; measured in docs/measurements.md. */
const SECONDS = { least: 10, aMegabyte: 5 }
/** By the clock a busy machine takes several times as long; recognition runs in threads of its own, each page anew. */
const SLOW = 12
/** Megabytes of the thread's heap, and of all that the process took since the thread began: buffers are not in the heap. */
const MEGABYTES = { heap: 400, all: 450 }
/** Milliseconds from one look at a thread to the next. */
const PAUSE = 100

const KEEP = 'Hãy chỉ giữ phần văn bản của kế hoạch rồi lưu lại, hoặc lưu thành .docx, .txt.'
const TOO_MUCH = {
  time: `đọc tệp này mất quá nhiều thời gian so với một kế hoạch. ${KEEP}`,
  memory: `đọc tệp này cần quá nhiều bộ nhớ so với một kế hoạch. ${KEEP}`,
}

const THREAD = path.join(import.meta.dirname, 'document-worker.ts')

/**
 * Reads a document as `readDocument` does, in a thread of its own that is ended when it takes more time or memory than any
 * plan needs. A text is read at once: that takes as long as its bytes.
 *
 * @param bytes the whole document
 * @param onProgress is told how far the recognition of a scan has come
 * @throws {InputError} as `readDocument`, and where the document takes too much
 */
export async function readInWorker(bytes: Uint8Array, onProgress: OnProgress = () => {}): Promise<DocumentText> {
  if (bytes.length > MOST_BYTES) throw new InputError(`tệp quá lớn (hơn ${MOST_BYTES / 1e6} MB).`)
  if (bytes.length === 0 || detectKind(bytes) === 'text') return readDocument(bytes, onProgress)
  const worker = new Worker(THREAD, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES.heap, maxYoungGenerationSizeMb: 48 },
  })
  const allowed = 1_000 * (SECONDS.least + (SECONDS.aMegabyte * bytes.length) / 1e6)
  const residentBefore = process.memoryUsage.rss()
  let since = performance.now()
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<DocumentText>((resolve, reject) => {
      const refuse = (reason: string) => reject(new InputError(reason))
      worker.on('message', (message: WorkerMessage) => {
        if ('read' in message) resolve(message.read)
        else if ('refused' in message) refuse(message.refused)
        else if ('failed' in message) reject(message.failed)
        else {
          since = performance.now()
          onProgress(message.progress)
        }
      })
      worker.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(TOO_MUCH.memory) : reject(error),
      )
      // A thread that ran out of memory in the midst of something may end without a word.
      worker.on('exit', () => refuse(TOO_MUCH.memory))
      watch = setInterval(async () => {
        if (process.memoryUsage.rss() - residentBefore > MEGABYTES.all * 1e6) refuse(TOO_MUCH.memory)
        if (performance.now() - since > SLOW * allowed || (await processorTime(worker)) > allowed) refuse(TOO_MUCH.time)
      }, PAUSE)
    })
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}

/** Milliseconds; 0 where this version of Node does not tell it, or the thread has ended. */
async function processorTime(worker: Worker): Promise<number> {
  const { user = 0 } = (await worker.cpuUsage?.().catch(() => undefined)) ?? {}
  return user / 1_000
}
