import { foldSpelling } from '../text/fold.ts'

/** Words that a fact was read from. */
export interface FactPlace {
  line: number
  words: string
}

/** Characters. */
const SHOWN = 160

/**
 * Finds the line of a document that states a fact.
 *
 * @param lines of the document's text
 * @param fact as the front matter has it; an ISO date is looked for as documents write it
 * @returns null where no line holds it, or the first words of it
 */
export function findFact(lines: readonly string[], fact: string): FactPlace | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(fact) ?? []
  const needles =
    year === undefined ? startsOf(fold(fact)) : [`ngày ${day} tháng ${month} năm ${year}`, `${day}/${month}/${year}`]
  for (const needle of needles) {
    const at = needle === '' ? -1 : lines.findIndex((line) => fold(line).includes(needle))
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
