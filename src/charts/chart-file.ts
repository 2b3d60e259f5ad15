import type { Element } from 'hast'
import { s } from 'hastscript'
import type { DrawingBox } from './fit-box.ts'
import { textWidth } from './text-width.ts'
import { xmlText } from './xml-text.ts'

/** What stands around a drawing in a picture of its own, so that it can be used apart from its page. */
export interface ChartFrame {
  title: string
  /** Lines right below the title. */
  lead?: string[]
  /** Lines at the foot: what the marks mean, source, date, address. */
  lines: string[]
  /** The typeface as a `data:` address: the file looks the same on machines that do not have it. Left out where the program that draws it has. */
  font?: string
}

/** The size of a picture. */
export interface PictureFormat {
  /** In pixels. */
  width: number
  height: number
  /** Pixels to a unit of the drawing: its small letters are of 13 units. */
  zoom: number
  /** How many times as wide as measured words may be: a program that shows a file may have another typeface. */
  slack: number
}

/** A file to take along. 1.38: DejaVu Sans, the widest of common typefaces, in bold (measured 1.354 to 1.374). */
export const TAKEN: PictureFormat = { width: 1200, height: 675, zoom: 1.6, slack: 1.38 }
/** What a link is shown by: read in half its size. The build draws it, with the typeface at hand. */
export const SHARED: PictureFormat = { width: 1200, height: 630, zoom: 2, slack: 1.01 }

/** Nothing is drawn nearer to an edge. */
const MARGIN = 28
const TITLE = { size: 21, line: 27 }
const LEAD = { size: 15, line: 21 }
const SMALL = { size: 13, line: 17 }
const GAP = 10
/** What stands beside the words takes so much of the width at the most. */
const BESIDE = 0.42

/** The site's light colours, since a file has no style sheet. */
const STYLE =
  'text{font-family:"Doi Chieu Sans",Arial,sans-serif;font-size:15px;fill:#1d1f21}.dot-plot text{stroke:#fdfcf9;stroke-width:4px;paint-order:stroke}.title{font-size:21px;font-weight:600}.value{font-weight:600}' +
  '.tick,.national-text,.line{font-size:13px;fill:#595d62}.silent,.lead{fill:#595d62}.track,.grid{stroke:#d5d2c9}' +
  '.grid{stroke-dasharray:1 3}.dot,.bar{fill:#0b5a6f;stroke:#0b5a6f}.other{fill:#a3a4a4}' +
  '.hollow{fill:#fdfcf9;stroke-width:2}.arrow{fill:none;stroke:#0b5a6f;stroke-width:2}' +
  '.national-line{stroke:#77746c;stroke-dasharray:2 3}' +
  '.tile rect{fill:#f4f2ec;stroke:#d5d2c9}.level-4 rect{fill:#0b5a6f}.tile text{display:none}'

/**
 * Makes a picture of a drawing: title above it, notes at the foot, everything inside the margins.
 *
 * @param format its size
 * @param frame the words around the drawing
 * @param draw draws into a box; left out for a picture of words
 * @param place below the title, or beside the words over the whole height
 * @returns an SVG document
 */
export function chartFile(
  format: PictureFormat,
  { title, lead = [], lines, font }: ChartFrame,
  draw?: (box: DrawingBox) => Element,
  place: 'below' | 'beside' = 'below',
): string {
  const [width, height] = [format.width / format.zoom, format.height / format.zoom]
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN }
  const beside = place === 'beside' ? Math.floor(inner.width * BESIDE) : 0
  const room = (inner.width - beside) / format.slack
  const titleLines = balance(title, TITLE.size, room)
  const leadLines = lead.flatMap((line) => balance(line, LEAD.size, room))
  const smallLines = lines.flatMap((line) => wrap(line, SMALL.size, room))
  const leadTop = MARGIN + titleLines.length * TITLE.line
  const top = leadTop + leadLines.length * LEAD.line + GAP
  const foot = height - MARGIN - smallLines.length * SMALL.line
  const box =
    place === 'beside'
      ? { x: width - MARGIN - beside, y: MARGIN, width: beside, height: inner.height, isRight: true }
      : { x: MARGIN, y: top, width: inner.width, height: foot - GAP - top, isRight: false }
  const line = (name: string, words: string, y: number) => s(`text.${name}`, { x: MARGIN, y }, words)
  const face = font ? `@font-face{font-family:"Doi Chieu Sans";font-weight:400 600;src:url(${font})}` : ''
  const size = { width: format.width, height: format.height, viewBox: `0 0 ${width} ${height}` }
  return xmlText(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
      s('style', face + STYLE),
      s('rect', { width, height, fill: '#fdfcf9' }),
      ...titleLines.map((words, index) => line('title', words, MARGIN + 17 + index * TITLE.line)),
      ...leadLines.map((words, index) => line('lead', words, leadTop + 15 + index * LEAD.line)),
      ...(draw ? [placed(draw({ width: box.width, height: box.height, slack: format.slack }), box)] : []),
      ...smallLines.map((words, index) => line('line', words, foot + 13 + index * SMALL.line)),
    ]),
  )
}

/** A drawing in its box, on that side of it; a smaller one keeps its size and stands at the top. */
function placed(
  drawing: Element,
  box: { x: number; y: number; width: number; height: number; isRight: boolean },
): Element {
  const [, , width = 0, height = 0] = String(drawing.properties.viewBox ?? '')
    .split(' ')
    .map(Number)
  if (height === 0) throw new Error('unexpected drawing: no viewBox')
  const scale = Math.min(box.width / width, box.height / height, 1)
  const size = { width: width * scale, height: height * scale }
  const x = box.isRight ? box.x + box.width - size.width : box.x
  return { ...drawing, properties: { ...drawing.properties, x: String(x), y: String(box.y), ...size } }
}

/** How much narrower a line is tried. */
const STEP = 0.95

/** Words into as few lines as a width has, of about equal length. */
function balance(text: string, size: number, most: number): string[] {
  const lines = wrap(text, size, most)
  const narrower = most * STEP
  return lines.length > 1 && wrap(text, size, narrower).length === lines.length ? balance(text, size, narrower) : lines
}

/** Words into lines of a width; a longer word is broken where the line ends. */
function wrap(text: string, size: number, most: number): string[] {
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
