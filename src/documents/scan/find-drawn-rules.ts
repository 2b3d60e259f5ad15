import type { Rule } from '../pdf-line.ts'
import { INK, type Picture, SCALE } from './picture.ts'

/** The shortest line in dots: longer than any stroke of a letter. Level ones are told from bold words by more length. */
const [SHORTEST_LEVEL, SHORTEST_UPRIGHT] = [150, 90]
/** Spots of white within a line, in dots. */
const BREAK = 4
/** Ink beside a line belongs to it, in dots. */
const BESIDE = 3

/**
 * Finds the lines of tables in the picture of a page and wipes them away, since letters that touch lines are misread.
 *
 * @param picture a page whose lines are level; its lines are wiped away
 * @returns the lines, in points
 */
export function takeDrawnRules(picture: Picture): Rule[] {
  const level = runsOf(picture, true)
  const upright = runsOf(picture, false)
  for (const run of level) wipe(picture, run, true)
  for (const run of upright) wipe(picture, run, false)
  const toRule = (isLevel: boolean) => (run: Run) => ({
    isLevel,
    at: run.at / SCALE,
    from: run.from / SCALE,
    to: run.to / SCALE,
  })
  return [...level.map(toRule(true)), ...upright.map(toRule(false))]
}

interface Run {
  at: number
  from: number
  to: number
}

/** Runs of ink in one direction; a dot counts when it or its neighbour beside the run has ink: lines lie a little askew. */
function runsOf({ width, height, gray }: Picture, isLevel: boolean): Run[] {
  const [lines, length] = isLevel ? [height, width] : [width, height]
  const [along, across] = isLevel ? [1, width] : [width, 1]
  const shortest = isLevel ? SHORTEST_LEVEL : SHORTEST_UPRIGHT
  const runs: Run[] = []
  for (let line = 1; line < lines - 1; line += 1) {
    let [start, last] = [-1, -1]
    for (let at = 0; at <= length; at += 1) {
      const dot = line * across + at * along
      const isInk =
        at < length &&
        ((gray[dot] as number) < INK || (gray[dot - across] as number) < INK || (gray[dot + across] as number) < INK)
      if (isInk) {
        if (start < 0) start = at
        last = at
      } else if (start >= 0 && (at - last > BREAK || at === length)) {
        if (last - start >= shortest) runs.push({ at: line, from: start, to: last })
        start = -1
      }
    }
  }
  return runs
}

function wipe({ width, height, gray }: Picture, { at, from, to }: Run, isLevel: boolean): void {
  const [along, across] = isLevel ? [1, width] : [width, 1]
  const last = isLevel ? height : width
  for (let line = Math.max(0, at - BESIDE); line <= Math.min(last - 1, at + BESIDE); line += 1) {
    for (let dot = from; dot <= to; dot += 1) gray[line * across + dot * along] = 255
  }
}
