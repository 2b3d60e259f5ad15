import type { PDFPageProxy } from 'unpdf/pdfjs'
import { type DrawnRule, readPath } from './read-path.ts'
import { type DrawnGlyph, showText, type TextState } from './show-text.ts'
import { IDENTITY, multiply, type Transform } from './transform.ts'

/** All that is drawn on a page as far as a reader of text needs it, in the order of the file. */
export interface Marks {
  glyphs: DrawnGlyph[]
  rules: DrawnRule[]
}

interface State extends TextState {
  /** From the units of drawing to the page. */
  matrix: Transform
  font: string
  leading: number
  fill: string
  stroke: string
}

interface Pen {
  state: State
  saved: State[]
  /** From the units of text to those of drawing. */
  text: Transform
  line: [number, number]
  at: [number, number]
  marks: Marks
  unitOf: (font: string) => number
  paintOf: (operator: number) => { fills: boolean; strokes: boolean }
}

/** What an operator takes is written by pdf.js; the file's author has no hand in its form. */
// biome-ignore lint/suspicious/noExplicitAny: each operator has arguments of its own
type Action = (pen: Pen, args: any[]) => void

const START: State = {
  matrix: IDENTITY,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  fill: '#000000',
  stroke: '#000000',
}
const WHITE = '#ffffff'
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

const save: Action = (pen) => pen.saved.push({ ...pen.state })
const restore: Action = (pen) => {
  pen.state = pen.saved.pop() ?? pen.state
}
const set =
  (field: keyof State): Action =>
  ({ state }, [value]) =>
    Object.assign(state, { [field]: value })
const setFont: Action = ({ state }, [font, size]) => Object.assign(state, { font, size })
const transform: Action = ({ state }, matrix) => {
  state.matrix = multiply(state.matrix, Array.from(matrix) as Transform)
}
const setText: Action = (pen, [matrix]) => {
  pen.text = Array.from(matrix) as Transform
  pen.line = [0, 0]
  pen.at = [0, 0]
}
const move: Action = (pen, [x, y]) => {
  pen.line = [pen.line[0] + x, pen.line[1] + y]
  pen.at = pen.line
}

const ACTIONS: Record<string, Action> = {
  save,
  restore,
  transform,
  beginGroup: save,
  endGroup: restore,
  paintFormXObjectBegin(pen, [matrix]) {
    save(pen, [])
    if (matrix) transform(pen, matrix)
  },
  paintFormXObjectEnd: restore,
  setFillRGBColor: set('fill'),
  setStrokeRGBColor: set('stroke'),
  setCharSpacing: set('charSpacing'),
  setWordSpacing: set('wordSpacing'),
  setTextRise: set('rise'),
  setHScale: ({ state }, [percent]) => Object.assign(state, { stretch: percent / 100 }),
  setLeading: ({ state }, [leading]) => Object.assign(state, { leading: -leading }),
  setFont,
  setGState(pen, [entries]) {
    for (const [key, value] of entries) if (key === 'Font') setFont(pen, value)
  },
  beginText: (pen) => setText(pen, [IDENTITY]),
  setTextMatrix: setText,
  moveText: move,
  setLeadingMoveText(pen, [x, y]) {
    pen.state.leading = y
    move(pen, [x, y])
  },
  nextLine: (pen) => move(pen, [0, pen.state.leading]),
  showText(pen, [glyphs]) {
    const { state, text, at } = pen
    const matrix = multiply(state.matrix, text)
    const shown = showText(glyphs, state, { matrix, at, unit: pen.unitOf(state.font) })
    pen.at = shown.at
    for (const glyph of shown.drawn) pen.marks.glyphs.push(glyph)
  },
  constructPath({ state, marks, paintOf }, [operator, [path] = [null]]) {
    const { fills, strokes } = paintOf(operator)
    const paint = { fills: fills && state.fill !== WHITE, strokes: strokes && state.stroke !== WHITE }
    for (const rule of readPath(path, state.matrix, paint)) marks.rules.push(rule)
  },
}

/**
 * Reads every letter and every drawn line of a page from its drawing operators. The text content that pdf.js offers joins
 * words of neighbouring cells and sets spaces between letters that are spaced out; here each letter has its place.
 *
 * @param operators pdf.js' `OPS`: names of operators and their numbers
 * @returns letters and lines in the order of the file; annotations (digital signatures, notes) are not read
 */
export async function readMarks(page: PDFPageProxy, operators: Record<string, number>): Promise<Marks> {
  const list = await page.getOperatorList({ annotationMode: 0 })
  const numbers = (names: string[]) => new Set(names.map((name) => operators[name]))
  const [fills, strokes] = [numbers(FILLS), numbers(STROKES)]
  const pen: Pen = {
    state: { ...START, matrix: page.getViewport({ scale: 1 }).transform as Transform },
    saved: [],
    text: IDENTITY,
    line: [0, 0],
    at: [0, 0],
    marks: { glyphs: [], rules: [] },
    unitOf: (font) => (page.commonObjs.has(font) ? page.commonObjs.get(font).fontMatrix?.[0] : null) ?? 0.001,
    paintOf: (operator) => ({ fills: fills.has(operator), strokes: strokes.has(operator) }),
  }
  const actions = new Map(Object.entries(ACTIONS).map(([name, action]) => [operators[name], action]))
  list.fnArray.forEach((operator, index) => {
    actions.get(operator)?.(pen, list.argsArray[index] ?? [])
  })
  return pen.marks
}
