import type { Commitment } from '../targets/read-commitment.ts'
import type { TargetValue } from '../text/target-value.ts'

/** A quantified commitment as a text states it: an editor marked it, or the extractor found it. */
export interface StatedTarget extends TargetValue {
  /** Id of its indicator; null where the registry has none for it. */
  indicator: string | null
  /** The horizon; null where the plan gives none. */
  year: number | null
  /** Its value in the notation of `<Target value>`: "≥ 40". */
  text: string
  /** The unit that it counts in, where it differs from the registry's ({@link countedUnit}): "Mb/s". */
  unit: string | null
  /** A count of each year. An indicator in "% per year" says it by its unit. */
  perYear: boolean
  /** How strongly its sentence commits to it; null where it has no word for that, as a table has none. */
  commitment: Commitment | null
  /** The whole sentence, or row and column of a table, that states it. */
  quote: string
  /** Its line in the plan file; where it was found, the line of its paragraph. */
  line: number
}
