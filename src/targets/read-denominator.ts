/** What a percentage is taken of where its own words say it: "% GRDP", "% tổng chi ngân sách", "%/năm". */
export type Denominator = 'grdp' | 'gdp' | 'budget' | 'year' | null

const LINK = String.raw`^\s?(?:của|trong|trên|vào|so với)?\s?(?:tổng\s)?`
const NAMES: [pattern: RegExp, denominator: Denominator][] = [
  [startsWith('GRDP|sản phẩm trên địa bàn'), 'grdp'],
  [startsWith('GDP'), 'gdp'],
  [startsWith('chi ngân sách|ngân sách'), 'budget'],
  [/^\s?(?:\/\s?|mỗi |một |hằng |hàng )năm/iu, 'year'],
]

/**
 * Reads what a percentage is taken of.
 *
 * @param after the words after the percent sign
 */
export function readDenominator(after: string): Denominator {
  return NAMES.find(([pattern]) => pattern.test(after))?.[1] ?? null
}

function startsWith(names: string): RegExp {
  return new RegExp(`${LINK}(?:${names})${String.raw`(?![\p{L}\p{M}])`}`, 'iu')
}
