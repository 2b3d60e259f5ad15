import { deskWords as words } from '../../i18n/desk-words.ts'
import { LoadError } from './load-data.ts'
import type { Kept } from './open-plan.ts'
import type { DeskStatus } from './status.ts'

/** Tells whether something else was asked for meanwhile. */
export type IsLate = () => boolean
/** Takes a plan from somewhere: what takes long. */
type TakePlan = (isLate: IsLate) => Promise<Kept | { refusal: string }>

/** What is asked for, one after the other: what an earlier one still says is no longer heard. */
export interface Attempts {
  /**
   * Takes a plan and shows it; whatever goes wrong is said in a sentence.
   *
   * @param name of what is read
   * @param isNew whether its document is opened on this page
   */
  attempt: (name: string, take: TakePlan, isNew?: boolean) => Promise<void>
  /** Ends what is under way. */
  stop: () => void
}

/**
 * Makes what attempts to open plans.
 *
 * @param stopReader ends the worker with all that it does
 * @param show shows a plan that was taken
 */
export function startAttempts(
  status: DeskStatus,
  stopReader: () => void,
  show: (taken: Kept, isNew: boolean, isLate: IsLate) => Promise<void>,
): Attempts {
  let asked = 0
  const stop = () => {
    stopReader()
    asked += 1
  }
  return {
    stop,
    async attempt(name, take, isNew = false) {
      stop()
      const mine = asked
      const isLate = () => mine !== asked
      status.setState('reading')
      status.say(words.reading(name))
      try {
        const taken = await take(isLate)
        if (isLate()) return
        if ('refusal' in taken) status.fail(taken.refusal)
        else await show(taken, isNew, isLate)
      } catch (error) {
        if (!isLate()) status.fail(error instanceof LoadError ? words.notLoaded : words.crashed)
      }
    },
  }
}
