import type { AxisKind } from '../charts/axis.ts'

/** The kind of axis on which values of a unit stand. */
export function axisKind(unit: string): AxisKind {
  return unit === 'rank' ? 'rank' : unit.startsWith('%') ? 'share' : 'amount'
}
