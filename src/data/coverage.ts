import { indicatorPath, part, planPath } from '../site/addresses.ts'
import type { Dataset, TargetRow } from './dataset.ts'
import { countedByPlace } from './dataset.ts'
import { spokenIn } from './missing.ts'
import { nameOfPlace } from './places.ts'
import { statingOf } from './stating.ts'
import type { Row } from './tables.ts'

/**
 * The table coverage.csv: what each place does of each indicator, a row each, so that what is missing is data too.
 *
 * @param siteUrl the site's root, with "/" at its end
 * @returns `status` says why there is a number or none: "stated", "qualitative" (words without a number), "others-number" (a number
 *   that is not the place's own), "unread" (a table of the plan is not read), "not-stated"
 */
export function coverageTable(dataset: Dataset, siteUrl: string): Row[] {
  const counted = countedByPlace(dataset)
  return dataset.places.flatMap((place) => {
    const own = Map.groupBy(counted.get(place) ?? [], ({ indicator }) => indicator)
    return dataset.indicators.map((indicator): Row => {
      const rows = own.get(indicator) ?? []
      const spoken = spokenIn(place.plans, indicator)
      const [plan] = place.plans
      const silence = spoken?.statement.qualitative ? 'qualitative' : spoken ? 'others-number' : 'not-stated'
      const stating = statingOf(place, indicator.id)
      return {
        place: place.key,
        province: place.slug,
        province_name: plan ? nameOfPlace(plan.frontMatter, dataset).officialName : place.name,
        unit_2025: place.unit2025,
        indicator: indicator.id,
        indicator_name: indicator.vi,
        status: stating === 'yes' ? 'stated' : stating === 'unread' ? 'unread' : silence,
        targets: rows.length,
        years: yearsOf(rows),
        url:
          siteUrl +
          (rows[0]?.url ??
            (spoken
              ? part(spoken.path, spoken.statement.anchor)
              : plan
                ? planPath(plan)
                : indicatorPath(indicator.id))),
      }
    })
  })
}

function yearsOf(rows: TargetRow[]): string | null {
  const years = [...new Set(rows.flatMap(({ target }) => target.year ?? []))]
  return years.length === 0 ? null : years.sort((a, b) => a - b).join(';')
}
