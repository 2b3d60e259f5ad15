import type { Blot } from './find-blots.ts'

/** What ink is: one of the signs that plans set before numbers; "doubtful" where it resembles one without being clear. */
export type SeenSign = '≥' | '>' | '≤' | '<' | '~' | '±' | 'doubtful' | null

/** Strokes are looked at in so many columns of dots, from one share of the width to the other: the very ends are ragged. */
const SAMPLES = 24
const [FIRST, LAST] = [0.04, 0.96]
/** How far the strokes of a sign may be from straight, in shares of its height. */
const CROOKED = 0.09
/** A leg of an angle falls or rises by at least this share of the angle's height. */
const LEAST_SLOPE = 0.12
/** A level line rises by at most this share of its sign's height. */
const LEVEL = 0.08
/** The legs are this many times farther apart at the open end than where they meet. */
const OPENS = 1.8
/** Shares of the columns: both legs of an angle are apart in at least the first, one count of strokes holds in the second. */
const [LEAST_OPEN, CLEAR] = [0.35, 0.85]
/** Sizes beside the height of a digit. */
const [NARROWEST, WIDEST, TALLEST, LOWEST_ANGLE] = [0.35, 1.4, 1.35, 0.4]
/** A bracket is taller than an angle, beside its width; a letter's stem is longer than the tip of an angle. */
const [SLIMMEST, LONGEST_TIP] = [1.6, 0.6]
/** A wave is lower than this beside its width, and swings by at least this share of its height. */
const [FLAT, SWING] = [0.55, 0.1]

/** A stroke in one column of dots, from its upper end. */
interface Run {
  from: number
  to: number
}

/** A straight line through the middles of strokes: rise from the left to the right end, farthest distance from it. */
interface Line {
  rise: number
  off: number
}

/**
 * Tells a sign of comparison by its strokes, column by column: an angle has two legs that meet at one side; ≥ and ≤ have a
 * line below it; ~ is one wave; ± a cross over a line. It needs no typeface.
 *
 * @param blot a connected piece of ink, with what stands above or below it
 * @param height of the digits beside it, in dots
 */
export function classifySign(blot: Blot, height: number): SeenSign {
  const width = blot.right - blot.left
  const tall = blot.bottom - blot.top
  if (width < NARROWEST * height || width > WIDEST * height || tall > TALLEST * height) return null
  const columns = columnsOf(blot)
  if (tall < FLAT * width) return isWave(columns, tall) ? '~' : null
  if (tall < LOWEST_ANGLE * height) return null
  return (
    angleOf(columns, width, ['>', '≥']) ??
    angleOf(columns.toReversed(), width, ['<', '≤']) ??
    (isPlusMinus(columns, tall) ? '±' : null)
  )
}

/** The strokes in columns of dots spread over the width of a blot, from the left. */
function columnsOf({ left, right, top, bottom, has }: Blot): Run[][] {
  return Array.from({ length: SAMPLES }, (_, at) => {
    const share = FIRST + ((LAST - FIRST) * at) / (SAMPLES - 1)
    const x = Math.round(left + share * (right - left - 1))
    const runs: Run[] = []
    for (let y = 0; y < bottom - top; y += 1) {
      if (!has(x, y + top)) continue
      const open = runs.at(-1)
      if (open?.to === y) open.to = y + 1
      else runs.push({ from: y, to: y + 1 })
    }
    return runs
  })
}

/**
 * An angle that opens towards the first column, alone or with a line below it.
 *
 * @returns null where there are no two straight legs that meet
 */
