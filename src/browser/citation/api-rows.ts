import type { Row } from '../../data/tables.ts'
import { apiPath } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'
import type { CitedData, CitedDocument } from '../../wording/cite.ts'

/** A row of the table `plans` with the id of its document. */
export type PlanRow = CitedDocument & { plan: string }

/** A row of the table `targets`, as far as it is shown and cited. */
export interface TargetCells extends Row {
  indicator: string
  indicator_name: string
  province_name: string
  year: number | null
  text_value: string
  quote: string
  section: string
  url: string
}

const asked = new Map<string, Promise<unknown>>()

/** The documents, and which state of the data they are of; loaded once. */
export async function loadPlans(): Promise<{ plans: PlanRow[]; data: CitedData }> {
  const { meta, data } = (await load('plans')) as { meta: CitedData; data: PlanRow[] }
  return { plans: data, data: meta }
}

/**
 * The targets of a document; loaded once.
 *
 * @throws where there is no such document
 */
export async function loadTargets(plan: string): Promise<TargetCells[]> {
  return ((await load(`plans/${plan}/targets`)) as { data: TargetCells[] }).data
}

function load(resource: string): Promise<unknown> {
  const known = asked.get(resource)
  if (known) return known
  const answer = fetch(href(apiPath(resource))).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${resource}`)
    return response.json()
  })
  asked.set(resource, answer)
  // Asked again after a failure: the network may be back.
  answer.catch(() => asked.delete(resource))
  return answer
}
