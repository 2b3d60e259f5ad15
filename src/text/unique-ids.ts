/**
 * Gives ids that no other part of the same page has.
 *
 * @param taken ids that the page has already
 * @returns a function from the id wished for to the id itself where it is free, else with the first free "-2", "-3"…
 */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (wished) => {
    let id = wished
    let count = counts.get(wished) ?? 1
    while (used.has(id)) {
      count += 1
      id = `${wished}-${count}`
    }
    counts.set(wished, count)
    used.add(id)
    return id
  }
}
