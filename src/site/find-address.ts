import type { Dataset } from '../data/dataset.ts'
import { indicatorPath, part, planPath } from './addresses.ts'

const known = new WeakMap<Dataset, Set<string>>()

/**
 * Finds where a link leads that was true when a release was made.
 *
 * @param url relative to the site's root: a plan, a target or a section of it, an indicator; null where nothing was
 * @param dataset what the site has now
 * @returns the address itself, its page where what it leads to is gone, null where the page is gone too
 */
export function findAddress(url: string | null, dataset: Dataset): string | null {
  if (url === null) return null
  const addresses = known.get(dataset) ?? listAddresses(dataset)
  known.set(dataset, addresses)
  if (addresses.has(url)) return url
  const [page = ''] = url.split('#')
  return addresses.has(page) ? page : null
}

function listAddresses({ plans, rows, indicators }: Dataset): Set<string> {
  return new Set([
    ...plans.map(planPath),
    ...plans.flatMap((plan) => plan.sections.map(({ id }) => part(planPath(plan), id))),
    ...rows.map(({ url }) => url),
    ...indicators.map(({ id }) => indicatorPath(id)),
  ])
}
