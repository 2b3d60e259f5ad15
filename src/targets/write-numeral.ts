import { formatNumber, parseWrittenNumber } from '../text/numbers.ts'

/**
 * A number as the plan writes it, without leading zeros; a decimal dot as a comma and
 * spaces between thousands as dots, since the notation has no other.
 *
 * @param written its digits in the text
 * @param value its value
 */
export function writeNumeral(written: string, value: number): string {
  const numeral = written.replace(/^0+(?=\d)/, '')
  return parseWrittenNumber(numeral) === value && !/\.\d{1,2}$|\s/.test(numeral) ? numeral : formatNumber(value)
}
