import type { Dataset } from '../../src/data/dataset.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { currentTables } from '../../src/releases/current-tables.ts'
import type { ReleasedTable } from '../../src/releases/released-table.ts'
import { readReleasedTable } from '../../src/releases/released-table.ts'

const ROOT = 'https://doichieu57.example/'

/** The tables of a dataset as a release holds them; the plans' texts are one section each. */
export function tablesOf(dataset: Dataset, root = ROOT): ReleasedTable[] {
  const texts = dataset.plans.map((plan) => ({
    plan: plan.id,
    province: plan.slug,
    place: plan.slug,
    unit: '',
    records: [{ url: `tinh/${plan.id}/#i`, headings: ['I. MỤC TIÊU'], text: 'Phấn đấu.', first: 0 }],
  }))
  return currentTables({ dataset, texts, siteUrl: root }, stringsOf().data).map((file) => readReleasedTable(file, root))
}
