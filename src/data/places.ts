/**
 * Places and their documents. A place is a province of before 1 July 2025, one of today's (a unit) or a place below, with its plans: most
 * have one, some have a party committee's programme beside a people's committee's plan, or an old plan and a newer one.
 */

import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { PlaceRegister, RegisteredPlace } from '../registry/place-register.ts'
import { placesByKey, provinceOf } from '../registry/place-register.ts'
import type { PlanFrontMatter } from '../schema.ts'
import type { Succession } from './successions.ts'

/** A province, then or now, or a place below, with the documents of its own that are in force. */
export interface Place {
  /** Unique: the slug of a province, "dv-" before that of a place of today, since both may be called the same. */
  key: string
  /** Its level, of content/levels.yaml. */
  kind: string
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

type Register = Pick<PlaceRegister, 'provinces' | 'localPlaces'>

/**
 * Names a plan's place.
 *
 * @param frontMatter the plan's front matter
 * @param register the registered places
 * @returns `name` for pages, `officialName` as the register has it, and the province of today
 * @throws when the register does not have it
 */
export function nameOfPlace(
  frontMatter: Named,
  register: Register,
): Pick<Place, 'name' | 'unit2025'> & { officialName: string } {
  const place = placesByKey(register).get(placeKey(frontMatter))
  if (!place) throw new Error(`unknown province: ${frontMatter.unit ?? frontMatter.province}`)
  const unit2025 = provinceOf(register, place.key)?.name ?? place.name
  return { name: nameForPages(place, register), officialName: place.name, unit2025 }
}

function nameForPages({ kind, slug, name }: RegisteredPlace, { provinces }: Register): string {
  const isMerged = kind === 'unit' && provinces.filter(({ successor_slug }) => successor_slug === slug).length > 1
  return isMerged ? `${name} (mới)` : name
}

/**
 * Gathers plans by places. Plans that a newer one replaces are left out, and with them places that have no other.
 *
 * @param successions which of them replace or amend which
 * @param register the registered places
 * @returns the places in the order of the register, a unit before the provinces that it was made of, those below provinces last
 */
export function listPlaces(plans: PublishedPlan[], successions: Succession[], register: Register): Place[] {
  const replaced = new Set(successions.filter(({ kind }) => kind === 'replaced').map(({ older }) => older))
  const inForce = plans.filter((plan) => !replaced.has(plan))
  const order = new Map([...placesByKey(register).keys()].map((key, index) => [key, index]))
  return [...Map.groupBy(inForce, ({ frontMatter }) => placeKey(frontMatter))]
    .map(([key, own]): Place => {
      const { frontMatter, slug } = own[0] as PublishedPlan
      const { name, unit2025 } = nameOfPlace(frontMatter, register)
      const kind = placesByKey(register).get(key)?.kind ?? ''
      return { key, kind, slug, name, unit2025, plans: rankPlans(own, successions) }
    })
    .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
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
