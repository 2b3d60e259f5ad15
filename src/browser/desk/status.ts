import { partOf } from '../element.ts'

type DeskState = 'empty' | 'reading' | 'read' | 'failed'

/** What the desk says of itself, to those who look, who listen, and who check from outside. */
export interface DeskStatus {
  /** The line that tells. */
  line: HTMLElement
  say: (text: string) => void
  state: () => DeskState
  setState: (state: DeskState) => void
  /** Tells what went wrong; a plan that is open stays open. */
  fail: (message: string) => void
}

/**
 * Keeps the desk's state (`data-desk-state`), the line that tells of it, and the button that stops a reading.
 *
 * @param desk the desk's part of the page
 */
export function deskStatus(desk: HTMLElement): DeskStatus {
  const line = partOf(desk, '[data-desk-status]')
  const cancel = partOf(desk, '[data-desk-cancel]')
  const status: DeskStatus = {
    line,
    say(text) {
      line.textContent = text
    },
    state: () => desk.dataset.deskState as DeskState,
    setState(state) {
      desk.dataset.deskState = state
      cancel.hidden = state !== 'reading'
    },
    fail(message) {
      status.setState('failed')
      status.say(message)
    },
  }
  return status
}
