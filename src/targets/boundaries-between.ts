import { oneOf, startingWith } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import { CONJUNCTIONS, NOT_COUNTED, TURNS } from './lexicon/sentences.ts'
import type { Quantity } from './quantity.ts'
import { BOUNDARY } from './weights.ts'

/** A place where one clause may end and the next one start. */
export interface Boundary {
  /** The left clause ends here … */
  end: number
  /** … and the right one starts here. */
  start: number
  cost: number
}

/** After these words another number's clause begins, wherever they are. */
const TURN = new RegExp(String.raw`,\s${oneOf(TURNS)}(?=[\s,])`, 'iu')
const SOFT = new RegExp(String.raw`,\s|\s${oneOf(CONJUNCTIONS)}(?=\s)|\s?\(|\)|:\s|\s[-–]\s`, 'giu')
/** Behind a count whose noun stands before it: "đạt 30 vào năm 2030". */
const NOT_OF_NUMBER = startingWith(NOT_COUNTED)
const SIGNS = /^[\s(,:)–-]+$/u
/** Of the commas between two numbers, this many from each side are tried. */
const FROM_EACH_SIDE = 3
/** Characters of the bound that may stand between a boundary and its number: "trên ". */
const BOUND = 12

/** Two neighbouring numbers, and what keeps their sentence together. */
interface Gap {
  sentence: string
  left: Quantity
  right: Quantity
  /** Fixed word groups, inside which no clause ends but at a high cost. */
  groups: Span[]
  /** Only the nearest commas are tried. */
  isList: boolean
}

/**
 * Where a clause may end and the next one start, between two numbers.
 *
 * @returns the places; of those that serve equally well the earlier in the list is meant
 */
export function boundariesBetween({ sentence, left, right, groups, isList }: Gap): Boundary[] {
  const from = left.span.end
  const to = Math.max(right.span.start, from)
  const gap = sentence.slice(from, to)
  const hard = hardBoundary(gap, from)
  if (hard) return [hard]
  const soft = [...gap.matchAll(SOFT)]
    .filter((match) => !isInBracket(gap, match))
    .map((match) => softBoundary(match, from, groups))
  const perSide = isList ? 1 : FROM_EACH_SIDE
  const few = soft.length > 2 * perSide ? [...soft.slice(0, perSide), ...soft.slice(-perSide)] : soft
  // Of equal ways the earlier wins: at the comma right before the number when only its comparator follows, else at the first.
  const beforeNumber = few
    .filter(({ start }) => start < to && to - start < BOUND)
    .slice(-1)
    .map(({ end, start }) => ({ end, start, cost: BOUNDARY.beforeNumber + groupCost(end, groups) }))
  return [
    ...beforeNumber,
    ...few.filter(({ start }) => start !== beforeNumber[0]?.start),
    { end: from, start: from, cost: counts(left) ? BOUNDARY.beforeNoun : BOUNDARY.atNumber },
    { end: to, start: to, cost: BOUNDARY.atNumber },
  ]
}

/** "350 doanh nghiệp", "60% giáo viên": what is counted stands right behind the number. */
function counts({ kind, after }: Quantity): boolean {
  return kind !== 'rank' && /^\s\p{L}/u.test(after) && !NOT_OF_NUMBER.test(after)
}

/** A semicolon parts two clauses, and so does "trong đó". */
function hardBoundary(gap: string, from: number): Boundary | null {
  const semicolon = gap.indexOf(';')
  if (semicolon >= 0) return { end: from + semicolon, start: from + gap.lastIndexOf(';') + 1, cost: 0 }
  const turn = TURN.exec(gap)
  return turn ? { end: from + turn.index, start: from + turn.index + 1, cost: 0 } : null
}

function softBoundary(match: RegExpExecArray, from: number, groups: Span[]): Boundary {
  const at = from + match.index
  return {
    end: at,
    start: at + (SIGNS.test(match[0]) ? match[0].length : 1),
    cost: costOf(match[0]) + groupCost(at, groups),
  }
}

/** "ở từng ngành, lĩnh vực tối thiểu 10%": a comma inside a word group is none of the sentence's, wherever the number stands. */
function groupCost(at: number, groups: Span[]): number {
  return groups.some(({ start, end }) => start < at && end > at) ? BOUNDARY.inGroup : 0
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
  if (separator.startsWith(',')) return BOUNDARY.comma
  return /[()]/.test(separator) ? BOUNDARY.bracket : BOUNDARY.conjunction
}
