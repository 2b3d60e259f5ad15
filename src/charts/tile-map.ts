import type { Element } from 'hast'
import { s } from 'hastscript'

/** One square of the map. */
export interface Tile {
  /** From 1, left to right and top to bottom. */
  column: number
  row: number
  /** Two or three letters inside the square. */
  label: string
  /** A short value below them; empty for none. */
  value: string
  /** What the square says in full, for a pointer and a screen reader: "Tỉnh A: 35 % GRDP". */
  title: string
  /** Where it leads. */
  href: string
  /** Shade from 0 (nothing) to {@link DARKEST}. */
  level: number
}

/** The darkest shade of a tile. */
export const DARKEST = 4

const CELL = 44
const GAP = 3

/**
 * Draws provinces as equal squares where they roughly lie, so that a small province is as easy to see and to reach as a large
 * one. Each square is a link with its full words. Looks come from styles/charts.css.
 *
 * @param tiles the squares, in the order in which the keyboard visits them
 * @param label what the map shows
 * @returns the `svg` element
 */
export function tileMap(tiles: Tile[], label: string): Element {
  const width = Math.max(...tiles.map(({ column }) => column)) * CELL
  const height = Math.max(...tiles.map(({ row }) => row)) * CELL
  return s('svg.tile-map', { viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: label }, tiles.map(drawTile))
}

function drawTile({ column, row, label, value, title, href, level }: Tile): Element {
  const [x, y] = [(column - 1) * CELL, (row - 1) * CELL]
  const middle = x + CELL / 2
  const line = (words: string, below: number, name = '') =>
    s('text', { ariaHidden: 'true', class: name === '' ? undefined : name, x: middle, y: y + below }, words)
  return s('a.tile', { class: `level-${level}`, href }, [
    s('title', title),
    s('rect', { x: x + GAP / 2, y: y + GAP / 2, width: CELL - GAP, height: CELL - GAP, rx: 3 }),
    ...(value === '' ? [line(label, 27)] : [line(label, 20), line(value, 34, 'tile-value')]),
  ])
}
