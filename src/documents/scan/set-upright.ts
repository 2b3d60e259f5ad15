import { takeDrawnRules } from './find-drawn-rules.ts'
import { blank, INK, type Picture } from './picture.ts'

/** Angles are tried on a picture this many times smaller. */
const STEP = 4
/** Pages lie askew by at most this, in degrees. */
const MOST = 6
const [COARSE, FINE] = [0.5, 0.05]
/** Less than this is left as it is. */
const STRAIGHT = 0.08

/**
 * Sets a page upright as far as its ink shows it: lines of text are made level. Whether it stands on its head shows only
 * when it is read.
 *
 * @param picture a page
 * @returns the page turned by a quarter where its lines run downwards, and made level
 */
export function setUpright(picture: Picture): Picture {
  // The lines of a table are as level as its words on a page that lies on its side.
  const words = { ...picture, gray: picture.gray.slice() }
  takeDrawnRules(words)
  const level = bestAngle(inkOf(words))
  const upright = bestAngle(inkOf(quarterTurn(words)))
  const [page, { angle }] = upright.score > level.score ? [quarterTurn(picture), upright] : [picture, level]
  return Math.abs(angle) < STRAIGHT ? page : rotate(page, angle)
}

/** The picture turned clockwise by a quarter. */
function quarterTurn({ width, height, gray }: Picture): Picture {
  const turned = blank(height, width)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned.gray[x * height + (height - 1 - y)] = gray[y * width + x] as number
  }
  return turned
}

/** The picture turned by a half. */
export function halfTurn({ width, height, gray }: Picture): Picture {
  return { width, height, gray: gray.slice().reverse() }
}

/** Where the ink is, on a smaller picture. */
function inkOf({ width, height, gray }: Picture): { points: [number, number][]; height: number; width: number } {
  const points: [number, number][] = []
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0; x < width; x += STEP) if ((gray[y * width + x] as number) < INK) points.push([x / STEP, y / STEP])
  }
  return { points, height: height / STEP, width: width / STEP }
}

/** The angle at which ink and white take turns most sharply from row to row, in degrees clockwise. */
function bestAngle(ink: ReturnType<typeof inkOf>): { angle: number; score: number } {
  const best = (from: number, to: number, step: number) => {
    let found = { angle: 0, score: sharpness(ink, 0) }
    for (let angle = from; angle <= to; angle += step) {
      const score = sharpness(ink, angle)
      if (score > found.score) found = { angle, score }
    }
    return found
  }
  const { angle } = best(-MOST, MOST, COARSE)
  return best(angle - COARSE, angle + COARSE, FINE)
}

function sharpness({ points, height, width }: ReturnType<typeof inkOf>, angle: number): number {
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
  const rows = new Float64Array(Math.ceil(height + width) * 2)
  for (const [x, y] of points) {
    const row = Math.round(y * cosine - x * sine + width)
    rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2
  return sum
}

/** Turns a picture back by an angle of its lines, in degrees clockwise, each dot mixed of its four neighbours. */
function rotate({ width, height, gray }: Picture, angle: number): Picture {
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
  const turned = blank(width, height)
  const [middleX, middleY] = [width / 2, height / 2]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sourceX = (x - middleX) * cosine - (y - middleY) * sine + middleX
      const sourceY = (x - middleX) * sine + (y - middleY) * cosine + middleY
      const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [across, down] = [sourceX - left, sourceY - top]
      const at = top * width + left
      const above = (gray[at] as number) * (1 - across) + (gray[at + 1] as number) * across
      const below = (gray[at + width] as number) * (1 - across) + (gray[at + width + 1] as number) * across
      turned.gray[y * width + x] = above * (1 - down) + below * down
    }
  }
  return turned
}
