import type { Span } from '../text/sentences.ts'

/** Words that tell something of a number behind them. */
export type Cue = Span & { cue: string }

/** Finds the last cue of a kind in a part of the sentence. */
export type FindLast = (text: string, pattern: RegExp) => Cue | null

/**
 * Prepares to find cues in parts of a sentence. A kind that the sentence has nowhere is looked for once, not at each of its numbers.
 *
 * @param sentence whose parts are asked
 * @returns a function that takes a part and a global expression and gives the last cue that it finds there
 */
export function cueFinder(sentence: string): FindLast {
  const occurs = new Map<RegExp, boolean>()
  return (text, pattern) => {
    let isThere = occurs.get(pattern)
    if (isThere === undefined) {
      isThere = sentence.search(pattern) >= 0
      occurs.set(pattern, isThere)
    }
    return isThere ? lastMatch(text, pattern) : null
  }
}

/** The last span that a global expression finds; none of ours finds an empty one. */
function lastMatch(text: string, pattern: RegExp): Cue | null {
  // matchAll() copies the expression each time, which costs more than the search where a sentence has a thousand numbers.
  pattern.lastIndex = 0
  let last: RegExpExecArray | null = null
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) last = found
  return last && { start: last.index, end: last.index + last[0].length, cue: last[0] }
}
