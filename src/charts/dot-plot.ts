/**
 * A dot plot: one line a plan. Drawn narrow, for phones and paper, with name and value above the mark; wide, with the name before
 * the line and the value right behind its mark; and into a box, for pictures. Looks come from styles/charts.css.
 */
import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { TargetValue } from '../text/target-value.ts'
import type { AxisKind } from './axis.ts'
import { axisEnds, axisTicks } from './axis.ts'
import type { DotPlotLayout, DrawingBox, Point } from './fit-box.ts'
import { fitBox } from './fit-box.ts'
import { drawMark, endOfMark } from './marks.ts'
import { round } from './round.ts'

/** What a dot plot is drawn with. */
export interface DotPlotOptions {
  /** Unique in the page; ids of title and description derive from it. */
  id: string
  title: string
  /** Everything the drawing says, in words. */
  description: string
  scale: AxisKind
  /** Values that the axis must contain beside the points: those of the page's other charts, so that all have one axis. */
  others: TargetValue[]
  /** Line across all plans; null where there is no comparable one. */
  national: { value: TargetValue; text: string } | null
  /** Places that state nothing, or are not read to the end, in pale below the others: each with the word for it. */
  silent?: { label: string; word: string }[]
  /** Writes the numbers along the axis. */
  tick: (value: number) => string
  /** Left out: narrow. A box is filled and not left; plans that have no room in it share a line. */
  form?: 'narrow' | 'wide' | DrawingBox
  /** Names the line that plans share. */
  between?: (count: number) => string
}

const NARROW: DotPlotLayout = { width: 400, left: 6, right: 380, line: 46, mark: 30, ticks: 2, isWide: false }
const WIDE: DotPlotLayout = { width: 1100, left: 150, right: 930, line: 34, mark: 17, ticks: 5, isWide: true }
const SILENT_LINE = 24
const MARGIN = { top: 6, bottom: 26 }

type Scale = (value: number) => number

/**
 * Draws values of one unit. The highest value stands first; the smallest for ranks.
 *
 * @param points at least one value, all in one unit
 * @param options see {@link DotPlotOptions}
 * @returns the `svg` element
 */
export function dotPlot(points: Point[], options: DotPlotOptions): Element {
  const {
    id,
    title,
    description,
    scale,
    others,
    national,
    silent = [],
    tick,
    form = 'narrow',
    between = String,
  } = options
  const sign = scale === 'rank' ? 1 : -1
  const sorted = points.toSorted((a, b) => sign * (a.value.value - b.value.value))
  const top = MARGIN.top + (national ? 22 : 0)
  const around = top + silent.length * SILENT_LINE + MARGIN.bottom
  const { layout, lines } =
    typeof form === 'object'
      ? fitBox({ ...form, height: form.height - around }, sorted, [
          ...silent.map(({ label }) => label),
          between(points.length),
        ])
      : { layout: form === 'wide' ? WIDE : NARROW, lines: sorted }
  const silentTop = top + lines.length * layout.line
  const bottom = silentTop + silent.length * SILENT_LINE
  const ends = axisEnds([...points.map(({ value }) => value), ...others, ...(national ? [national.value] : [])], scale)
  const x = scaleLinear(ends, [layout.left, layout.right])
  const drawPoint = layout.isWide ? wideLine : narrowLine
  const drawLine = (line: Point | Point[], top: number) =>
    Array.isArray(line) ? sharedLine(line, between(line.length), top, x, layout) : drawPoint(line, top, x, layout)
  return s(
    'svg.dot-plot',
    {
      viewBox: `0 0 ${layout.width} ${bottom + MARGIN.bottom}`,
      role: 'img',
      ariaLabelledBy: `${id}-title`,
      ariaDescribedBy: `${id}-desc`,
    },
    [
      s('title', { id: `${id}-title` }, title),
      s('desc', { id: `${id}-desc` }, description),
      ...axisTicks(ends, layout.ticks).flatMap((value) => drawTick(round(x(value)), tick(value), top, bottom, layout)),
      ...drawNational(national, x, bottom, layout),
      ...lines.flatMap((line, index) => drawLine(line, top + index * layout.line)),
      ...silent.flatMap(({ label, word }, index) => silentLine(label, word, silentTop + index * SILENT_LINE, layout)),
    ],
  )
}

function narrowLine(point: Point, top: number, x: Scale, layout: DotPlotLayout): Element[] {
  const y = top + layout.mark
  return [
    s('text.name', { x: 0, y: top + 18 }, point.label),
    s('text.value', { x: layout.width, y: top + 18, textAnchor: 'end' }, point.text),
    s('line.track', { x1: layout.left, x2: layout.right, y1: y, y2: y }),
    ...drawMark(point.value, x, y, layout.width),
  ]
}

function wideLine(point: Point, top: number, x: Scale, layout: DotPlotLayout): Element[] {
  const y = top + layout.mark
  return [
    s('text.name', { x: 0, y: y + 5 }, point.label),
    s('line.track', { x1: layout.left, x2: layout.right, y1: y, y2: y }),
    ...drawMark(point.value, x, y, layout.width),
    s('text.value', { x: round(endOfMark(point.value, x, layout.width) + 10), y: y + 5 }, point.text),
  ]
}

/** Plans between the highest and the lowest: the middle of a range stands for it. */
function sharedLine(points: Point[], label: string, top: number, x: Scale, layout: DotPlotLayout): Element[] {
  const y = top + layout.mark
  return [
    s('text.silent', { x: 0, y: layout.isWide ? y + 5 : top + 18 }, label),
    s('line.track', { x1: layout.left, x2: layout.right, y1: y, y2: y }),
    ...points.map(({ value: { value, valueMax } }) =>
      s('circle.other', { cx: round(x((value + (valueMax ?? value)) / 2)), cy: y, r: 4 }),
    ),
  ]
}

function silentLine(label: string, word: string, top: number, layout: DotPlotLayout): Element[] {
  const y = top + 17
  const attributes = layout.isWide
    ? { x: layout.left, y, textAnchor: 'start' }
    : { x: layout.width, y, textAnchor: 'end' }
  return [s('text.silent', { x: 0, y }, label), s('text.silent', attributes, word)]
}

function drawTick(at: number, text: string, top: number, bottom: number, { left, right }: DotPlotLayout): Element[] {
  const textAnchor = at === left ? 'start' : at === right ? 'end' : 'middle'
  return [
    s('line.grid', { x1: at, x2: at, y1: top, y2: bottom }),
    s('text.tick', { x: at, y: bottom + 18, textAnchor }, text),
  ]
}

function drawNational(
  national: DotPlotOptions['national'],
  x: Scale,
  bottom: number,
  { left, right }: DotPlotLayout,
): Element[] {
  if (!national) return []
  const at = round(x(national.value.value))
  // The words stand on the side where there is room for them.
  const textAnchor = at > (left + right) / 2 ? 'end' : 'start'
  return [
    s('line.national-line', { x1: at, x2: at, y1: 22, y2: bottom }),
    s('text.national-text', { x: at, y: 16, textAnchor }, national.text),
  ]
}
