import type { Point } from 'unist'
import type { PlanHead } from '../plan/read-plan.ts'

/**
 * The position of a field in a plan's front matter.
 *
 * @param plan a plan that was read
 * @param field the field's name
 * @returns the beginning of its line; the first line where the field is missing
 */
export function fieldPosition(plan: PlanHead, field: string): Point {
  const lines = String(plan.file.value).split('\n')
  const index = lines.findIndex((line) => line.startsWith(`${field}:`))
  return { line: Math.max(index, 0) + 1, column: 1 }
}
