import type { Change, ColumnChange, PlanChanges, Release } from './release.ts'

/** A place as its pages' addresses have it. */
export interface ChangedPlace {
  kind: 'province' | 'unit'
  slug: string
}

/** What a release changed in one plan, in what belongs to no plan, or of one indicator: an entry of a feed. */
export type LogEntry = { release: Release; changes: Change[] } & (
  | { kind: 'plan'; plan: PlanChanges; place: ChangedPlace }
  | { kind: 'others'; columns: ColumnChange[] }
  | { kind: 'indicator'; indicator: string }
)

/** Whose plan it is. */
function placeOf({ plan, province }: Pick<PlanChanges, 'plan' | 'province'>): ChangedPlace {
  return { kind: plan.startsWith('don-vi/') ? 'unit' : 'province', slug: province }
}

/** Changes that a reader is told one by one: what is counted from them follows. */
export function toldChanges(changes: Change[]): Change[] {
  return changes.filter(({ computed }) => !computed)
}

/**
 * The entries of the whole log.
 *
 * @param releases the newest first
 * @returns an entry a plan and one for what belongs to none, in the order of the releases
 */
export function allEntries(releases: Release[]): LogEntry[] {
  return releases.flatMap((release): LogEntry[] => {
    const { plans, columns, others } = release.changes
    const told = toldChanges(others)
    return [
      ...plans
        .map((plan) => ({
          kind: 'plan' as const,
          release,
          plan,
          place: placeOf(plan),
          changes: toldChanges(plan.changes),
        }))
        .filter(({ plan, changes }) => plan.kind !== 'changed' || changes.length > 0),
      ...(told.length + columns.length > 0 ? [{ kind: 'others' as const, release, columns, changes: told }] : []),
    ]
  })
}

/** The entries of one place: what changed in its plans. */
export function entriesOfPlace(releases: Release[], place: ChangedPlace): LogEntry[] {
  return allEntries(releases).filter(
    (entry) => entry.kind === 'plan' && entry.place.kind === place.kind && entry.place.slug === place.slug,
  )
}

/** The entries of one indicator: what plans state of it, one a release. */
export function entriesOfIndicator(releases: Release[], indicator: string): LogEntry[] {
  return releases
    .map((release) => ({ kind: 'indicator' as const, release, indicator, changes: changesOf(release, indicator) }))
    .filter(({ changes }) => changes.length > 0)
}

function changesOf({ changes: { plans, others } }: Release, indicator: string): Change[] {
  return toldChanges([...plans.flatMap(({ changes }) => changes), ...others]).filter(
    (change) => change.indicator === indicator,
  )
}

/** The places that the log has an entry of, each once. */
export function changedPlaces(releases: Release[]): ChangedPlace[] {
  const places = allEntries(releases).flatMap((entry) => (entry.kind === 'plan' ? [entry.place] : []))
  return [...new Map(places.map((place) => [`${place.kind} ${place.slug}`, place])).values()]
}

/** The indicators that the log has an entry of, each once. */
export function changedIndicators(releases: Release[]): string[] {
  const changes = releases.flatMap(({ changes: { plans, others } }) => [
    ...plans.flatMap(({ changes }) => changes),
    ...others,
  ])
  return [...new Set(toldChanges(changes).flatMap(({ indicator }) => indicator ?? []))]
}
