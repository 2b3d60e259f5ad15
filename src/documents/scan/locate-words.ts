/** A word that was written and may stand somewhere else by one or the other step: look so far ahead, in words. */
const AHEAD = 12

/**
 * Finds the lines on which words of a scan stand in the text that was made of them.
 *
 * @param words in the order in which they were laid out
 * @param text the text; some words may be left out of it
 * @returns for each word its line, from 1; null where it was not found
 */
export function locateWords(words: string[], text: string): (number | null)[] {
  const tokens = text
    .split('\n')
    .flatMap((line, at) => line.split(/[\s|]+/).flatMap((token) => (token === '' ? [] : [{ token, line: at + 1 }])))
  let next = 0
  return words.map((word) => {
    for (let at = next; at < Math.min(tokens.length, next + AHEAD); at += 1) {
      const { token, line } = tokens[at] as { token: string; line: number }
      if (token !== word && !token.startsWith(word) && !token.endsWith(word)) continue
      next = token === word ? at + 1 : at
      return line
    }
    return null
  })
}
