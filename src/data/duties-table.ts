import type { Dataset } from './dataset.ts'
import { listDuties } from './list-duties.ts'
import { nameOfPlace } from './places.ts'
import type { Row } from './tables.ts'

/**
 * The table duties.csv: what the plans give whom to do by when, a row a duty.
 *
 * @param siteUrl the site's root, with "/" at its end
 */
export function dutiesTable(dataset: Dataset, siteUrl: string): Row[] {
  const idsOf = (ids: string[]) => ids.join(';') || null
  const namesOf = (ids: string[]) => ids.map((id) => dataset.bodies[id]?.vi ?? id).join(';') || null
  return listDuties(dataset).map(({ id, duty, plan, headings, url }) => {
    const { officialName, unit2025 } = nameOfPlace(plan.frontMatter, dataset)
    const { bodies, partners, receivers, what, deadline, quote, namedIn } = duty
    const repeated = deadline?.kind === 'repeated' ? deadline : null
    return {
      province: plan.slug,
      province_name: officialName,
      unit_2025: unit2025,
      plan: plan.id,
      body: idsOf(bodies),
      body_name: namesOf(bodies),
      what,
      timing: deadline?.kind ?? null,
      deadline: deadline?.kind === 'day' ? deadline.day : null,
      every_months: repeated?.every.join(';') || null,
      on_days: repeated?.on.join(';') || null,
      deadline_text: deadline?.words ?? null,
      quote,
      section: headings.join(' › '),
      url: siteUrl + url,
      review: plan.frontMatter.review,
      duty: id,
      partner: idsOf(partners),
      partner_name: namesOf(partners),
      reports_to: idsOf(receivers),
      reports_to_name: namesOf(receivers),
      named_in: namedIn,
    }
  })
}
