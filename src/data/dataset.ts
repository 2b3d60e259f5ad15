/**
 * The published dataset: one row a target, computed from the plans and the registries and from nothing else.
 */

import { headingPath } from '../plan/heading-path.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Target } from '../plan/targets.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Registry } from '../registry/registry.ts'
import type { Indicator, NationalTarget, VsNational } from '../schema.ts'
import { NATIONAL_DOCUMENTS } from '../schema.ts'
import { planPath } from '../site/addresses.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { compareWithNational } from './compare.ts'
import type { Flag, FlagKind } from './flags.ts'
import { FLAG_KINDS, findFlags } from './flags.ts'
import type { Place } from './places.ts'
import { listPlaces, nameOfPlace } from './places.ts'
import type { Succession } from './successions.ts'
import { findSuccessions } from './successions.ts'

/** A target with everything that a table, chart or quote needs to show beside it. */
export interface TargetRow {
  plan: PublishedPlan
  target: Target
  indicator: Indicator
  /** Its place's name, for pages. */
  provinceName: string
  /** Today's province. */
  unit2025: string
  /** What the value is counted in, in this plan. */
  unit: string
  /** As the plan writes it, with its percent sign: "≥ 40%", "≥ 2/3". */
  textValue: string
  /** Headings from the outermost to the section's own. */
  headings: string[]
  /** Site-relative address of the target in its plan's page. */
  url: string
  national: NationalTarget | null
  vsNational: VsNational
  /** What kinds of flags it has, each once. */
  flags: FlagKind[]
  /** What other documents in force of the same place state otherwise for the same indicator and year. */
  differing: TargetRow[]
}

/** Everything that the pages are made of. */
export interface Dataset
  extends Pick<
    Registry,
    | 'groups'
    | 'indicators'
    | 'levels'
    | 'provinces'
    | 'localPlaces'
    | 'placeNames'
    | 'national'
    | 'taskGroups'
    | 'bodies'
    | 'themes'
    | 'peoples'
  > {
  /** By places, in the order of the provinces' register; documents in force first. */
  plans: PublishedPlan[]
  /** Those that have a document in force and stand in comparisons, in the same order. */
  places: Place[]
  /** Those of levels that do not stand in comparisons of provinces: communes. */
  uncompared: Place[]
  /** Which plans replace or amend which. */
  successions: Succession[]
  /** Every target of every plan, in the order of plans, then of the text. */
  rows: TargetRow[]
  /** The rows that count where places are compared: of each place, indicator and year those of one document in force. */
  counted: TargetRow[]
}

/**
 * Computes the dataset.
 *
 * @param plans plans without errors: every indicator is in the registry, every province in the register
 * @param registry indicators, provinces and national targets
 * @param copied ids of the targets of a plan whose sentences also stand in other plans
 * @throws when a plan names an indicator or a province that the registry does not have
 */
export function buildDataset(
  plans: PublishedPlan[],
  registry: Registry,
  copied: (plan: PublishedPlan) => ReadonlySet<string> = () => new Set(),
): Dataset {
  const { indicators, levels, provinces } = registry
  const successions = findSuccessions(plans, provinces)
  const all = listPlaces(plans, successions, registry)
  const places = all.filter(({ kind }) => levels[kind]?.compared)
  const sorted = sortPlans(plans, all, registry)
  const rows = sorted.flatMap((plan) => {
    const flags = findFlags(plan.targets, indicators)
    const place = nameOfPlace(plan.frontMatter, registry)
    return plan.targets.map((target) => targetRow(plan, target, { flags, place, registry }))
  })
  for (const row of rows) if (copied(row.plan).has(row.target.id)) row.flags.push('copied')
  markReplaced(rows, all)
  const ofPlan = Map.groupBy(rows, ({ plan }) => plan)
  const standing = all.flatMap(({ plans }) =>
    byMeasure(plans.flatMap((plan) => ofPlan.get(plan) ?? [])).flatMap((same) => {
      const own = markAmended(same, successions)
      markDiffering(own)
      const first = plans.find((plan) => own.some((row) => row.plan === plan))
      return own.filter((row) => row.plan === first)
    }),
  )
  const compared = new Set(places.flatMap(({ plans }) => plans))
  const counted = standing.filter(({ plan }) => compared.has(plan))
  return {
    ...registry,
    plans: sorted,
    places,
    uncompared: all.filter((place) => !places.includes(place)),
    successions,
    rows,
    counted,
  }
}

/** Plans of one place stand together, those in force first; a place that has none in force stands where its name does. */
function sortPlans(plans: PublishedPlan[], places: Place[], registry: Registry): PublishedPlan[] {
  const register = listPlaces(plans, [], registry)
  return register.flatMap(({ key, plans: all }) => {
    const inForce = places.find((place) => place.key === key)?.plans ?? []
    return [...inForce, ...all.filter((plan) => !inForce.includes(plan))]
  })
}

/** Rows in lists of one indicator and year, in the order of the first of each. */
function byMeasure(rows: TargetRow[]): TargetRow[][] {
  return [...Map.groupBy(rows, ({ indicator, target }) => measureOf(indicator.id, target.year)).values()]
}

