/** The letters of a text, each with the place that it comes from. */
export interface Letters {
  letters: string
  /** Beside each letter: the number of the part that holds it. */
  parts: number[]
}

/** The letters and figures of a text, without marks of case: spaces, line ends and signs differ between a page and its text. */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('') ?? ''
  )
}

/** Joins the letters of parts of a text in their order. */
export function joinLetters(parts: readonly string[]): Letters {
  const joined: Letters = { letters: '', parts: [] }
  const found = parts.map(lettersOf)
  for (const [index, letters] of found.entries())
    for (let at = 0; at < letters.length; at += 1) joined.parts.push(index)
  joined.letters = found.join('')
  return joined
}

/**
 * Finds the parts of a text that hold some letters.
 *
 * @param text the parts' letters
 * @param needle letters; looked for as a whole, then by their beginning
 * @param nth how many times they stand there before the place that is meant; the last where they are fewer
 * @returns the numbers of the first and the last part; null where they are not there
 */
export function findLetters({ letters, parts }: Letters, needle: string, nth: number): [number, number] | null {
  for (const length of [needle.length, Math.ceil(needle.length / 2)]) {
    const asked = needle.slice(0, length)
    if (asked.length === 0) continue
    let at = letters.indexOf(asked)
    for (let left = nth; left > 0; left -= 1) {
      const next = letters.indexOf(asked, at + 1)
      if (next < 0) break
      at = next
    }
    const [first, last] = [parts[at], parts[at + asked.length - 1]]
    if (at >= 0 && first !== undefined && last !== undefined) return [first, last]
  }
  return null
}

/** Counts how often letters stand in others. */
export function countLetters(letters: string, needle: string): number {
  let count = 0
  for (let at = needle === '' ? -1 : letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) count += 1
  return count
}
