/** What links to a page are shown by (og:image): the page's own values, drawn by the code of its charts. */
import { chartFile, SHARED } from '../charts/chart-file.ts'
import type { StripLine } from '../charts/strip-list.ts'
import { stripList } from '../charts/strip-list.ts'
import type { Dataset, TargetRow } from '../data/dataset.ts'
import { fullestHorizon } from '../data/fullest-horizon.ts'
import { HEADLINE_YEAR } from '../data/headline-year.ts'
import { keyTargets } from '../data/key-targets.ts'
import type { Place } from '../data/places.ts'
import { countStanding } from '../data/standing.ts'
import type { Summary } from '../data/summary.ts'
import { summarise } from '../data/summary.ts'
import type { Unit } from '../data/units.ts'
import { listUnits, placesOfUnit } from '../data/units.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { ancestorsOf } from '../registry/place-register.ts'
import type { Indicator, Province } from '../schema.ts'
import { HEADLINES, picturePaths, planPath, provincePath, unitPath } from '../site/addresses.ts'
import { describeDocument, documentFacts, namePlan } from './describe-document.ts'
import { describeTarget, describeYear } from './describe-target.ts'
import { chartsOf, drawIndicator } from './draw-indicator.ts'
import { drawStrip } from './draw-strip.ts'
import { pictureMap, unitsOf } from './picture-map.ts'
import { spanText } from './range-text.ts'
import type { PictureSource, SharePicture } from './share-picture.ts'
import { writeValue } from './show-value.ts'
import { standingText } from './standing-text.ts'
import { summaryText } from './summary-text.ts'
import { textPictures } from './text-pictures.ts'

/**
 * Lists the picture of each page that has its own: home, the comparison, groups, indicators, every place and plan, and the pages
 * that put texts beside each other ({@link textPictures}).
 *
 * @param source see {@link PictureSource}
 */
export function sharePictures(source: PictureSource): SharePicture[] {
  const { dataset } = source
  const { plans, provinces } = dataset
  const pages = new Set(plans.map(planPath))
  const without = provinces.filter(({ slug }) => !pages.has(provincePath(slug)))
  const units = listUnits(provinces).filter(({ slug }) => !pages.has(unitPath(slug)))
  const below = dataset.uncompared.filter(({ slug }) => !pages.has(unitPath(slug)))
  const groups = Object.entries(dataset.groups).map(([id, { vi: name }]) =>
    groupPicture(
      source,
      id,
      (when) => source.strings.picture.at(name, when),
      dataset.indicators.filter(({ group }) => group === id),
    ),
  )
  const headlines = dataset.indicators.filter(({ headline }) => headline)
  return [
    homePicture(source),
    groupPicture(source, HEADLINES, source.strings.compare.headlineTitle, headlines),
    ...groups,
    ...dataset.indicators.map((indicator) => indicatorPicture(source, indicator)),
    ...plans.map((plan) => planPicture(source, plan)),
    ...without.map((province) => provincePicture(source, province)),
    ...units.map((unit) => unitPicture(source, unit)),
    ...below.map((place) => belowPicture(source, place)),
    ...textPictures(source),
  ]
}

function homePicture({ strings, dataset, tiles, foot }: PictureSource): SharePicture {
  const words = strings.home
  const withPlan = unitsOf(dataset, dataset.places)
  const facts = strings.picture.counts(dataset.plans.length, dataset.rows.length)
  return {
    path: picturePaths.home,
    alt: words.description,
    draw: () =>
      chartFile(
        SHARED,
        { title: words.heading, lead: [facts, strings.map.unitsCaption], lines: [foot] },
        () => pictureMap(tiles, '34', dataset, withPlan),
        'beside',
      ),
  }
}

function indicatorPicture({ strings, dataset, foot }: PictureSource, indicator: Indicator): SharePicture {
  const rows = dataset.counted.filter((row) => row.indicator === indicator)
  const year = rows.length > 0 ? fullestHorizon(rows) : HEADLINE_YEAR
  const [charted] = chartsOf(dataset, indicator, year)
  const title = strings.picture.at(indicator.vi, describeYear(strings, year))
  return {
    path: picturePaths.indicator(indicator.id),
    alt: charted ? summaryText(strings, summarise(dataset, indicator.id, year)) : strings.indicator.nobody,
    draw: () =>
      charted
        ? chartFile(SHARED, { title, lines: [foot] }, drawIndicator(strings, charted, 'b').inBox)
        : chartFile(SHARED, {
            title: indicator.vi,
            lead: [strings.indicator.nobody, indicator.definition],
            lines: [foot],
          }),
  }
}

