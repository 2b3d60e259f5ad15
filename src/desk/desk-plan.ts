import type { UnsureNumber } from '../documents/scan/note-doubts.ts'
import type { DeskHistory } from './history.ts'
import type { LookSource } from './look-at-plan.ts'

/** The document that a plan on the desk was made of. */
interface DeskSource extends LookSource {
  /** Its file's name as received. */
  name: string
  /** Its name in content/sources/. */
  keptAs: string
  isScan: boolean
  /** Numbers of a scan that are not sure, by the lines of its text. */
  unsure: UnsureNumber[]
  /** What was left out or doubtful when it was read. */
  notes: string[]
}

/** A plan that is being worked on, with all that is kept of it but the document's bytes. */
export interface DeskPlan {
  /** The file's name without its ending. */
  id: string
  planFile: string
  /** null for a plan file that was opened by itself. */
  source: DeskSource | null
  /** What the converter doubted. */
  doubts: string[]
  history: DeskHistory
}
