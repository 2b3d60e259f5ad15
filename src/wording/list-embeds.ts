import type { Dataset } from '../data/dataset.ts'
import { rowsByPlace } from '../data/dataset.ts'
import { fullestHorizon } from '../data/fullest-horizon.ts'
import { HEADLINE_YEAR } from '../data/headline-year.ts'
import { sortHorizons } from '../data/matrix.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Indicator } from '../schema.ts'
import { embedPaths, groupPath, HEADLINES, indicatorPath, PATHS, picturePaths, planPath } from '../site/addresses.ts'
import { namePlan } from './describe-document.ts'
import { describeYear } from './describe-target.ts'

/** What an embedded page shows. */
type Embedded =
  | { kind: 'chart'; indicator: Indicator; year: number | null }
  /** Indicators of a group at all horizons, or without a group at the headline year. */
  | { kind: 'table'; indicators: Indicator[]; group: string | null }
  | { kind: 'targets' | 'quotes'; plan: PublishedPlan }

/** A page that other sites may show in a frame. */
export interface Embed {
  /** Its address in the site. */
  path: string
  /** The page of the site that it is a part of. */
  page: string
  title: string
  /** Of a frame in which no script tells how high it must be, in pixels. */
  height: number
  /** The picture of the page. */
  picture: string
  shows: Embedded
}

/** Of tables and of a plan's sentences: they scroll in it. */
const HIGH = 560

/**
 * Lists what other sites may show: each stated indicator's chart at each horizon, the table of each group and of the headline
 * indicators, each plan's targets and their sentences.
 *
 * @param strings the language's words
 * @param dataset all plans
 */
export function listEmbeds(strings: Strings, dataset: Dataset): Embed[] {
  const headlines = dataset.indicators.filter(({ headline }) => headline)
  const headlineTable: Embed = {
    path: embedPaths.table(HEADLINES),
    page: PATHS.compare,
    title: strings.compare.headlineTitle(describeYear(strings, HEADLINE_YEAR)),
    height: HIGH,
    picture: picturePaths.group(HEADLINES),
    shows: { kind: 'table', indicators: headlines, group: null },
  }
  return [
    ...dataset.indicators.flatMap((indicator) => chartsOfIndicator(strings, dataset, indicator)),
    headlineTable,
    ...Object.entries(dataset.groups).flatMap(([id, { vi: name }]) => groupTable(strings, dataset, id, name)),
    ...dataset.plans.flatMap((plan) => partsOfPlan(strings, dataset, plan)),
  ]
}

function chartsOfIndicator(strings: Strings, dataset: Dataset, indicator: Indicator): Embed[] {
  const rows = dataset.counted.filter((row) => row.indicator === indicator)
  if (rows.length === 0) return []
  const fullest = fullestHorizon(rows)
  return sortHorizons(rows.map(({ target }) => target.year)).map((year) => ({
    path: year === fullest ? embedPaths.chart(indicator.id) : embedPaths.chart(indicator.id, year),
    page: indicatorPath(indicator.id, year),
    title: strings.picture.at(indicator.vi, describeYear(strings, year)),
    height: heightOfChart(dataset, indicator, year),
    picture: picturePaths.indicator(indicator.id),
    shows: { kind: 'chart', indicator, year },
  }))
}

/** A line for each value, and for each of several units a chart with an axis and a legend. */
function heightOfChart(dataset: Dataset, indicator: Indicator, year: number | null): number {
  const rows = [...rowsByPlace(dataset, indicator.id, year).values()].flat()
  const charts = new Set(rows.map((row) => `${row.unit} ${row.target.perYear}`)).size
  return 250 + rows.length * 46 + charts * 110
}

function groupTable(strings: Strings, dataset: Dataset, id: string, name: string): Embed[] {
  const stated = dataset.indicators.filter(
    (indicator) => indicator.group === id && dataset.counted.some((row) => row.indicator === indicator),
  )
  if (stated.length === 0) return []
  return [
    {
      path: embedPaths.table(id),
      page: groupPath(id),
      title: strings.compare.groupTitle(name),
      height: HIGH,
      picture: picturePaths.group(id),
      shows: { kind: 'table', indicators: stated, group: name },
    },
  ]
}

function partsOfPlan(strings: Strings, dataset: Dataset, plan: PublishedPlan): Embed[] {
  if (plan.targets.length === 0) return []
  const page = planPath(plan)
  const name = namePlan(plan, dataset)
  const common = { page, height: HIGH, picture: picturePaths.page(page) }
  return [
    {
      ...common,
      path: embedPaths.targets(plan.id),
      title: strings.embed.targets(name),
      shows: { kind: 'targets', plan },
    },
    { ...common, path: embedPaths.quotes(plan.id), title: strings.embed.quotes(name), shows: { kind: 'quotes', plan } },
  ]
}
