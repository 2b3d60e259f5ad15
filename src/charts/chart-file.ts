import type { Element } from 'hast'
import { s } from 'hastscript'
import { textWidth } from './text-width.ts'
import { xmlText } from './xml-text.ts'

/** What stands around a chart in a file of its own, so that the picture can be used apart from its page. */
export interface ChartFrame {
  title: string
  /** Lines below: what the marks mean, source, date, address. */
  lines: string[]
  /** The typeface as a `data:` address: a picture looks the same on machines that do not have it. */
  font: string
}

const WIDTH = 440
const MARGIN = 20
const TITLE = { size: 17, line: 23 }
const SMALL = { size: 13, line: 17 }

/** The site's light colours, since a file has no style sheet. */
const STYLE =
  'text{font:400 15px "Doi Chieu Sans",Arial,sans-serif;fill:#1d1f21}.title{font-size:17px;font-weight:600}.value{font-weight:600}' +
  '.tick,.national-text,.line{font-size:13px;fill:#595d62}.track{stroke:#d5d2c9}.dot,.bar{fill:#0b5a6f;stroke:#0b5a6f}' +
  '.hollow{fill:#fdfcf9;stroke-width:2}.arrow{fill:none;stroke:#0b5a6f;stroke-width:2}.national-line{stroke:#77746c;stroke-dasharray:2 3}'

/**
 * Makes a picture file of a chart: title above it, notes below, everything inside the picture.
 *
 * @param chart a chart as `dotPlot` draws it
 * @param frame title and notes
 * @returns an SVG document of twice the drawing's size
 * @throws when the chart has no size
 */
export function chartFile(chart: Element, { title, lines, font }: ChartFrame): string {
  const [, , width = 0, height = 0] = String(chart.properties.viewBox ?? '')
    .split(' ')
    .map(Number)
  if (height === 0) throw new Error('unexpected chart: no viewBox')
  const titleLines = wrap(title, TITLE.size)
  const smallLines = lines.flatMap((line) => wrap(line, SMALL.size))
  const top = MARGIN + titleLines.length * TITLE.line + 8
  const below = top + height + 20
  const total = below + smallLines.length * SMALL.line + MARGIN - 8
  const face = `@font-face{font-family:"Doi Chieu Sans";font-weight:400 600;src:url(${font})}`
  const line = (name: string, words: string, y: number) => s(`text.${name}`, { x: MARGIN, y }, words)
  const inner: Element = {
    ...chart,
    properties: { ...chart.properties, x: String(MARGIN), y: String(top), width, height },
  }
  const size = { width: WIDTH * 2, height: total * 2, viewBox: `0 0 ${WIDTH} ${total}` }
  return xmlText(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
      s('style', face + STYLE),
      s('rect', { width: WIDTH, height: total, fill: '#fdfcf9' }),
      ...titleLines.map((words, index) => line('title', words, MARGIN + 12 + index * TITLE.line)),
      inner,
      ...smallLines.map((words, index) => line('line', words, below + index * SMALL.line)),
    ]),
  )
}

/** Words into lines that fit between the margins; a longer word is broken where the line ends. */
function wrap(text: string, size: number): string[] {
  const most = WIDTH - 2 * MARGIN
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((word) => breakWord(word, size, most))) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function breakWord(word: string, size: number, most: number): string[] {
  if (textWidth(word, size) <= most) return [word]
  const letters = [...word]
  const fits = letters.findIndex((_, index) => textWidth(letters.slice(0, index + 1).join(''), size) > most)
  const start = Math.max(fits, 1)
  return [letters.slice(0, start).join(''), ...breakWord(letters.slice(start).join(''), size, most)]
}
