import type { Duty } from '../duties/duty.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { planPath } from '../site/addresses.ts'
import type { Dataset } from './dataset.ts'
import type { Place } from './places.ts'

/** A duty with the plan that sets it. */
export interface DutyRow {
  /** "ha-giang-iv-7-1": its plan, its place in it, and which one of that place it is. */
  id: string
  duty: Duty
  plan: PublishedPlan
  /** Whose plan it is; null for a plan that another one has replaced. */
  place: Place | null
  /** Headings from the outermost to the section's own. */
  headings: string[]
  /** Site-relative address of the sentence in its plan's page. */
  url: string
}

type Listed = Pick<Dataset, 'plans' | 'places' | 'uncompared'>

const lists = new WeakMap<PublishedPlan[], DutyRow[]>()

/**
 * Lists what all plans give whom to do.
 *
 * @param dataset plans and places
 * @returns in the order of plans, then of the text; the same list for the same plans
 */
export function listDuties({ plans, places, uncompared }: Listed): DutyRow[] {
  const known = lists.get(plans) ?? rowsOf(plans, [...places, ...uncompared])
  lists.set(plans, known)
  return known
}

/** The duties that count where provinces are compared: of plans in force, not of places below. */
export function comparedDuties(dataset: Listed): DutyRow[] {
  const compared = new Set<Place | null>(dataset.places)
  return listDuties(dataset).filter(({ place }) => compared.has(place))
}

/**
 * What one list has: what provinces give to a body, or what the plans of a place, of whatever level, give whom to do.
 *
 * @param list id of the body, or key of the place: no two are the same
 */
export function dutiesOf(dataset: Listed & Pick<Dataset, 'bodies'>, list: string): DutyRow[] {
  return Object.hasOwn(dataset.bodies, list)
    ? comparedDuties(dataset).filter(({ duty }) => duty.bodies.includes(list))
    : listDuties(dataset).filter(({ place }) => place?.key === list)
}

function rowsOf(plans: PublishedPlan[], places: Place[]): DutyRow[] {
  return plans.flatMap((plan) => {
    const place = places.find((place) => place.plans.includes(plan)) ?? null
    const counts = new Map<string, number>()
    return plan.duties.map((duty) => ({
      id: [plan.id, duty.anchor, counted(counts, duty.anchor)].join('-'),
      duty,
      plan,
      place,
      headings: headingPath(plan.sections, duty.section),
      url: `${planPath(plan)}#${duty.anchor}`,
    }))
  })
}

/** Which one of its kind the next is, from 1. */
function counted(counts: Map<string, number>, kind: string): number {
  const count = (counts.get(kind) ?? 0) + 1
  counts.set(kind, count)
  return count
}

/** In the order in which deadlines are read: days first, then what comes again, what is always to be done, what has no time. */
const KINDS = ['day', 'repeated', 'always', null] as const

/**
 * Divides duties by the kind of their deadlines.
 *
 * @returns only kinds that there are; days in order, one without a year last; what comes again by how often
 */
export function byDeadline<Row extends { duty: Duty }>(rows: Row[]): Map<(typeof KINDS)[number], Row[]> {
  const groups = Map.groupBy(rows, ({ duty }) => duty.deadline?.kind ?? null)
  return new Map(
    KINDS.flatMap((kind) => {
      const own = groups.get(kind) ?? []
      return own.length === 0
        ? []
        : [[kind, own.toSorted((a, b) => orderOf(a.duty).localeCompare(orderOf(b.duty)))] as const]
    }),
  )
}

/** Behind every date and number. */
const LAST = '~'

function orderOf({ deadline }: Duty): string {
  if (deadline?.kind === 'day') return deadline.day ?? LAST
  if (deadline?.kind !== 'repeated') return ''
  const [often] = deadline.every
  return `${often === undefined ? LAST : String(often).padStart(3, '0')} ${deadline.on[0] ?? LAST}`
}