function markReplaced(rows: TargetRow[], places: Place[]): void {
  const inForce = new Set(places.flatMap(({ plans }) => plans))
  for (const row of rows) if (!inForce.has(row.plan)) row.flags.push('replaced')
}

/** What an amending document states for the same indicator and year takes the older one's place. Gives the rows that stand. */
function markAmended(same: TargetRow[], successions: Succession[]): TargetRow[] {
  const isAmended = ({ plan }: TargetRow) =>
    successions.some(({ older, newer }) => older === plan && same.some((row) => row.plan === newer))
  for (const row of same.filter(isAmended)) row.flags.push('replaced')
  return same.filter((row) => !isAmended(row))
}

function markDiffering(same: TargetRow[]): void {
  for (const row of same) {
    row.differing = same.filter((other) => other.plan !== row.plan && !statesTheSame(row, other))
    if (row.differing.length > 0) row.flags.push('differing')
  }
}

function statesTheSame(a: TargetRow, b: TargetRow): boolean {
  return a.textValue === b.textValue && a.unit === b.unit && a.target.perYear === b.target.perYear
}

/** What a plan's rows are made with. */
interface RowContext {
  flags: Flag[]
  place: ReturnType<typeof nameOfPlace>
  registry: Registry
}

function targetRow(plan: PublishedPlan, target: Target, { flags, place, registry }: RowContext): TargetRow {
  const indicator = registry.indicators.find(({ id }) => id === target.indicator)
  if (!indicator) throw new Error(`unknown indicator: ${target.indicator}`)
  const unit = countedUnit(target, indicator)
  const national = findNational(registry.national, target.indicator, target.year)
  return {
    plan,
    target,
    indicator,
    provinceName: place.name,
    unit2025: place.unit2025,
    unit,
    textValue: target.text + (unit.startsWith('%') && target.fraction === undefined ? '%' : ''),
    headings: headingPath(plan.sections, target.section),
    url: `${planPath(plan)}#${target.id}`,
    national,
    vsNational: national === null ? '' : vsNational(target, unit, national, indicator),
    flags: FLAG_KINDS.filter((kind) => flags.some((flag) => flag.kind === kind && flag.targets.includes(target))),
    differing: [],
  }
}

/**
 * The national targets of an indicator at a horizon, one a document: the resolution's before the programme's.
 *
 * @param national the registry's
 * @param indicator its id
 * @param year the horizon; null for targets without a year
 */
export function findNationals(national: NationalTarget[], indicator: string, year: number | null): NationalTarget[] {
  return national
    .filter((entry) => entry.indicator === indicator && (entry.year ?? null) === year)
    .sort((a, b) => NATIONAL_DOCUMENTS.indexOf(a.document) - NATIONAL_DOCUMENTS.indexOf(b.document))
}

/** The national target that comparisons take: the resolution's, else the programme's, or null. */
export function findNational(national: NationalTarget[], indicator: string, year: number | null) {
  return findNationals(national, indicator, year)[0] ?? null
}

function vsNational(target: Target, unit: string, national: NationalTarget, indicator: Indicator): VsNational {
  const value = parseTargetValue(national.value)
  // A count each year is another kind than a level; a rate per year says so in its unit.
  const isYearly = target.perYear && unit !== '% per year'
  if (value === null || isYearly) return 'not-comparable'
  return compareWithNational(
    { ...target, unit },
    { ...value, unit: countedUnit(national, indicator) },
    national.comparable,
  )
}

/**
 * The rows of an indicator at a horizon, a list for each place; an empty list means "không nêu".
 *
 * @param indicator its id
 * @param year the horizon; null for targets without a year
 */
export function rowsByPlace(dataset: Dataset, indicator: string, year: number | null): Map<Place, TargetRow[]> {
  // Of each place those of one document count.
  const stated = Map.groupBy(countedAt(dataset, indicator, year), ({ plan }) => plan)
  return new Map(dataset.places.map((place) => [place, place.plans.flatMap((plan) => stated.get(plan) ?? [])]))
}

const countedRows = new WeakMap<TargetRow[], Map<string, TargetRow[]>>()

/** The rows that count of an indicator at a horizon, sorted once a dataset: pages ask for each of some hundred pairs. */
function countedAt({ counted }: Dataset, indicator: string, year: number | null): TargetRow[] {
  const known = countedRows.get(counted) ?? Map.groupBy(counted, (row) => measureOf(row.indicator.id, row.target.year))
  countedRows.set(counted, known)
  return known.get(measureOf(indicator, year)) ?? []
}

/** The rows that count, a list for each place that states anything. */
export function countedByPlace({ counted, places }: Pick<Dataset, 'counted' | 'places'>): Map<Place, TargetRow[]> {
  const owners = new Map(places.flatMap((place) => place.plans.map((plan) => [plan, place] as const)))
  return Map.groupBy(counted, ({ plan }) => owners.get(plan) as Place)
}

function measureOf(indicator: string, year: number | null): string {
  return `${indicator} ${year}`
}
