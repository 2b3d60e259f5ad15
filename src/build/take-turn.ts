import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { BuildError } from './build-error.ts'

/** Milliseconds between two tries. */
const PAUSE = 200
/** SQLite's codes: somebody else has the lock; the file is something else. */
const BUSY = 5
const NO_DATABASE = 26

/**
 * Waits until no other process works at the same thing, and keeps others waiting from then on. The lock is SQLite's upon an empty
 * file, so the system itself frees it when the process ends, in whatever way: no lock is ever left behind.
 *
 * @param file the file that stands for the thing; it is made, and stays, empty
 * @param patience milliseconds after which it is given up
 * @param onWait is told once that another process is at it
 * @returns what ends the turn
 * @throws {BuildError} when patience is at its end, or the file is no lock
 */
export async function takeTurn(file: string, patience: number, onWait: () => void): Promise<() => void> {
  const end = Date.now() + patience
  for (let tries = 0; ; tries += 1) {
    const release = tryLock(file)
    if (release !== null) return release
    if (Date.now() >= end) throw new BuildError('một lần dựng khác vẫn đang chạy. (Another build is still running.)')
    if (tries === 0) onWait()
    await wait(PAUSE)
  }
}

/**
 * Takes the lock if it is free.
 *
 * @param file as {@link takeTurn} has it
 * @returns what frees it; null where another process has it
 * @throws {BuildError} when the file is no lock
 */
export function tryLock(file: string): (() => void) | null {
  const database = new DatabaseSync(file)
  try {
    // Nothing is ever written, no journal either, so a full disk is no hindrance.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return () => database.close()
  } catch (error) {
    database.close()
    const { errcode } = error as { errcode?: number }
    if (errcode === BUSY) return null
    if (errcode === NO_DATABASE) throw new BuildError(`${file}: hãy xóa tệp này. (Delete this file: it is no lock.)`)
    throw error
  }
}
