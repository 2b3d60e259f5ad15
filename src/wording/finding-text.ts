import type { Dataset } from '../data/dataset.ts'
import { findNationals } from '../data/dataset.ts'
import type { Findings } from '../data/findings.ts'
import type { Summary } from '../data/summary.ts'
import type { Strings } from '../i18n/index.ts'
import { describeYear } from './describe-target.ts'
import { writeExtreme } from './summary-text.ts'
import { writeNationals } from './write-nationals.ts'

/**
 * Says who promises most and least of an indicator beside the nation: "Kinh tế số / GRDP đến năm 2030: cao nhất … thấp nhất …; cả nước …".
 *
 * @param strings the language's words
 * @param summary what the plans state; its values are of one kind
 * @param dataset with the national targets
 */
export function extremesText(
  strings: Strings,
  { indicator, year, extremes }: Summary,
  { national }: Pick<Dataset, 'national'>,
): string {
  const nationals = indicator && writeNationals(strings, findNationals(national, indicator.id, year), indicator)
  return strings.home.findings.range(
    `${indicator?.short ?? ''} ${describeYear(strings, year)}`,
    writeExtreme(strings, extremes?.most ?? []),
    writeExtreme(strings, extremes?.least ?? []),
    nationals ?? '',
  )
}

/**
 * Says which indicator is missing most often: "3 trên 5 tỉnh không nêu con số nào cho …".
 *
 * @param strings the language's words
 * @param missing the indicator, and what each place does
 */
export function missingText(strings: Strings, { indicator, places }: NonNullable<Findings['missing']>): string {
  const count = (of: (typeof places)[number]) => places.filter((stating) => stating === of).length
  const unread = count('unread')
  const words = strings.home.findings
  return words.missing(count('no'), places.length, indicator.short) + (unread > 0 ? words.unread(unread) : '')
}
