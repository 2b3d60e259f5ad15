import type { Remote } from 'comlink'
import { wrap } from 'comlink'
import type { DeskData } from '../../desk/desk-data.ts'
import '../trusted-types.ts'
import type { DeskReader } from './worker.ts'

/** A running worker, and how to end it. */
export interface RunningReader {
  reader: Remote<DeskReader>
  stop: () => void
}

/**
 * Starts the worker that reads documents.
 *
 * @param data what it knows beside them
 * @param onFault is told when the worker itself fails, as when the machine has no memory left
 */
export function startReader(data: DeskData, onFault: () => void): RunningReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'desk' })
  worker.addEventListener('error', onFault)
  const reader = wrap<DeskReader>(worker)
  void reader.start(data)
  return { reader, stop: () => worker.terminate() }
}
