import type { PlanTexts } from '../search/records.ts'
import type { Dataset } from './dataset.ts'
import { nameOfPlace } from './places.ts'
import type { Row } from './tables.ts'

/**
 * The table sections.csv: the plans' texts, a row a section; a long one has several rows, cut between paragraphs.
 *
 * @param dataset the plans
 * @param texts what the loader made of each
 * @param siteUrl the site's root, with "/" at its end
 */
export function sectionsTable(dataset: Dataset, texts: PlanTexts[], siteUrl: string): Row[] {
  return dataset.plans.flatMap((plan) => {
    const { officialName, unit2025 } = nameOfPlace(plan.frontMatter, dataset)
    const records = texts.find((own) => own.plan === plan.id)?.records ?? []
    let part = 0
    return records.map(({ url, headings, text, continued }): Row => {
      part = continued === undefined ? 1 : part + 1
      return {
        province: plan.slug,
        province_name: officialName,
        unit_2025: unit2025,
        plan: plan.id,
        section: continued ?? url.split('#')[1] ?? '',
        part,
        heading: headings.at(-1) ?? null,
        path: headings.join(' › ') || null,
        text: text || null,
        url: siteUrl + url,
      }
    })
  })
}
