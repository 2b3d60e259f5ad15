import type { Limits } from '../../search/limits.ts'
import type { Hit } from './hit.ts'
import { exactHits, isWithin } from './hit.ts'

/**
 * Counts what the results would be if one more limit, or another one, were chosen: as many as the headline then says.
 *
 * @param hits all hits of a query, without limits
 * @param limits what is chosen
 * @param filter which limit
 * @param value its value; null for no limit
 */
export function countOption(
  hits: Hit[],
  limits: Limits,
  filter: 'province' | 'unit' | 'group' | 'kind',
  value: string | null,
): number {
  const chosen = { ...limits, [filter]: value } as Limits
  return exactHits(hits.filter((hit) => isWithin(hit, chosen))).length
}
