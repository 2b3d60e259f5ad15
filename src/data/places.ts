/**
 * Places and their documents. A place is a province of before 1 July 2025, or one of today's (a unit), with its plans: most
 * have one, some have a party committee's programme beside a people's committee's plan, or an old plan and a newer one.
 */

import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { PlanFrontMatter, Province } from '../schema.ts'
import type { Succession } from './successions.ts'

/** A province, then or now, with the documents of its own that are in force. */
export interface Place {
  /** Unique: the slug of a province, "dv-" before that of a unit, since both may be called the same. */
  key: string
  kind: 'province' | 'unit'
  slug: string
  /** For pages: "Hà Giang"; a unit that was merged is "Tuyên Quang (mới)", beside the old province of that name. */
  name: string
  /** Today's province. */
  unit2025: string
  /** In force, at least one; values are taken from the first that states them. */
  plans: PublishedPlan[]
}

/** Whose plan it is: the front matter names a province, or a unit instead. */
type Named = Pick<PlanFrontMatter, 'province' | 'unit'>

/**
 * Names a plan's place.
 *
 * @param frontMatter the plan's front matter
 * @param provinces the register of provinces
 * @returns `name` for pages, `officialName` as the register has it, and the province of today
 * @throws when the register does not have it
 */
export function nameOfPlace(
  { province, unit }: Named,
  provinces: Province[],
): Pick<Place, 'name' | 'unit2025'> & { officialName: string } {
  const old = unit === undefined ? provinces.find(({ slug }) => slug === province) : undefined
  if (old) return { name: old.name_vi, officialName: old.name_vi, unit2025: old.successor_name }
  const merged = provinces.filter(({ successor_slug }) => successor_slug === unit)
  if (!merged[0]) throw new Error(`unknown province: ${unit ?? province}`)
  const { successor_name: today } = merged[0]
  return { name: merged.length > 1 ? `${today} (mới)` : today, officialName: today, unit2025: today }
}

/**
 * Gathers plans by places. Plans that a newer one replaces are left out, and with them places that have no other.
 *
 * @param successions which of them replace or amend which
 * @param provinces the register of provinces
 * @returns the places in the order of the register, a unit before the provinces that it was made of
 */
export function listPlaces(plans: PublishedPlan[], successions: Succession[], provinces: Province[]): Place[] {
  const replaced = new Set(successions.filter(({ kind }) => kind === 'replaced').map(({ older }) => older))
  const inForce = plans.filter((plan) => !replaced.has(plan))
  return [...Map.groupBy(inForce, ({ frontMatter }) => placeKey(frontMatter))]
    .map(([key, own]): Place => {
      const { frontMatter, slug } = own[0] as PublishedPlan
      return {
        key,
        kind: frontMatter.unit === undefined ? 'province' : 'unit',
        slug,
        name: nameOfPlace(frontMatter, provinces).name,
        unit2025: nameOfPlace(frontMatter, provinces).unit2025,
        plans: rankPlans(own, successions),
      }
    })
    .sort((a, b) => orderOf(a, provinces) - orderOf(b, provinces))
}

function orderOf({ kind, slug }: Place, provinces: Province[]): number {
  if (kind === 'province') return provinces.findIndex((province) => province.slug === slug)
  return provinces.findIndex((province) => province.successor_slug === slug) - 0.5
}

/**
 * The order in which the values of a place's documents count: the one issued last first, a document that amends another before
 * it, of equal or unknown days the one with the shorter file name.
 */
function rankPlans(plans: PublishedPlan[], successions: Succession[]): PublishedPlan[] {
  const amended = (plan: PublishedPlan) => successions.filter(({ newer }) => newer === plan).map(({ older }) => older)
  // Whoever amends a document came after it, also where the text does not say when.
  const issued = (plan: PublishedPlan) =>
    [plan, ...amended(plan)].reduce((latest, { frontMatter }) => maxText(latest, frontMatter.issued ?? ''), '')
  return plans.toSorted(
    (a, b) =>
      issued(b).localeCompare(issued(a)) ||
      amended(b).length - amended(a).length ||
      a.id.length - b.id.length ||
      a.id.localeCompare(b.id),
  )
}

function maxText(a: string, b: string): string {
  return a > b ? a : b
}
