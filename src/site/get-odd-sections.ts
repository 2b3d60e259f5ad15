import type { TargetRow } from '../data/dataset.ts'
import { countedByPlace } from '../data/dataset.ts'
import type { Flag } from '../data/flags.ts'
import { FLAG_KINDS, findFlags } from '../data/flags.ts'
import { findMissing, type MissingTarget } from '../data/missing.ts'
import type { Place } from '../data/places.ts'
import type { OtherPlace } from '../passages/find-other-places.ts'
import { otherPlaceFinder } from '../passages/find-other-places.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { namePlan } from '../wording/describe-document.ts'
import { differingAnchor, flagsAnchor, missingAnchor } from './addresses.ts'
import { getDataset } from './site-data.ts'

/** A section of the page of odd places: what is odd within a plan, between the documents of a place, or missing in a place's. */
export type OddSection = { name: string; anchor: string } & (
  | { kind: 'flags'; plan: PublishedPlan; flags: Flag[]; otherPlaces: OtherPlace[] }
  | { kind: 'differing'; place: Place; pairs: TargetRow[][] }
  | { kind: 'missing'; place: Place; missing: MissingTarget[] }
)

/** Sections of one kind. */
export type OddSectionOf<Kind extends OddSection['kind']> = Extract<OddSection, { kind: Kind }>

/**
 * Gathers the sections of the page of odd places.
 *
 * @returns those of plans, of differing documents and of missing numbers, each in the order of the dataset
 */
export async function getOddSections(): Promise<OddSection[][]> {
  const dataset = await getDataset()
  const { plans, places, indicators } = dataset
  const findOtherPlaces = otherPlaceFinder(dataset)
  const ofPlace = countedByPlace(dataset)
  const flagged = plans.map((plan): OddSectionOf<'flags'> => {
    const found = findFlags(plan.targets, indicators)
    const flags = FLAG_KINDS.flatMap((kind) => found.filter((flag) => flag.kind === kind))
    const [name, anchor] = [namePlan(plan, dataset), flagsAnchor(plan.id)]
    return { kind: 'flags', name, anchor, plan, flags, otherPlaces: findOtherPlaces(plan) }
  })
  const differing = places.map((place): OddSectionOf<'differing'> => {
    const rows = (ofPlace.get(place) ?? []).filter((row) => row.differing.length > 0)
    const pairs = rows.map((row) => [row, ...row.differing])
    return { kind: 'differing', name: place.name, anchor: differingAnchor(place.key), place, pairs }
  })
  const missing = places.map((place): OddSectionOf<'missing'> => {
    const found = findMissing(place.plans, indicators)
    return { kind: 'missing', name: place.name, anchor: missingAnchor(place.key), place, missing: found }
  })
  return [flagged, differing, missing].map((sections: OddSection[]) =>
    sections.filter((section) => countOdd(section) > 0),
  )
}

/** How many places to look at a section has. */
export function countOdd(section: OddSection): number {
  if (section.kind === 'flags') return section.flags.length + section.otherPlaces.length
  return section.kind === 'differing' ? section.pairs.length : section.missing.length
}

/** How much of a page a section takes: the sentences that it quotes, and a line for itself. */
export function weighOdd(section: OddSection): number {
  if (section.kind === 'missing') return 1 + section.missing.filter(({ spoken }) => spoken !== null).length
  if (section.kind === 'differing') return 1 + section.pairs.flat().length
  return 1 + section.flags.flatMap(({ targets }) => targets).length + section.otherPlaces.length
}
