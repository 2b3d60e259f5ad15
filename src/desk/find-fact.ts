import { foldSpelling } from '../text/fold.ts'

/** Words that a fact was read from. */
export interface FactPlace {
  line: number
  words: string
}

/** Characters. */
const SHOWN = 160

/**
 * Finds the lines of a document that state facts.
 *
 * @param lines of the document's text
 * @returns finds one as the front matter has it (an ISO date is looked for as documents write it); null where no line holds it, or the
 * first words of it
 */
export function factFinder(lines: readonly string[]): (fact: string) => FactPlace | null {
  // In a long document most of the time goes here: each line is folded once, and only as far as a fact is looked for.
  const folded: string[] = []
  const foldedAt = (line: string, index: number) => {
    folded[index] ??= fold(line)
    return folded[index]
  }
  return (fact) => findIn(lines, foldedAt, fact)
}

function findIn(
  lines: readonly string[],
  foldedAt: (line: string, index: number) => string,
  fact: string,
): FactPlace | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(fact) ?? []
  const needles =
    year === undefined ? startsOf(fold(fact)) : [`ngày ${day} tháng ${month} năm ${year}`, `${day}/${month}/${year}`]
  for (const needle of needles) {
    const at = needle === '' ? -1 : lines.findIndex((line, index) => foldedAt(line, index).includes(needle))
    if (at >= 0) return { line: at + 1, words: (lines[at] ?? '').trim().slice(0, SHOWN) }
  }
  return null
}

/** The whole, then its first words: a title goes over lines. */
function startsOf(words: string): string[] {
  const all = words.split(' ')
  return [all.length, 6, 4].filter((count) => count <= all.length).map((count) => all.slice(0, count).join(' '))
}

function fold(text: string): string {
  return foldSpelling(text)
    .replace(/[\s,]+/g, ' ')
    .replace(/ ngày 0?(\d{1,2}) tháng 0?(\d{1,2}) /g, (_, day, month) => {
      return ` ngày ${String(day).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} `
    })
    .trim()
}
