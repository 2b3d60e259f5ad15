import { wrap } from 'comlink'
import type { DeskData } from '../../desk/desk-data.ts'
import '../trusted-types.ts'
import type { DeskReader } from './worker.ts'

/** The worker has ended before it answered. */
export class ReaderEnded extends Error {}

/** The worker's functions, as the page asks them. */
export type AskedReader = {
  [Name in keyof DeskReader]: (...asked: Parameters<DeskReader[Name]>) => Promise<Awaited<ReturnType<DeskReader[Name]>>>
}

/** Gives the worker. */
export type AskReader = () => Promise<AskedReader>

/** A running worker, and how to end it. */
interface RunningReader {
  reader: AskedReader
  stop: () => void
}

/** The worker of a page, started when it is first asked for, and anew where it has ended. */
export interface PageReader {
  reader: AskReader
  stop: () => void
}

/**
 * Keeps the page's worker.
 *
 * @param data loads what it knows beside documents
 * @param onEnd is told when it ends unasked
 */
export function pageReader(data: () => Promise<DeskData>, onEnd: () => void): PageReader {
  let running: RunningReader | null = null
  return {
    async reader() {
      const known = await data()
      running ??= startReader(known, () => {
        running = null
        onEnd()
      })
      return running.reader
    },
    stop() {
      running?.stop()
      running = null
    },
  }
}

/**
 * Starts the worker that reads documents. What is asked of it is answered, or ends with {@link ReaderEnded}: nothing waits for ever.
 *
 * @param data what it knows beside them
 * @param onEnd is told when it ends unasked, as when the machine has no memory left
 */
function startReader(data: DeskData, onEnd: () => void): RunningReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'desk' })
  const remote = wrap<DeskReader>(worker)
  const lock = `ban-bien-tap ${crypto.randomUUID()}`
  let isStopped = false
  let end = (_: ReaderEnded) => {}
  const ended = new Promise<never>((_, reject) => {
    end = reject
  })
  ended.catch(() => isStopped || onEnd())
  worker.addEventListener('error', () => end(new ReaderEnded()))
  const started = remote.start(data, lock).then(() => {
    void navigator.locks.request(lock, () => end(new ReaderEnded()))
  })
  started.catch(() => {})
  const reader = new Proxy({} as AskedReader, {
    get: (_, name: keyof DeskReader | 'then') => {
      // It is handed over by promises, which ask whether it is one.
      if (name === 'then') return undefined
      const ask = remote[name] as (...asked: unknown[]) => Promise<unknown>
      // Nothing is asked before it holds its lock: of an end before that nobody would know.
      return (...asked: unknown[]) => Promise.race([started.then(() => ask(...asked)), ended])
    },
  })
  return {
    reader,
    stop: () => {
      isStopped = true
      worker.terminate()
      end(new ReaderEnded())
    },
  }
}
