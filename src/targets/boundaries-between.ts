import type { Span } from '../text/sentences.ts'
import type { Quantity } from './find-quantities.ts'

/** A place where one clause may end and the next one start. */
export interface Split {
  /** The left clause ends here … */
  end: number
  /** … and the right one starts here. */
  start: number
  cost: number
}

/** What a split inside a fixed word group costs more. */
const IN_GROUP = 4
/** After these words another number's clause begins, wherever they stand. */
const TURN = /,\s(?:trong đó|đồng thời|song|riêng|còn|qua đó|theo đó|ngoài ra|trong khi)(?=[\s,])/iu
/** Of the commas between two numbers, so many from each side are tried. */
const SPLITS_FROM_EACH_SIDE = 3
/**
 * Where a clause may end and the next one start, between two numbers.
 *
 * @param sentence the sentence
 * @param a a number
 * @param b the next one
 * @param groups fixed word groups, inside which no clause ends but at a high cost
 * @param isList only the nearest commas are tried
 * @returns the places; of those that serve equally well the earlier in the list is meant
 */
export function splitsBetween(sentence: string, a: Quantity, b: Quantity, groups: Span[], isList: boolean): Split[] {
  const perSide = isList ? 1 : SPLITS_FROM_EACH_SIDE
  const from = a.span.end
  const to = Math.max(b.span.start, from)
  const gap = sentence.slice(from, to)
  const hard = [...gap.matchAll(/;/g)]
  if (hard.length > 0) {
    const start = from + (hard.at(-1) as RegExpMatchArray & { index: number }).index + 1
    return [{ end: from + (hard[0] as RegExpMatchArray & { index: number }).index, start, cost: 0 }]
  }
  const turn = TURN.exec(gap)
  if (turn) return [{ end: from + turn.index, start: from + turn.index + 1, cost: 0 }]
  const soft = [...gap.matchAll(/,\s|\s(?:và|còn|nhưng|song|trong đó)(?=\s)|\s?\(|\)|:\s|\s[-–]\s/giu)]
    .filter((match) => !isInBracket(gap, match))
    .map((match) => ({
      end: from + match.index,
      start: from + match.index + (/^[\s(,:)–-]+$/u.test(match[0]) ? match[0].length : 1),
      cost:
        costOf(match[0]) +
        (groups.some(({ start, end }) => start < from + match.index && end > from + match.index) ? IN_GROUP : 0),
    }))
  const few = soft.length > 2 * perSide ? [...soft.slice(0, perSide), ...soft.slice(-perSide)] : soft
  // Of equal ways the earlier wins: at the comma right before the number when only its comparator follows, else at the first.
  const beforeNumber = few
    .filter(({ start }) => start < to && to - start < 12)
    .slice(-1)
    .map((split) => ({ ...split, cost: 0.1 }))
  return [
    ...beforeNumber,
    ...few.filter(({ start }) => start !== beforeNumber[0]?.start),
    { end: from, start: from, cost: 1.5 },
    { end: to, start: to, cost: 1.5 },
  ]
}

/** "(PII)" parts nothing; a bracket parts two numbers only when one of them stands in it. */
function isInBracket(gap: string, match: RegExpMatchArray): boolean {
  const at = match.index as number
  const before = gap.slice(0, at)
  const opened = match[0].includes('(') || before.lastIndexOf('(') > before.lastIndexOf(')')
  if (opened) return gap.slice(at).includes(')')
  return match[0].includes(')') && before.includes('(')
}

function costOf(separator: string): number {
  if (separator.startsWith(',')) return 0.3
  return /[()]/.test(separator) ? 0.4 : 0.6
}
