import { apply, type Transform } from './transform.ts'

/** A straight line, or the long way through a thin box, in points from the upper left corner of the page as stored. */
export interface DrawnRule {
  from: [number, number]
  to: [number, number]
}

/** A filled box up to this many points thick is a line: word processors write the borders of cells so. */
const THIN = 3
/** How many numbers each operator of a path takes: move, line, curve, flat curve, close. */
const NUMBERS = [2, 2, 6, 4, 0]
const LINE = 1
const CLOSE = 4

/**
 * Reads the straight lines of a path: what is stroked, and filled boxes that are thin enough to be lines.
 *
 * @param path operators and numbers as pdf.js packs them (`DrawOPS`); null where it has none
 * @param matrix from the path's own units to the page
 * @param paint how the path is painted
 * @returns the lines in the order of the path
 */
export function readPath(
  path: ArrayLike<number> | null,
  matrix: Transform,
  { fills, strokes }: { fills: boolean; strokes: boolean },
): DrawnRule[] {
  if (path === null || !(fills || strokes)) return []
  return readShapes(path, matrix).flatMap((points) => {
    const box = fills ? thinBox(points) : null
    if (box) return [box]
    return strokes ? points.slice(1).map((to, index) => ({ from: points[index] as [number, number], to })) : []
  })
}

/** The corners of each shape of a path; a curve breaks it. */
function readShapes(path: ArrayLike<number>, matrix: Transform): [number, number][][] {
  const shapes: [number, number][][] = []
  let shape: [number, number][] = []
  for (let at = 0; at < path.length; ) {
    const operator = path[at] as number
    const numbers = NUMBERS[operator]
    if (numbers === undefined) break
    const point = apply(matrix, path[at + numbers - 1] as number, path[at + numbers] as number)
    if (operator === CLOSE) {
      if (shape[0]) shape.push(shape[0])
    } else if (operator === LINE) shape.push(point)
    else {
      shape = [point]
      shapes.push(shape)
    }
    at += numbers + 1
  }
  return shapes
}

function thinBox(points: [number, number][]): DrawnRule | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (points.length < 4 || Math.min(right - left, bottom - top) > THIN) return null
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return right - left > bottom - top ? { from: [left, y], to: [right, y] } : { from: [x, top], to: [x, bottom] }
}
