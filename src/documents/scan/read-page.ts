import { findGrids, type Grid } from '../find-grids.ts'
import type { Glyph } from '../pdf-line.ts'
import type { UprightPage } from '../turn-upright.ts'
import { takeDrawnRules } from './find-drawn-rules.ts'
import { mendSigns } from './mend-signs.ts'
import { type Box, blank, INK, type Picture, paste, SCALE, whiten } from './picture.ts'
import type { Recognize, ScannedWord } from './recognizer.ts'
import { halfTurn, setUpright } from './set-upright.ts'

/** A page that stands on its head is read with less confidence than this. */
const DOUBTFUL_PAGE = 65
/** A cell with less ink is empty, in dots. */
const LEAST_INK = 12
/** White at the sides of cells and between them, when they are set one below the other. */
const [PAD, BETWEEN] = [30, 36]
/** Dots at the edge of a cell that are left out: rests of its lines. */
const EDGE = 4
/** Signs that recognition makes of spots and rests of lines; no word of a document consists of them alone. */
const SPOTS = /^[|¦_~'‘’`^\\[\]{}]{1,4}$/
/** The columns of a letterhead are nearer to each other than justified words ever are, in letter sizes. */
const COLUMN_GAP = 1.6

/** A page as recognised: its words and lines for laying out, and how sure each word is. */
export interface ScannedPage extends UprightPage {
  words: { text: string; confidence: number }[]
}

/**
 * Recognises the picture of a page: sets it upright, finds the lines of its tables, reads each cell by itself and the
 * rest as a page.
 *
 * @param scan the picture
 * @param recognize reads a picture's words
 * @returns words and lines in points, in the order of reading
 */
export async function readPage(scan: Picture, recognize: Recognize): Promise<ScannedPage> {
  const upright = setUpright(whiten(scan))
  const page = await readUpright(upright, recognize)
  if (page.words.length === 0 || confidenceOf(page) >= DOUBTFUL_PAGE) return page
  const other = await readUpright(halfTurn(upright), recognize)
  return confidenceOf(other) > confidenceOf(page) ? other : page
}

function confidenceOf({ words }: ScannedPage): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)
}

async function readUpright(scan: Picture, recognize: Recognize): Promise<ScannedPage> {
  const picture = { ...scan, gray: scan.gray.slice() }
  const rules = takeDrawnRules(picture)
  const tables = findGrids(rules).filter(({ xs, ys }) => xs.length > 2 && ys.length > 2)
  const cells: ScannedWord[][] = []
  for (const grid of tables) cells.push(await readCells(picture, grid, recognize))
  for (const { xs, ys } of tables) wipeBox(picture, boxOf(xs[0], xs.at(-1), ys[0], ys.at(-1)))
  const words = hasInk(picture) ? mendSigns(picture, withoutSpots(await recognize(picture, 'page'))) : []
  tables.forEach(({ ys }, at) => {
    const top = (ys[0] as number) * SCALE
    const below = words.findIndex(({ y }) => y > top)
    words.splice(below < 0 ? words.length : below, 0, ...(cells[at] as ScannedWord[]))
  })
  return {
    width: picture.width / SCALE,
    height: picture.height / SCALE,
    glyphs: words.map(toGlyph),
    rules,
    sideways: [],
    slanted: '',
    columnGap: COLUMN_GAP,
    words,
  }
}

/**
 * Reads the cells of a table. They are set one below the other in one picture: a lone figure is read far better among
 * other lines of its size.
 */
async function readCells(picture: Picture, grid: Grid, recognize: Recognize): Promise<ScannedWord[]> {
  const boxes = boxesOf(picture, grid)
  const height = boxes.reduce((sum, { top, bottom }) => sum + bottom - top + BETWEEN, BETWEEN)
  const column = blank(Math.max(0, ...boxes.map(({ left, right }) => right - left)) + 2 * PAD, height)
  const starts: number[] = []
  let next = BETWEEN
  for (const box of boxes) {
    paste(picture, box, column, PAD, next)
    starts.push(next)
    next += box.bottom - box.top + BETWEEN
  }
  const words = boxes.length === 0 ? [] : mendSigns(column, withoutSpots(await recognize(column, 'block')))
  return boxes.flatMap((box, at) => {
    const [from, to] = [(starts[at] as number) - BETWEEN / 2, (starts[at + 1] ?? height) - BETWEEN / 2]
    const own = words.filter(({ top, bottom }) => (top + bottom) / 2 >= from && (top + bottom) / 2 < to)
    return own.map((word) => moved(word, box.left - PAD, box.top - (starts[at] as number)))
  })
}

/** The ink of each cell that has some, row by row. */
function boxesOf(picture: Picture, { xs, ys, cells }: Grid): Box[] {
  const seen = new Set<number>()
  return cells.flatMap((numbers, row) =>
    numbers.flatMap((cell, column) => {
      if (seen.has(cell)) return []
      seen.add(cell)
      const [right, bottom] = [numbers.lastIndexOf(cell), cells.findLastIndex((other) => other[column] === cell)]
      return inkBox(picture, boxOf(xs[column], xs[right + 1], ys[row], ys[bottom + 1])) ?? []
    }),
  )
}

/** From points to dots. */
function boxOf(left = 0, right = 0, top = 0, bottom = 0): Box {
  return { left: left * SCALE, right: right * SCALE, top: top * SCALE, bottom: bottom * SCALE }
}

/** The part of a cell that has ink; null for an empty one. */
function inkBox({ width, height, gray }: Picture, box: Box): Box | null {
  const found = { left: width, right: 0, top: height, bottom: 0 }
  let ink = 0
  for (let y = Math.max(0, Math.ceil(box.top) + EDGE); y < Math.min(height, box.bottom - EDGE); y += 1) {
    for (let x = Math.max(0, Math.ceil(box.left) + EDGE); x < Math.min(width, box.right - EDGE); x += 1) {
      if ((gray[y * width + x] as number) >= INK) continue
      ink += 1
      found.left = Math.min(found.left, x)
      found.right = Math.max(found.right, x + 1)
      found.top = Math.min(found.top, y)
      found.bottom = Math.max(found.bottom, y + 1)
    }
  }
  return ink < LEAST_INK ? null : found
}

function withoutSpots(words: ScannedWord[]): ScannedWord[] {
  return words.filter(({ text }) => !SPOTS.test(text))
}

function wipeBox({ width, height, gray }: Picture, { left, right, top, bottom }: Box): void {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1) {
    gray.fill(255, y * width + Math.max(0, Math.floor(left)), y * width + Math.min(width, Math.ceil(right)))
  }
}

function hasInk(picture: Picture): boolean {
  return inkBox(picture, { left: 0, right: picture.width, top: 0, bottom: picture.height }) !== null
}

function moved(word: ScannedWord, x: number, y: number): ScannedWord {
  return {
    ...word,
    left: word.left + x,
    right: word.right + x,
    top: word.top + y,
    bottom: word.bottom + y,
    y: word.y + y,
  }
}

function toGlyph({ text, left, right, y, size }: ScannedWord): Glyph {
  return { text, left: left / SCALE, right: right / SCALE, y: y / SCALE, size: size / SCALE, spaceBefore: true }
}
