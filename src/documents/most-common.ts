/**
 * Finds the value that most of the numbers have.
 *
 * @param numbers measures of a page, each with a small error
 * @param step they are rounded to
 * @returns the value; undefined when there are no numbers
 */
export function mostCommon(numbers: number[], step = 1): number | undefined {
  const counts = new Map<number, number>()
  for (const number of numbers) {
    const rounded = Math.round(number / step)
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
  return most === undefined ? undefined : most * step
}
