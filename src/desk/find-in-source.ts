import { foldSpelling } from '../text/fold.ts'

/** Words by which a sentence is found. */
const ENOUGH = 8

/** The words of a text, joined, with the line of each. */
interface SourceIndex {
  joined: string
  /** Where each word begins in `joined`, in order. */
  starts: number[]
  lines: number[]
}

/** Finds a sentence's line in the document's text, counted from 1; null where it is not there. Asked in the order of the text. */
export type FindLine = (words: string) => number | null

/**
 * Prepares to find sentences of a plan in the text of its document.
 *
 * @param source the text as received
 */
export function sourceFinder(source: string): FindLine {
  const index = indexOf(source)
  let from = 0
  return (words) => {
    const asked = wordsOf(words)
    for (const count of [asked.length, ENOUGH, 3]) {
      const needle = asked.slice(0, count).join(' ')
      if (needle === '') continue
      const behind = find(index, needle, from)
      const at = behind < 0 ? find(index, needle, 0) : behind
      if (at < 0) continue
      from = at
      return index.lines[wordAt(index, at)] ?? null
    }
    return null
  }
}

function find({ joined }: SourceIndex, needle: string, from: number): number {
  return joined.indexOf(` ${needle} `, Math.max(0, from - 1))
}

function indexOf(source: string): SourceIndex {
  const index: SourceIndex = { joined: ' ', starts: [], lines: [] }
  const parts: string[] = []
  let length = 1
  source.split('\n').forEach((line, number) => {
    for (const word of wordsOf(line)) {
      index.starts.push(length - 1)
      index.lines.push(number + 1)
      parts.push(word)
      length += word.length + 1
    }
  })
  index.joined = ` ${parts.join(' ')} `
  return index
}

/** The word that begins at a place of the joined text. */
function wordAt({ starts }: SourceIndex, at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function wordsOf(text: string): string[] {
  return foldSpelling(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
