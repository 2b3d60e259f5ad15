/**
 * The static JSON API: what stands at each address of /api/v1/. Its rows have the columns of the published tables, so whoever knows
 * the tables knows the API. Version 1 keeps its addresses and fields; it may get more of both.
 */

import { countCommitments } from '../data/commitments.ts'
import type { Dataset } from '../data/dataset.ts'
import type { TableSource } from '../data/published-tables.ts'
import { TABLES, tableRows } from '../data/published-tables.ts'
import type { Row } from '../data/tables.ts'
import { type PublishedPlan, placeKey } from '../plan/published-plan.ts'
import { ownProvinces, placesByKey, provinceOf } from '../registry/place-register.ts'

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
  const places = listApiPlaces(dataset)
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
      // As pages have it: all levels of today stand together.
      const kind = place.kind === 'province' ? 'provinces/{province}' : 'units/{unit}'
      return [
        kind.replace(/\{.*/, place.slug),
        kind,
        { ...place, plans: plans.filter((row) => place.plans.includes(String(row.plan))), target_rows: ofPlans(own) },
      ]
    }),
  ]
  return new Map(made.map(([path, kind, data]) => [path, { kind, data }]))
}

/** A registered place: a province of before 1 July 2025, one of today's, or a place below. */
interface ApiPlace {
  place: string
  /** Its level, of content/levels.yaml. */
  kind: string
  slug: string
  name: string
  region: string
  /** The place that it is part of; null at the top. */
  parent: string | null
  /** The slug of the province of today that it became or is part of; null for one of these itself. */
  unit: string | null
  /** Of one of today's provinces: those that it was made of. */
  provinces: string[]
  /** The ids of its own documents. */
  plans: string[]
}

/** The provinces of before first, then those of today, then the places below; each with or without documents. */
function listApiPlaces(dataset: Dataset): ApiPlace[] {
  const plans = Map.groupBy(dataset.plans, ({ frontMatter }) => placeKey(frontMatter))
  const [old, today] = [true, false].map((isOld) =>
    [...placesByKey(dataset).values()].filter(({ kind }) => (kind === 'province') === isOld),
  )
  return [...(old ?? []), ...(today ?? [])].map(({ key, kind, slug, name, parent }): ApiPlace => {
    const own = ownProvinces(dataset, key)
    return {
      place: key,
      kind,
      slug,
      name,
      region: own[0]?.region ?? '',
      parent,
      unit: kind === 'unit' ? null : (provinceOf(dataset, key)?.slug ?? null),
      provinces: kind === 'unit' ? own.map((province) => province.slug) : [],
      plans: (plans.get(key) ?? []).map(({ id }) => id),
    }
  })
}
