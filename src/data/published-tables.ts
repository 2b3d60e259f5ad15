import type { PlanTexts } from '../search/records.ts'
import { coverageTable } from './coverage.ts'
import type { TableName } from './datapackage.ts'
import type { Dataset } from './dataset.ts'
import { dutiesTable } from './duties-table.ts'
import { sectionsTable } from './sections-table.ts'
import type { Row } from './tables.ts'
import { indicatorsTable, plansTable, targetsTable } from './tables.ts'

/** What the published tables are made of. */
export interface TableSource {
  dataset: Dataset
  /** The plans' texts. */
  texts: PlanTexts[]
  /** The site's root, with "/" at its end. */
  siteUrl: string
}

/** The published tables, in the order in which the page about the data lists them. */
export const TABLES = [
  'targets',
  'plans',
  'indicators',
  'coverage',
  'sections',
  'duties',
] as const satisfies TableName[]

/** Gives the rows of a published table. */
export function tableRows(table: TableName, { dataset, texts, siteUrl }: TableSource): Row[] {
  switch (table) {
    case 'targets':
      return targetsTable(dataset, siteUrl)
    case 'plans':
      return plansTable(dataset, siteUrl)
    case 'indicators':
      return indicatorsTable(dataset, siteUrl)
    case 'coverage':
      return coverageTable(dataset, siteUrl)
    case 'sections':
      return sectionsTable(dataset, texts, siteUrl)
    case 'duties':
      return dutiesTable(dataset, siteUrl)
  }
}
