import { OF_IMPLEMENTATION, OF_TARGETS } from '../duties/lexicon.ts'
import type { NameKind } from '../passages/find-names.ts'
import type { OnlyHereFinder } from '../passages/find-only-here.ts'
import { GOES_ON, OF_TASKS } from '../passages/name-words.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { QuoteParts } from '../plan/quote-parts.ts'
import { quoteParts } from '../plan/quote-parts.ts'
import { planPath } from '../site/addresses.ts'
import { foldSpelling } from '../text/fold.ts'
import { containing, startingWith } from '../text/phrases.ts'
import type { Dataset } from './dataset.ts'
import { hasUnreadTable } from './unread-tables.ts'

/** What only one plan has, with its sentence. */
export interface OnlyHereEntry extends QuoteParts {
  kind: NameKind | 'work' | 'target'
  /** The name as written, what is to be done, or the indicator's name. */
  label: string
  /** Of a target; null where the text states none, and of all else. */
  year: number | null
  /** Site-relative address of the sentence. */
  url: string
  /** See {@link OnlyHereFinder}. */
  rarity: number
}

/**
 * Lists what only one plan has: projects, places and institutions that no other names, works told in words of its own, and targets
 * for indicators that no other states. What is told in words that the other plans have too is left out: it may be there by another name.
 *
 * @param plan one of the dataset's plans
 * @param finder made of all of them
 * @returns names, then works, then targets, of each the rarest first; no targets where a table of another place's plan is not read
 */
export function listOnlyHere(plan: PublishedPlan, dataset: Dataset, finder: OnlyHereFinder): OnlyHereEntry[] {
  const names = finder.namesOf(plan.id).flatMap(({ kind, words, clause, rarity }): OnlyHereEntry[] => {
    const stated = plan.clauses[clause]
    if (stated === undefined) return []
    const wordsAt = stated.text.indexOf(words)
    const url = `${planPath(plan)}#${stated.anchor}`
    return [{ kind, label: words, year: null, ...quoteParts({ quote: stated.text, words, wordsAt }), url, rarity }]
  })
  const targets = ownTargets(plan, dataset).map(
    ({ indicator, target, url }): OnlyHereEntry => ({
      kind: 'target',
      label: indicator.vi,
      year: target.year,
      ...quoteParts(target),
      url,
      rarity: finder.rarityOf(plan.id, target.words),
    }),
  )
  const byRarity = (entries: OnlyHereEntry[]) =>
    entries.filter(({ rarity }) => rarity > 0).sort((a, b) => b.rarity - a.rarity)
  const named = byRarity(names.filter(({ rarity }) => rarity > OWN_NAME))
  const works = byRarity(ownWorks(plan, finder)).filter(
    ({ words }) => !named.some(({ label }) => words.includes(label)),
  )
  return [...named, ...works.slice(0, MOST_WORKS), ...byRarity(targets)]
}

/** Works of a plan that are listed. */
const MOST_WORKS = 3
/** More of its pairs of words than this no other plan has, and a clause says something of its own. */
const OWN_WORK = 0.3
/** A name that has no more of its own is that of a thing of another plan, in other words. */
const OWN_NAME = 0.12
/** Words of a clause that says enough to be understood alone, and is read in one go. */
const WORK_WORDS = { least: 10, most: 60 }
const TASKS = containing(OF_TASKS)
const CONTINUES = startingWith(GOES_ON)
const OTHER_PARTS = containing(OF_TARGETS, OF_IMPLEMENTATION)

/** What the part on tasks wants done in words that no other plan has; a clause that states a target is told as one. */
function ownWorks({ id, clauses, sections, ...plan }: PublishedPlan, finder: OnlyHereFinder): OnlyHereEntry[] {
  const ofTasks = new Set(
    sections
      .filter(({ id }) => {
        const path = headingPath(sections, id).map(foldSpelling)
        return path.some((heading) => TASKS.test(heading)) && !path.some((heading) => OTHER_PARTS.test(heading))
      })
      .map((section) => section.id),
  )
  return clauses.flatMap(({ text, section, anchor, targets }): OnlyHereEntry[] => {
    const count = text.split(' ').length
    if (
      !ofTasks.has(section) ||
      targets.length > 0 ||
      CONTINUES.test(text) ||
      count < WORK_WORDS.least ||
      count > WORK_WORDS.most
    )
      return []
    const rarity = finder.rarityOf(id, text)
    const words = text.trim()
    const url = `${planPath({ id, ...plan })}#${anchor}`
    return rarity <= OWN_WORK
      ? []
      : [{ kind: 'work', label: words, year: null, before: '', words, after: '', url, rarity }]
  })
}

/** The first target of each indicator that no other place states. */
function ownTargets(plan: PublishedPlan, { places, rows }: Dataset): Dataset['rows'] {
  const others = places.filter(({ key }) => key !== placeKey(plan.frontMatter)).flatMap(({ plans }) => plans)
  if (others.length === 0 || others.some(hasUnreadTable)) return []
  const elsewhere = new Set(others.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)))
  const own = rows.filter((row) => row.plan === plan && !elsewhere.has(row.indicator.id))
  return [...new Map(own.toReversed().map((row) => [row.indicator, row])).values()].reverse()
}
