import type { Glyph, Rule } from './pdf-line.ts'
import type { Marks } from './read-marks.ts'
import type { DrawnGlyph } from './show-text.ts'

/** A page whose lines of text are level. */
export interface UprightPage {
  width: number
  height: number
  glyphs: Glyph[]
  rules: Rule[]
  /** Letters that stand on their side on this page: the head of a narrow column, or a stamp's words. */
  sideways: SidewaysGlyph[]
  /** Letters at another angle, in the order of the file: a stamp or a mark across the page. */
  slanted: string
  /** A gap within a line this much wider than its letters parts two columns; left out: as wide as no justified line has. */
  columnGap?: number
}

/** A letter on its side: turned level for reading, and where its middle stands on the page. */
export interface SidewaysGlyph extends Glyph {
  place: Point
}

type Point = [number, number]
type Turn = (point: Point) => Point

/** Text within this angle of level is level: a scan with a text layer lies a little askew. In quarter turns. */
const LEVEL = 0.12
/** A line within this slope is level or upright. */
const STRAIGHT = 0.02

/**
 * Turns a page so that most of its letters stand upright, whatever the page's own turn is: offices print wide tables on
 * their side.
 *
 * @param marks letters and lines as drawn
 * @param size width and height of the page as stored
 */
export function turnUpright(marks: Marks, { width, height }: { width: number; height: number }): UprightPage {
  const quarters = marks.glyphs.map(quarterOf)
  const counts = [0, 1, 2, 3].map((quarter) => quarters.filter((each) => each === quarter).length)
  const main = counts.indexOf(Math.max(...counts))
  const all = turns(width, height)
  const turn = all[main] as Turn
  const pick = (from: (quarter: number) => boolean) => marks.glyphs.filter((_, at) => from(quarters[at] as number))
  return {
    ...(main % 2 === 0 ? { width, height } : { width: height, height: width }),
    glyphs: toGlyphs(
      pick((quarter) => quarter === main),
      turn,
    ),
    rules: marks.rules.flatMap(({ from, to }) => toRule(turn(from), turn(to))),
    sideways: all.flatMap((level, side) =>
      side === main
        ? []
        : toSideways(
            pick((quarter) => quarter === side),
            level,
            turn,
          ),
    ),
    slanted: pick((quarter) => quarter < 0)
      .map(({ text }) => text)
      .join('')
      .trim(),
  }
}

/** Quarter turns clockwise by which a letter lies; -1 when it is slanted. */
function quarterOf({ from, to }: DrawnGlyph): number {
  const turned = Math.atan2(to[1] - from[1], to[0] - from[0]) / (Math.PI / 2)
  const quarter = Math.round(turned)
  return Math.abs(turned - quarter) > LEVEL ? -1 : (quarter + 4) % 4
}

/** What turns a page back, by the quarter turns of its text. */
function turns(width: number, height: number): Turn[] {
  return [
    (point) => point,
    ([x, y]) => [y, width - x],
    ([x, y]) => [width - x, height - y],
    ([x, y]) => [height - y, x],
  ]
}

function toSideways(drawn: DrawnGlyph[], level: Turn, turn: Turn): SidewaysGlyph[] {
  const inked = drawn.filter(({ text }) => lettersOf(text).trim() !== '')
  return toGlyphs(drawn, level).map((glyph, at) => {
    const { from, to } = inked[at] as DrawnGlyph
    return { ...glyph, place: turn([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) }
  })
}

function toGlyphs(drawn: DrawnGlyph[], turn: Turn): Glyph[] {
  const glyphs: Glyph[] = []
  let spaceBefore = false
  for (const { text, from, to, size } of drawn) {
    const [start, end] = [turn(from), turn(to)]
    const letters = lettersOf(text)
    if (letters.trim() === '') spaceBefore ||= letters !== ''
    else {
      const [left, right] = [Math.min(start[0], end[0]), Math.max(start[0], end[0])]
      glyphs.push({ text: letters.trim(), left, right, y: start[1], size, spaceBefore })
      spaceBefore = false
    }
  }
  return glyphs
}

/** Without signs that show nothing, ligatures as letters. */
function lettersOf(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}]/gu, '').replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
}

function toRule([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (across >= down && down <= across * STRAIGHT + 0.5 && across > 0) {
    return [{ isLevel: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  }
  if (down > across && across <= down * STRAIGHT + 0.5) {
    return [{ isLevel: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  }
  return []
}