function planPicture({ strings, dataset, foot }: PictureSource, plan: PublishedPlan): SharePicture {
  const standing = standingText(strings, countStanding(dataset, plan))
  const title = namePlan(plan, dataset)
  return {
    path: picturePaths.page(planPath(plan)),
    alt: `${title}. ${standing}`,
    draw: () =>
      chartFile(
        SHARED,
        {
          title,
          lead: [strings.picture.plan(describeDocument(plan), documentFacts(strings, plan, dataset)), standing],
          lines: [foot],
        },
        (box) => stripList(linesOfPlan(strings, dataset, plan), box),
      ),
  }
}

/** Headline targets at the headline year, then what else the plan states, in its own order. */
function linesOfPlan(strings: Strings, dataset: Dataset, plan: PublishedPlan): StripLine[] {
  const key = keyTargets(dataset, plan).filter(({ year, rows }) => year === HEADLINE_YEAR && rows.length > 0)
  const shown = new Set(key.map(({ indicator }) => indicator))
  const others = dataset.rows.filter((row) => row.plan === plan && !shown.has(row.indicator))
  return [
    ...key.map(({ indicator, rows }) => ({
      label: indicator.short,
      strip: drawStrip(dataset, indicator, HEADLINE_YEAR, rows),
      text: valuesOf(strings, rows),
    })),
    ...others.map((row) => ({
      label: row.indicator.short,
      strip: drawStrip(dataset, row.indicator, row.target.year, [row]),
      text: describeTarget(strings, row),
    })),
  ]
}

function valuesOf(strings: Strings, rows: TargetRow[]): string {
  return rows.map(({ target, unit }) => writeValue(strings, target, unit, target.perYear)).join('; ')
}

function provincePicture({ strings, dataset, tiles, foot }: PictureSource, province: Province): SharePicture {
  const documents = dataset.plans.filter(({ frontMatter }) => frontMatter.province === province.slug)
  const name = province.name_vi
  const words = documents.length > 0 ? strings.documents : strings.noPlan
  const said = documents.length > 0 ? strings.documents.lead(documents.length) : strings.picture.noPlan
  return {
    path: picturePaths.page(provincePath(province.slug)),
    alt: words.description(name),
    draw: () =>
      chartFile(
        SHARED,
        { title: name, lead: [said, strings.picture.before], lines: [foot] },
        () => pictureMap(tiles, '63', dataset, new Set([province.slug])),
        'beside',
      ),
  }
}

function unitPicture({ strings, dataset, tiles, foot }: PictureSource, unit: Unit): SharePicture {
  const words = strings.unit
  const { predecessors } = unit
  const names = predecessors.map(({ name_vi }) => name_vi).join(', ')
  const made = predecessors.length > 1 ? [`${words.merged(predecessors.length)} ${names}.`] : [words.unchanged]
  const places = placesOfUnit(dataset, unit).map(({ name }) => name)
  return {
    path: picturePaths.page(unitPath(unit.slug)),
    alt: words.description(unit.name),
    draw: () =>
      chartFile(
        SHARED,
        { title: unit.name, lead: [strings.map.unitPlans(unit.name, places.join(', ')), ...made], lines: [foot] },
        () => pictureMap(tiles, '34', dataset, new Set([unit.slug])),
        'beside',
      ),
  }
}

/** Of a place below: on the map its province of today. */
function belowPicture({ strings, dataset, tiles, foot }: PictureSource, { key, slug, name }: Place): SharePicture {
  const holders = ancestorsOf(dataset, key)
  const said = strings.documents.description(name)
  const within = strings.picture.within(holders.map((place) => place.name))
  return {
    path: picturePaths.page(unitPath(slug)),
    alt: said,
    draw: () =>
      chartFile(
        SHARED,
        { title: name, lead: [said, within], lines: [foot] },
        () => pictureMap(tiles, '34', dataset, new Set(holders.slice(-1).map((today) => today.slug))),
        'beside',
      ),
  }
}

function groupPicture(
  { strings, dataset, foot }: PictureSource,
  id: string,
  titleAt: (when: string) => string,
  indicators: Indicator[],
): SharePicture {
  const rows = dataset.counted.filter(({ indicator }) => indicators.includes(indicator))
  const year = rows.length > 0 ? fullestHorizon(rows) : HEADLINE_YEAR
  const stated = indicators
    .map((indicator) => summarise(dataset, indicator.id, year))
    .filter(({ stating }) => stating.length > 0)
    .toSorted((a, b) => b.stating.length - a.stating.length)
  const title = titleAt(describeYear(strings, year))
  const counted = strings.picture.group(stated.length)
  const line = (summary: Summary): StripLine => ({
    label: summary.indicator?.short ?? '',
    strip: summary.indicator && drawStrip(dataset, summary.indicator, year, []),
    text: spanText(strings, summary),
  })
  return {
    path: picturePaths.group(id),
    alt: `${title}: ${counted}`,
    draw: () => chartFile(SHARED, { title, lead: [counted], lines: [foot] }, (box) => stripList(stated.map(line), box)),
  }
}
