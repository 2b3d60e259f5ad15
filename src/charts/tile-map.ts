import type { Element } from 'hast'
import { s } from 'hastscript'
import { round } from './round.ts'

/** One square of the map. */
export interface Tile {
  /** From 1, left to right and top to bottom. */
  column: number
  row: number
  /** In full, for wide maps. */
  name: string
  /** Two or three letters, for maps on phones. */
  initials: string
  /** A short value below them; empty for none. */
  value: string
  /** What the square says in full, for a pointer and a screen reader: "Tỉnh A: 35 % GRDP". */
  title: string
  /** Where it leads; null for a square that is no link. */
  href: string | null
  /** Shade from 0 (nothing) to {@link DARKEST}. */
  level: number
}

/** The darkest shade of a tile. */
export const DARKEST = 4

/** A map of so many columns has room for names on a phone, too. */
const FEW_COLUMNS = 7

const CELL = { width: 60, height: 46 }
const GAP = 3
/** Letters of a name that fit into a square's line. */
const LINE_LENGTH = 10
const LINE_HEIGHT = 12.5

/**
 * Draws provinces as equal squares where they roughly lie, so that a small province is as easy to see and to reach as a large
 * one. Each square has its full words. Looks come from styles/charts.css.
 *
 * @param tiles the squares, in the order in which the keyboard visits them
 * @param label what the map shows
 * @returns the `svg` element
 */
export function tileMap(tiles: Tile[], label: string): Element {
  const columns = Math.max(...tiles.map(({ column }) => column))
  const width = columns * CELL.width
  const height = Math.max(...tiles.map(({ row }) => row)) * CELL.height
  const looks = { class: columns <= FEW_COLUMNS ? 'few-columns' : '', viewBox: `0 0 ${width} ${height}` }
  return s('svg.tile-map', { ...looks, role: 'group', ariaLabel: label }, tiles.map(drawTile))
}

function drawTile({ column, row, name, initials, value, title, href, level }: Tile): Element {
  const [left, top] = [(column - 1) * CELL.width, (row - 1) * CELL.height]
  const children = [
    s('title', title),
    s('rect', { x: left + GAP / 2, y: top + GAP / 2, width: CELL.width - GAP, height: CELL.height - GAP, rx: 3 }),
    s('g.tile-name', centred([...nameLines(name), ...(value === '' ? [] : [value])], left, top)),
    s('text.tile-initials', { ariaHidden: 'true', x: left + CELL.width / 2, y: top + 30 }, initials),
  ]
  return href === null
    ? s('g.tile', { class: `level-${level}` }, children)
    : s('a.tile', { class: `level-${level}`, href }, children)
}

/** Lines of words in the middle of a square. */
function centred(lines: string[], left: number, top: number): Element[] {
  const first = top + (CELL.height - lines.length * LINE_HEIGHT) / 2 + 9.5
  return lines.map((words, index) =>
    s('text', { ariaHidden: 'true', x: left + CELL.width / 2, y: round(first + index * LINE_HEIGHT) }, words),
  )
}

/** A name in two lines at most: "Thừa Thiên", "Huế". */
function nameLines(name: string): string[] {
  const words = name.split(' ')
  const first = [...words.keys()].findLast((count) => words.slice(0, count + 1).join(' ').length <= LINE_LENGTH) ?? 0
  const breakAt = words.length === 2 && name.length > LINE_LENGTH - 3 ? 1 : first + 1
  return [words.slice(0, breakAt), words.slice(breakAt)].filter((line) => line.length > 0).map((line) => line.join(' '))
}
