import type { Span } from '../text/sentences.ts'
import type { TargetValue } from '../text/target-value.ts'
import { formatTargetValue } from '../text/target-value.ts'
import type { Denominator } from './read-denominator.ts'
import type { QuantityKind } from './read-kind.ts'

/** A number in a sentence that could be a target's value. */
export interface Quantity extends TargetValue {
  kind: QuantityKind
  denominator: Denominator
  /** The numbers in the notation of `<Target value>`: ["1.200"], ["16", "18"], ["2/3"]. */
  numerals: string[]
  /** From its comparator to its unit. */
  span: Span
  /** The words that bound it ("tối thiểu"); empty where it is bare. */
  bound: string
  /** The words right after the number itself, which say what is counted. */
  after: string
  perYear: boolean
  /** A rise on top of what there is ("thêm 2-3"), not a level. */
  increment: boolean
  /** How much something changes ("tăng 5%"): a value only of what is itself a growth or a reduction. */
  rise: boolean
  /** Stated by words and not by a number: "toàn tỉnh". */
  whole: boolean
  /** Written as words: "ba", "một nửa". */
  inWords: boolean
  /** The unit where the text names one that an indicator can be counted in otherwise: "Mb/s". */
  unit: string | null
}

/** Writes a quantity in the notation of `<Target value>`, with the numbers as the plan writes them. */
export function quantityText(quantity: Quantity): string {
  const numerals = [...quantity.numerals]
  return formatTargetValue(quantity, () => numerals.shift() ?? '')
}
