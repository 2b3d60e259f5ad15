/** A change of a text: so many characters from `at` on are replaced. */
export interface Edit {
  at: number
  remove: number
  insert: string
}

/**
 * Changes a text.
 *
 * @param edits in the order of the text, none inside another
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = ''
  let from = 0
  for (const { at, remove, insert } of edits) {
    changed += text.slice(from, at) + insert
    from = at + remove
  }
  return changed + text.slice(from)
}

/**
 * The edits that take others back.
 *
 * @param text the text before them
 * @param edits as {@link applyEdits} takes them
 */
export function inverseOf(text: string, edits: readonly Edit[]): Edit[] {
  let moved = 0
  return edits.map(({ at, remove, insert }) => {
    const back = { at: at + moved, remove: insert.length, insert: text.slice(at, at + remove) }
    moved += insert.length - remove
    return back
  })
}

/**
 * Where a place of a text is after edits. A place inside what is replaced comes to its beginning; one right at an insertion
 * stays before it, unless `isBehind` is set.
 */
export function shiftPlace(place: number, edits: readonly Edit[], isBehind = false): number {
  let moved = 0
  for (const { at, remove, insert } of edits) {
    if (at > place || (at === place && !isBehind)) break
    if (remove > 0 && place < at + remove) return at + moved
    moved += insert.length - remove
  }
  return place + moved
}

/**
 * The one edit that makes one text of another.
 *
 * @returns null where they are the same
 */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}
