/**
 * The static JSON API: what stands at each address of /api/v1/. Its rows have the columns of the published tables, so whoever knows
 * the tables knows the API. Version 1 keeps its addresses and fields; it may get more of both.
 */

import { countCommitments } from '../data/commitments.ts'
import type { TableSource } from '../data/published-tables.ts'
import { TABLES, tableRows } from '../data/published-tables.ts'
import type { Row } from '../data/tables.ts'
import { type PublishedPlan, placeKey } from '../plan/published-plan.ts'
import type { Province } from '../schema.ts'

/** Tables that are given whole; the texts are given plan by plan. */
const WHOLE = TABLES.filter((table) => table !== 'sections')

/** The kinds of addresses, with what stands in braces; the order is that of the documentation. */
export const API_PATHS = [
  ...WHOLE,
  'places',
  'plans/{plan}',
  'plans/{plan}/targets',
  'indicators/{indicator}',
  'provinces/{province}',
  'units/{unit}',
] as const
export type ApiPath = (typeof API_PATHS)[number]

/** What an address gives. */
export interface ApiResource {
  /** Its kind. */
  kind: ApiPath
  data: unknown
}

/**
 * Makes every resource of the API.
 *
 * @param source the dataset and the texts
 * @returns by address below /api/v1/, without ".json"
 */
export function apiResources(source: TableSource): Map<string, ApiResource> {
  const { dataset } = source
  const tables = Object.fromEntries(TABLES.map((table) => [table, tableRows(table, source)]))
  const rows = (table: string): Row[] => tables[table] ?? []
  const targetsOf = (isOwn: (index: number) => boolean) => rows('targets').filter((_, index) => isOwn(index))
  const ofPlans = (plans: PublishedPlan[]) =>
    targetsOf((index) => plans.includes(dataset.rows[index]?.plan as PublishedPlan))
  const plans = dataset.plans.map((plan, index): Row => ({ plan: plan.id, ...rows('plans')[index] }))
  const places = listApiPlaces(dataset.provinces, dataset.plans)
  const made: [string, ApiPath, unknown][] = [
    ...WHOLE.map((table): [string, ApiPath, unknown] => [table, table, table === 'plans' ? plans : rows(table)]),
    ['places', 'places', places],
    ...dataset.plans.flatMap((plan, index): [string, ApiPath, unknown][] => {
      const targets = ofPlans([plan])
      const sections = rows('sections').filter((row) => row.plan === plan.id)
      return [
        [
          `plans/${plan.id}`,
          'plans/{plan}',
          { ...plans[index], commitments: countCommitments(plan.targets), target_rows: targets, sections },
        ],
        [`plans/${plan.id}/targets`, 'plans/{plan}/targets', targets],
      ]
    }),
    ...dataset.indicators.map((indicator, index): [string, ApiPath, unknown] => [
      `indicators/${indicator.id}`,
      'indicators/{indicator}',
      {
        ...rows('indicators')[index],
        national: dataset.national.filter((entry) => entry.indicator === indicator.id),
        target_rows: targetsOf((at) => dataset.rows[at]?.indicator === indicator),
      },
    ]),
    ...places.map((place): [string, ApiPath, unknown] => {
      const own = dataset.plans.filter(({ id }) => place.plans.includes(id))
      const kind = place.kind === 'unit' ? 'units/{unit}' : 'provinces/{province}'
      return [
        kind.replace(/\{.*/, place.slug),
        kind,
        { ...place, plans: plans.filter((row) => place.plans.includes(String(row.plan))), target_rows: ofPlans(own) },
      ]
    }),
  ]
  return new Map(made.map(([path, kind, data]) => [path, { kind, data }]))
}

/** A province of before 1 July 2025, or one of today's. */
interface ApiPlace {
  place: string
  kind: 'province' | 'unit'
  slug: string
  name: string
  region: string
  /** Of a province: the one that it became; of one of today's: those that it was made of. */
  unit: string | null
  provinces: string[]
  /** The ids of its own documents. */
  plans: string[]
}

function listApiPlaces(provinces: Province[], all: PublishedPlan[]): ApiPlace[] {
  const plansOf = (key: string) => all.filter(({ frontMatter }) => placeKey(frontMatter) === key).map(({ id }) => id)
  const old = provinces.map(
    ({ slug, name_vi: name, region, successor_slug: unit }): ApiPlace => ({
      place: slug,
      kind: 'province',
      slug,
      name,
      region,
      unit,
      provinces: [],
      plans: plansOf(slug),
    }),
  )
  const units = [...Map.groupBy(provinces, ({ successor_slug: slug }) => slug)].map(
    ([slug, merged]): ApiPlace => ({
      place: `dv-${slug}`,
      kind: 'unit',
      slug,
      name: merged[0]?.successor_name ?? slug,
      region: merged[0]?.region ?? '',
      unit: null,
      provinces: merged.map((province) => province.slug),
      plans: plansOf(`dv-${slug}`),
    }),
  )
  return [...old, ...units]
}
