import type { Element } from 'hast'
import { s } from 'hastscript'
import { xmlText } from './xml-text.ts'

/** What stands around a chart in a file of its own, so that the picture can be used apart from its page. */
export interface ChartFrame {
  title: string
  /** Lines below: what the marks mean, source, date, address. */
  lines: string[]
}

const WIDTH = 440
const MARGIN = 20
const TITLE_LINE = 22
const SMALL_LINE = 16
/** Characters of a line in each size. */
const TITLE_LENGTH = 48
const SMALL_LENGTH = 70

/** The site's light colours, since a file has no style sheet. */
const STYLE =
  'text{font:400 14px "Doi Chieu Sans",Arial,sans-serif;fill:#1d1f21}.title{font-size:16px;font-weight:600}.value{font-weight:600}' +
  '.tick,.national-text,.line{font-size:12px;fill:#595d62}.track{stroke:#d5d2c9}.dot,.bar{fill:#0b5a6f;stroke:#0b5a6f}' +
  '.hollow{fill:#fdfcf9;stroke-width:2}.arrow{fill:none;stroke:#0b5a6f;stroke-width:2}.national-line{stroke:#77746c;stroke-dasharray:2 3}'

/**
 * Makes a picture file of a chart: title above it, notes below, everything inside the picture.
 *
 * @param chart a chart as `dotPlot` draws it
 * @param frame title and notes
 * @returns an SVG document of twice the drawing's size
 * @throws when the chart has no size
 */
export function chartFile(chart: Element, { title, lines }: ChartFrame): string {
  const [, , width = 0, height = 0] = String(chart.properties.viewBox ?? '')
    .split(' ')
    .map(Number)
  if (height === 0) throw new Error('unexpected chart: no viewBox')
  const titleLines = wrap(title, TITLE_LENGTH)
  const smallLines = lines.flatMap((line) => wrap(line, SMALL_LENGTH))
  const top = MARGIN + titleLines.length * TITLE_LINE + 8
  const below = top + height + 20
  const total = below + smallLines.length * SMALL_LINE + MARGIN - 8
  const line = (name: string, words: string, y: number) => s(`text.${name}`, { x: MARGIN, y }, words)
  const inner: Element = {
    ...chart,
    properties: { ...chart.properties, x: String(MARGIN), y: String(top), width, height },
  }
  const size = { width: WIDTH * 2, height: total * 2, viewBox: `0 0 ${WIDTH} ${total}` }
  return xmlText(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
      s('style', STYLE),
      s('rect', { width: WIDTH, height: total, fill: '#fdfcf9' }),
      ...titleLines.map((words, index) => line('title', words, MARGIN + 12 + index * TITLE_LINE)),
      inner,
      ...smallLines.map((words, index) => line('line', words, below + index * SMALL_LINE)),
    ]),
  )
}

/** Words into lines; a longer word stands alone. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
