/**
 * Flags (design.md, section 7): places where a plan's own targets do not seem to fit each other. A flag says "look here",
 * never "wrong".
 */

import type { Target } from '../plan/targets.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Indicator } from '../schema.ts'

/** The kinds of flags within one plan, in the order of their weight. */
export const FLAG_KINDS = ['conflict', 'regression', 'jump', 'out-of-range', 'repeated'] as const
type OwnFlagKind = (typeof FLAG_KINDS)[number]
/**
 * Also between plans: another document of the place states it otherwise; a newer document replaced it; its sentence also stands in
 * plans of other places.
 */
export type FlagKind = OwnFlagKind | 'differing' | 'replaced' | 'copied'

/** One flag with the targets that it is about: one, or two in the order of their years. */
export interface Flag {
  kind: OwnFlagKind
  indicator: Indicator
  targets: Target[]
}

/** A step of five times or more between two horizons is a jump. */
const JUMP = 5

/**
 * Finds the flags of one plan.
 *
 * @param targets the plan's targets
 * @param indicators the registry
 * @returns flags by indicator, then year
 */
export function findFlags(targets: Target[], indicators: Indicator[]): Flag[] {
  return indicators.flatMap((indicator) => {
    const own = targets.filter((target) => target.indicator === indicator.id)
    return kindsOf(own).flatMap((alike) => [
      ...alike
        .filter((target) => isOutOfRange(target, indicator))
        .map((target) => flag('out-of-range', indicator, target)),
      ...withinYear(alike, indicator),
      ...betweenYears(alike, indicator),
    ])
  })
}

function flag(kind: OwnFlagKind, indicator: Indicator, ...targets: Target[]): Flag {
  return { kind, indicator, targets }
}

/** Only like with like: one unit, all for each year or none. */
function kindsOf(targets: Target[]): Target[][] {
  return Object.values(Object.groupBy(targets, ({ unit, perYear }) => `${unit} ${perYear}`)) as Target[][]
}

function isOutOfRange(target: Target, indicator: Indicator): boolean {
  const highest = target.valueMax ?? target.value
  const counted = countedUnit(target, indicator)
  return (['%', '% budget', '% GRDP'].includes(counted) && highest > 100) || (counted === 'index' && highest > 1)
}

/** Each further target of one year beside the first: the same again, or another value. */
function withinYear(targets: Target[], indicator: Indicator): Flag[] {
  return byYear(targets).flatMap(([first, ...others]) =>
    others.map((other) =>
      flag(sameValue(first as Target, other) ? 'repeated' : 'conflict', indicator, first as Target, other),
    ),
  )
}

function sameValue(a: Target, b: Target): boolean {
  return a.comparator === b.comparator && a.value === b.value && a.valueMax === b.valueMax
}

/** From horizon to horizon, by what each asks at the most: less than before, or five times as much. */
function betweenYears(targets: Target[], indicator: Indicator): Flag[] {
  const isRank = indicator.unit === 'rank'
  const asked = ({ value }: Target) => (isRank ? -value : value)
  const steps = byYear(targets.filter(({ year }) => year !== null)).map(
    (same) => same.toSorted((a, b) => asked(b) - asked(a))[0] as Target,
  )
  return steps.slice(1).flatMap((later, index) => {
    const earlier = steps[index] as Target
    if (asked(later) < asked(earlier)) return [flag('regression', indicator, earlier, later)]
    const isJump = !isRank && earlier.value > 0 && later.value >= JUMP * earlier.value
    return isJump ? [flag('jump', indicator, earlier, later)] : []
  })
}

/** Targets in lists of one year, years upwards. */
function byYear(targets: Target[]): Target[][] {
  const years = Map.groupBy(targets, ({ year }) => year)
  return [...years].sort(([a], [b]) => (a ?? 0) - (b ?? 0)).map(([, same]) => same)
}
