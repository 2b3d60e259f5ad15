import type { TableMetadata } from '../data/csvw.ts'
import { stringsOf } from '../i18n/index.ts'
import { dataDay } from './data-day.ts'
import { getDataset, getPublisher } from './site-data.ts'

/**
 * Gives what the metadata beside the CSV files says of all of them.
 *
 * @param locale `Astro.currentLocale`
 */
export async function getTableMetadata(locale: string | undefined): Promise<TableMetadata> {
  const { licence } = await getPublisher()
  return { words: stringsOf(locale).data, day: dataDay((await getDataset()).plans), licence }
}
