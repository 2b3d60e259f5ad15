import { group } from 'd3-array'
import type { Element } from 'hast'
import type { DotPlotOptions } from '../charts/dot-plot.ts'
import { dotPlot } from '../charts/dot-plot.ts'
import type { DrawingBox } from '../charts/fit-box.ts'
import { markOf } from '../charts/marks.ts'
import type { Dataset, TargetRow } from '../data/dataset.ts'
import { findNational, rowsByPlace } from '../data/dataset.ts'
import type { Place } from '../data/places.ts'
import type { Strings } from '../i18n/index.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Indicator, NationalTarget } from '../schema.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { axisKind } from './axis-kind.ts'
import { describeYear } from './describe-target.ts'
import { notStated } from './not-stated.ts'
import { writeValue } from './show-value.ts'
import { writeTick } from './write-tick.ts'

/** Of more places with nothing to draw, a chart gives the number only. */
const MOST_SILENT = 6

/** What one chart shows: rows of one indicator at one horizon, all in one unit, all for each year or none. */
export interface Charted {
  indicator: Indicator
  year: number | null
  rows: TargetRow[]
  /** All rows of the indicator that count: its charts share an axis, so that horizons can be compared by eye. */
  allRows: TargetRow[]
  national: NationalTarget | null
  /** The places that have a plan and state nothing there; only beside the first of several charts. */
  silent: Place[]
}

/**
 * The charts of an indicator at a horizon: one for each unit, yearly amounts apart from totals.
 *
 * @param year the horizon; null for targets without a year
 * @returns none where no plan states it there
 */
export function chartsOf(dataset: Dataset, indicator: Indicator, year: number | null): Charted[] {
  const allRows = dataset.counted.filter((row) => row.indicator === indicator)
  const stated = [...rowsByPlace(dataset, indicator.id, year)]
  const rows = stated.flatMap(([, own]) => own)
  const silent = stated.filter(([, own]) => own.length === 0).map(([place]) => place)
  const national = findNational(dataset.national, indicator.id, year)
  const measures = group(rows, (row) => `${row.unit} ${row.target.perYear}`)
  return [...measures.values()].map((measured, index) => ({
    indicator,
    year,
    rows: measured,
    allRows,
    national,
    silent: index === 0 ? silent : [],
  }))
}

/**
 * Draws an indicator's chart and says what its marks mean.
 *
 * @param strings the language's words
 * @param charted at least one row
 * @param id unique in the page
 * @returns its forms, of which `inBox` draws one into a box; the legend
 */
export function drawIndicator(
  strings: Strings,
  { indicator, year, rows, allRows, national, silent }: Charted,
  id: string,
): { narrow: Element; wide: Element; inBox: (box: DrawingBox) => Element; legend: string } {
  const words = strings.chart
  const unit = countedUnit(rows[0], indicator)
  const perYear = rows[0]?.target.perYear ?? false
  const points = rows.map(({ provinceName, target }) => ({
    label: provinceName,
    text: writeValue(strings, target, unit, perYear),
    value: target,
  }))
  const line = nationalLine(strings, rows, national, unit)
  const items = points.map((point) => `${point.label} ${point.text}`)
  const options: DotPlotOptions = {
    id,
    title: words.title(indicator.vi, describeYear(strings, year)),
    description: words.description([...items, ...(line ? [line.text] : [])].join('; ')),
    scale: axisKind(unit),
    others: allRows
      .filter((row) => row.unit === unit && row.target.perYear === perYear)
      .flatMap((row) => [row.target, nationalLine(strings, [row], row.national, unit)?.value ?? row.target]),
    national: line,
    silent: silentLines(strings, silent, indicator, MOST_SILENT),
    tick: (value) => writeTick(strings, value, unit),
  }
  const marks = [...new Set(rows.map((row) => markOf(row.target.comparator))), ...(line ? ['national' as const] : [])]
  const narrow = dotPlot(points, options)
  const wide = dotPlot(points, { ...options, id: `${id}-rong`, form: 'wide' })
  const inBox = (form: DrawingBox) =>
    dotPlot(points, { ...options, silent: silentLines(strings, silent, indicator, 1), form, between: words.between })
  return { narrow, wide, inBox, legend: words.legend(marks.map((mark) => words.marks[mark]).join('; ')) }
}

/** Names of the silent places, or how many they are where the names would make the chart long: the table has them all. */
function silentLines(
  strings: Strings,
  silent: Place[],
  indicator: Indicator,
  most: number,
): { label: string; word: string }[] {
  const byWord = Map.groupBy(silent, ({ plans }) => notStated(strings, plans, indicator))
  return [...byWord].flatMap(([word, places]) =>
    places.length > most
      ? [{ label: strings.chart.places(places.length), word }]
      : places.map(({ name }) => ({ label: name, word })),
  )
}

/** The line is drawn only where the comparison itself found a province's value and the national one of one kind. */
function nationalLine(strings: Strings, rows: TargetRow[], national: NationalTarget | null, unit: string) {
  const comparable = rows.some((row) => row.vsNational !== '' && row.vsNational !== 'not-comparable')
  const value = comparable && national ? parseTargetValue(national.value) : null
  if (national === null || value === null) return null
  const document = strings.target.nationalDocuments[national.document]
  return { value, text: strings.chart.national(document, writeValue(strings, value, countedUnit(national, { unit }))) }
}
