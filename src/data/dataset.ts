/**
 * The published dataset: one row a target, computed from the plans and the registries and from nothing else.
 */
import type { Section } from '../reader/sections.ts'
import type { Target } from '../reader/targets.ts'
import type { Indicator, NationalTarget, PlanFrontMatter, Province, VsNational } from '../schema.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { compareWithNational } from './compare.ts'
import type { Flag, FlagKind } from './flags.ts'
import { FLAG_KINDS, findFlags } from './flags.ts'
import type { Registry } from './registry.ts'
import type { Statement } from './statements.ts'

/** What the dataset needs of a plan that was read. */
export interface PublishedPlan {
  slug: string
  frontMatter: PlanFrontMatter
  sections: Omit<Section, 'blocks'>[]
  targets: Target[]
  /** The first sentence that speaks of each headline indicator. */
  statements: Statement[]
  /** Words of the source, and how many of them the plan keeps in order; null where no source is named. */
  fidelity: { total: number; kept: number } | null
}

/** A target with everything that a table, chart or quote needs to show beside it. */
export interface TargetRow {
  plan: PublishedPlan
  target: Target
  indicator: Indicator
  provinceName: string
  /** Today's province. */
  unit2025: string
  /** What the value is counted in, in this plan. */
  unit: string
  /** As the plan writes it, with its percent sign: "≥ 40%". */
  textValue: string
  /** Headings from the outermost to the section's own. */
  headings: string[]
  /** Site-relative address of the target in its plan's page. */
  url: string
  national: NationalTarget | null
  vsNational: VsNational
  /** What kinds of flags it has, each once. */
  flags: FlagKind[]
}

/** Everything that the pages are made of. */
export interface Dataset extends Pick<Registry, 'groups' | 'indicators' | 'provinces' | 'national' | 'taskGroups'> {
  /** In the order of the provinces' register. */
  plans: PublishedPlan[]
  /** In the order of plans, then of the text. */
  rows: TargetRow[]
}

/**
 * Computes the dataset.
 *
 * @param plans plans without errors: every indicator is in the registry, every province in the register
 * @param registry indicators, provinces and national targets
 * @throws when a plan names an indicator or a province that the registry does not have
 */
export function buildDataset(plans: PublishedPlan[], registry: Registry): Dataset {
  const order = new Map(registry.provinces.map((province, index) => [province.slug, index]))
  const sorted = plans.toSorted((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0))
  const { groups, indicators, provinces, national, taskGroups } = registry
  const rows = sorted.flatMap((plan) => {
    const flags = findFlags(plan.targets, indicators)
    return plan.targets.map((target) => targetRow(plan, target, flags, registry))
  })
  return { groups, indicators, provinces, national, taskGroups, plans: sorted, rows }
}

function targetRow(plan: PublishedPlan, target: Target, flags: Flag[], registry: Registry): TargetRow {
  const indicator = registry.indicators.find(({ id }) => id === target.indicator)
  if (!indicator) throw new Error(`unknown indicator: ${target.indicator}`)
  const { name, unit2025 } = placeNames(plan, registry.provinces)
  const unit = target.unit ?? indicator.unit
  const national = findNational(registry.national, target.indicator, target.year)
  return {
    plan,
    target,
    indicator,
    provinceName: name,
    unit2025,
    unit,
    textValue: target.text + (unit.startsWith('%') ? '%' : ''),
    headings: headingPath(plan.sections, target.section),
    url: `${planPath(plan.slug)}#${target.id}`,
    national,
    vsNational: national === null ? '' : vsNational(target, unit, national, indicator),
    flags: FLAG_KINDS.filter((kind) => flags.some((flag) => flag.kind === kind && flag.targets.includes(target))),
  }
}

/** The national target of an indicator at a horizon, or null. */
export function findNational(national: NationalTarget[], indicator: string, year: number | null) {
  return national.find((entry) => entry.indicator === indicator && (entry.year ?? null) === year) ?? null
}

function vsNational(target: Target, unit: string, national: NationalTarget, indicator: Indicator): VsNational {
  const value = parseTargetValue(national.value)
  // A count each year is another kind than a level; a rate per year says so in its unit.
  const isYearly = target.perYear && unit !== '% per year'
  if (value === null || isYearly) return 'not-comparable'
  return compareWithNational(
    { ...target, unit },
    { ...value, unit: national.unit ?? indicator.unit },
    national.comparable,
  )
}

/**
 * Names a plan's province and the province of today that it belongs to.
 *
 * @param plan a plan of one of the 63 provinces, or of one of today's 34
 * @param provinces the register of provinces
 */
export function placeNames(
  plan: Pick<PublishedPlan, 'slug' | 'frontMatter'>,
  provinces: Province[],
): { name: string; unit2025: string } {
  const province = provinces.find(({ slug }) => slug === plan.frontMatter.province)
  if (province) return { name: province.name_vi, unit2025: province.successor_name }
  const unit = provinces.find(({ successor_slug }) => successor_slug === plan.frontMatter.unit)
  if (!unit) throw new Error(`unknown province: ${plan.slug}`)
  return { name: unit.successor_name, unit2025: unit.successor_name }
}

/**
 * Gives a section's headings from the outermost to its own.
 *
 * @param sections the plan's sections
 * @param id the section
 */
export function headingPath(sections: PublishedPlan['sections'], id: string): string[] {
  const section = sections.find((section) => section.id === id)
  if (!section || section.heading === '') return []
  return [...(section.parent === null ? [] : headingPath(sections, section.parent)), section.heading]
}

/** Site-relative address of a plan's page. */
export function planPath(slug: string): string {
  return `tinh/${slug}/`
}

/**
 * The rows of an indicator at a horizon, a list for each plan that has a page; an empty list means "không nêu".
 *
 * @param dataset the dataset
 * @param indicator its id
 * @param year the horizon; null for targets without a year
 */
export function rowsByPlan(dataset: Dataset, indicator: string, year: number | null): Map<PublishedPlan, TargetRow[]> {
  return new Map(
    dataset.plans.map((plan) => [
      plan,
      dataset.rows.filter((row) => row.plan === plan && row.indicator.id === indicator && row.target.year === year),
    ]),
  )
}
