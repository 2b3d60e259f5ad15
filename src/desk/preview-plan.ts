import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { checkPlan } from '../checks/index.ts'
import type { Dataset, TargetRow } from '../data/dataset.ts'
import { buildDataset } from '../data/dataset.ts'
import { stepsFromNational } from '../data/distance.ts'
import { HEADLINE_YEAR } from '../data/headline-year.ts'
import { buildMatrix } from '../data/matrix.ts'
import { nameOfPlace } from '../data/places.ts'
import { stringsOf } from '../i18n/index.ts'
import { publishPlan } from '../loaders/publish-plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { renderPlan } from '../plan/render-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { horizonAnchor, indicatorPath, placePath, planPath } from '../site/addresses.ts'
import { describeDocument, documentFacts } from '../wording/describe-document.ts'
import type { Href } from '../wording/draw-target.ts'
import { drawCell, drawCommitment, drawDiffering, drawQuote, drawValue, drawVersus } from '../wording/draw-target.ts'

/** A plan file: the name without its ending, and its content. */
export interface PlanText {
  id: string
  text: string
}

/** How a plan would stand on the site. */
export interface PlanPreview {
  /** Its place, and the line below the name. */
  name: string
  facts: string
  /** The whole text, as HTML. */
  text: string
  /** Its line of the headline matrix; null where another document of the place takes all of it. */
  matrix: { key: string; row: string } | null
  /** The pages of its place and of that place's plans: what stands there of them now gives way. */
  pages: string[]
  /** The rows of its place on the pages of the indicators, by the section of their horizon. */
  indicators: { id: string; name: string; rows: { horizon: string; row: string }[] }[]
}

/**
 * Draws a plan as the site would, by the code that draws the site's pages.
 *
 * @param others the published plans of the same place: its line is of all of them
 * @param registry indicators, provinces, national targets
 * @param href the address of a link
 * @param today ISO date
 * @returns null where it has an error: the site does not take it then
 */
export function previewPlan(
  { id, text }: PlanText,
  others: readonly PlanText[],
  registry: Registry,
  href: Href,
  today: string,
): PlanPreview | null {
  const strings = stringsOf()
  const read = readPlan(text, `content/plans/${id}.mdx`)
  checkPlan(read, registry, today)
  if (read.file.messages.some(({ fatal }) => fatal)) return null
  const plan = publishPlan(read, id, registry, null).data
  const known = others.map(
    (other) => publishPlan(readPlan(other.text, `${other.id}.mdx`), other.id, registry, null).data,
  )
  const dataset = buildDataset([plan, ...known], registry)
  const names = new Map(registry.indicators.map((indicator) => [indicator.id, indicator.vi]))
  // All plans here are of its place: these are the rows by which the site compares it.
  const own = dataset.counted.filter(({ indicator }) =>
    plan.targets.some((target) => target.indicator === indicator.id),
  )
  return {
    name: nameOfPlace(plan.frontMatter, registry).name,
    facts: `${describeDocument(plan)} · ${documentFacts(strings, plan, dataset)}`,
    text: renderPlan(read.tree, (indicator) => href(indicatorPath(indicator)), {
      ...strings.plan.rendered,
      targetTitle: (indicator) => names.get(indicator) ?? indicator,
    }),
    matrix: matrixRow(dataset, plan.id, href),
    pages: [...dataset.plans.map(planPath), ...dataset.places.map(placePath)].map(href),
    indicators: [...Map.groupBy(own, ({ indicator }) => indicator)].map(([indicator, rows]) => ({
      id: indicator.id,
      name: indicator.vi,
      rows: rows.map((row) => ({ horizon: horizonAnchor(row.target.year), row: toHtml(indicatorRow(row, href)) })),
    })),
  }
}

function matrixRow(dataset: Dataset, id: string, href: Href): PlanPreview['matrix'] {
  const strings = stringsOf()
  const headline = dataset.indicators.filter((indicator) => indicator.headline)
  const { lines } = buildMatrix(dataset, headline, HEADLINE_YEAR)
  const line = lines.find(({ place }) => place.plans.some((plan) => plan.id === id))
  if (!line) return null
  const { place } = line
  const isMachine = place.plans.some(({ frontMatter }) => frontMatter.review === 'machine')
  const cells = line.cells.map((rows, column) => {
    const [row] = rows
    const steps = row ? stepsFromNational(row) : 0
    const unit = headline[column]?.unit ?? ''
    const drawn = { rows, plans: place.plans, columnUnit: unit, spoken: line.spoken[column] ?? null }
    const tint = steps === 0 ? null : `${row?.vsNational}-${steps}`
    return h('td', { role: 'cell', class: tint }, drawCell(strings, drawn, href))
  })
  const row = h('tr', { role: 'row', dataKey: place.key }, [
    h('th', { role: 'rowheader', scope: 'row' }, [
      h('a', { href: href(placePath(place)) }, place.name),
      ...(isMachine ? [' ', h('small', strings.review.machineShort)] : []),
    ]),
    ...cells,
  ])
  return { key: place.key, row: toHtml(row) }
}

function indicatorRow(row: TargetRow, href: Href) {
  const strings = stringsOf()
  const value = drawValue(strings, { value: row.target, unit: row.unit, perYear: row.target.perYear })
  return h('tr', [
    h('th', { scope: 'row' }, [
      h('a', { href: href(planPath(row.plan)) }, row.provinceName),
      ...(row.plan.frontMatter.review === 'machine' ? [' ', h('small', strings.review.machineShort)] : []),
    ]),
    h('td', [
      h('div', { class: 'stated' }, [
        h('div', [
          ...value,
          ...drawCommitment(strings, row),
          ...drawVersus(strings, row.vsNational),
          ...drawDiffering(strings, row, href),
        ]),
        h('div', [drawQuote(row, href)]),
      ]),
    ]),
  ])
}