function angleOf(columns: Run[][], width: number, [plain, barred]: [SeenSign, SeenSign]): SeenSign {
  const strokes = columns[Math.round(SAMPLES * 0.15)]?.length ?? 0
  if (strokes !== 2 && strokes !== 3) return null
  const lead = columns.findIndex((runs, at) => runs.length < strokes && at > SAMPLES * LEAST_OPEN)
  if (lead < 0) return null
  const legs = columns.slice(0, lead).filter((runs) => runs.length === strokes)
  if (legs.length < lead * CLEAR) return null
  const [upper, lower, third] = [0, 1, 2].map((at) => lineThrough(legs.flatMap((runs) => runs[at] ?? []))) as [
    Line,
    Line,
    Line,
  ]
  const bottom = Math.max(...legs.map(([, leg]) => leg?.to ?? 0))
  const tall = bottom - Math.min(...legs.map(([leg]) => leg?.from ?? 0))
  const gap = ([one, other]: Run[]) => middleOf(other as Run) - middleOf(one as Run)
  const tips = columns.slice(lead)
  const isAngle =
    tall < SLIMMEST * width &&
    Math.max(upper.off, lower.off) < CROOKED * tall &&
    upper.rise > LEAST_SLOPE * tall &&
    lower.rise < -LEAST_SLOPE * tall &&
    gap(legs[0] as Run[]) > OPENS * gap(legs.at(-1) as Run[]) &&
    tips.every(([tip]) => tip !== undefined && lengthOf(tip) < LONGEST_TIP * tall)
  if (!isAngle || (strokes === 2 && tips.at(-1)?.length !== 1)) return null
  if (tips.filter((runs) => runs.length === strokes - 1).length < tips.length * CLEAR) return 'doubtful'
  if (strokes === 2) return plain
  const isLine =
    third.off < CROOKED * tall &&
    (Math.abs(third.rise) < LEVEL * tall || Math.abs(third.rise - lower.rise) < 2 * LEVEL * tall)
  return isLine ? barred : 'doubtful'
}

/** One stroke all along that goes up, down and up again: a hump on the left, a hollow on the right. */
function isWave(columns: Run[][], tall: number): boolean {
  if (columns.filter((runs) => runs.length === 1).length < SAMPLES * CLEAR) return false
  const middles = columns.map((runs) => (middleOf(runs[0] as Run) + middleOf(runs.at(-1) as Run)) / 2)
  const hump = Math.min(...middles.slice(0, SAMPLES / 2))
  const hollow = Math.max(...middles.slice(SAMPLES / 2))
  const [first, last] = [middles[0] as number, middles.at(-1) as number]
  const least = Math.max(1, SWING * tall)
  return hollow - hump >= 2 * least && first - hump >= least && hollow - last >= least
}

/** A stem in the middle of a level stroke, and a line below that is as wide. */
function isPlusMinus(columns: Run[][], tall: number): boolean {
  const arms = [...columns.slice(1, SAMPLES / 4), ...columns.slice(-SAMPLES / 4, -1)]
  if (!arms.every((runs) => runs.length === 2)) return false
  const thick = Math.max(...arms.flatMap((runs) => runs.map(lengthOf)))
  const bend = (at: 0 | 1) => {
    const middles = arms.map((runs) => middleOf(runs[at] as Run))
    return Math.max(...middles) - Math.min(...middles)
  }
  const stem = Math.max(...columns.slice(SAMPLES / 3, -SAMPLES / 3).flatMap((runs) => runs.map(lengthOf)))
  const onLine = columns.filter((runs) => (runs.at(-1)?.to ?? 0) >= tall - 2)
  const isLevel = Math.max(bend(0), bend(1)) <= Math.max(2, thick / 2) && onLine.length >= SAMPLES * CLEAR
  return isLevel && thick < tall / 4 && stem > tall / 2
}

function middleOf({ from, to }: Run): number {
  return (from + to) / 2
}

function lengthOf({ from, to }: Run): number {
  return to - from
}

/** The straight line that is nearest to the middles of strokes at even distances. */
function lineThrough(runs: Run[]): Line {
  const heights = runs.map(middleOf)
  const middle = (heights.length - 1) / 2
  const mean = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length)
  const spread = heights.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  const slope = heights.reduce((sum, height, at) => sum + (at - middle) * (height - mean), 0) / Math.max(1, spread)
  const off = Math.max(0, ...heights.map((height, at) => Math.abs(height - mean - slope * (at - middle))))
  return { rise: slope * (heights.length - 1), off }
}
