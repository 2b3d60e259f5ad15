import type { NameKind } from '../passages/find-names.ts'
import type { OnlyHereFinder } from '../passages/find-only-here.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { QuoteParts } from '../plan/quote-parts.ts'
import { quoteParts } from '../plan/quote-parts.ts'
import { planPath } from '../site/addresses.ts'
import type { Dataset } from './dataset.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** What only one plan has, with its sentence. */
export interface OnlyHereEntry extends QuoteParts {
  kind: NameKind | 'target'
  /** The name as written, or the indicator's. */
  label: string
  /** Site-relative address of the sentence. */
  url: string
  /** See {@link OnlyHereFinder}. */
  rarity: number
}

/**
 * Lists what only one plan has: projects, places and institutions that no other names, and targets for indicators that no other
 * states. What is told in words that the other plans have too is left out: it may be there by another name.
 *
 * @param plan one of the dataset's plans
 * @param finder made of all of them
 * @returns the rarest first; no targets where a table of another place's plan is not read
 */
export function listOnlyHere(plan: PublishedPlan, dataset: Dataset, finder: OnlyHereFinder): OnlyHereEntry[] {
  const names = finder.namesOf(plan.id).flatMap(({ kind, words, clause, rarity }): OnlyHereEntry[] => {
    const stated = plan.clauses[clause]
    if (stated === undefined) return []
    const wordsAt = stated.text.indexOf(words)
    const url = `${planPath(plan)}#${stated.anchor}`
    return [{ kind, label: words, ...quoteParts({ quote: stated.text, words, wordsAt }), url, rarity }]
  })
  const targets = ownTargets(plan, dataset).map(
    ({ indicator, target, url }): OnlyHereEntry => ({
      kind: 'target',
      label: indicator.vi,
      ...quoteParts(target),
      url,
      rarity: finder.rarityOf(plan.id, target.words),
    }),
  )
  return [...names, ...targets].filter(({ rarity }) => rarity > 0).sort((a, b) => b.rarity - a.rarity)
}

/** The first target of each indicator that no other place states. */
function ownTargets(plan: PublishedPlan, { places, rows }: Dataset): Dataset['rows'] {
  const others = places.filter(({ key }) => key !== placeKey(plan.frontMatter)).flatMap(({ plans }) => plans)
  if (others.length === 0 || others.some(hasUnreadTable)) return []
  const elsewhere = new Set(others.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)))
  const own = rows.filter((row) => row.plan === plan && !elsewhere.has(row.indicator.id))
  return [...new Map(own.toReversed().map((row) => [row.indicator, row])).values()].reverse()
}
