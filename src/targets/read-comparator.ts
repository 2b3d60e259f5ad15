import { oneOf, WORD_START } from '../text/phrases.ts'
import type { Comparator } from '../text/target-value.ts'
import { ABOUT, AT_LEAST, AT_MOST, BOUND_LINKS, LESS_THAN, MORE_THAN } from './lexicon/bounds.ts'

/** How a number is bounded, and how many characters before and after it say so. */
export interface Bound {
  comparator: Comparator
  before: number
  after: number
  /** The words that say it, as written; empty where the number is bare. */
  cue: string
}

const BEFORE: [pattern: RegExp, comparator: Comparator][] = [
  [boundBefore(AT_LEAST), 'gte'],
  [boundBefore(AT_MOST), 'lte'],
  [boundBefore(MORE_THAN), 'gt'],
  [boundBefore(LESS_THAN), 'lt'],
  [boundBefore(ABOUT), 'about'],
]
/** What may stand between a number and "trở lên" (scans read "trở Iên"): its unit and what is counted. */
const AND_MORE = /^(?:\s?%)?(?:\s[^\s.;:,()\d]+){0,4}?\s?trở [lI1]ên/iu
/** "từ 20% doanh nghiệp nhỏ và vừa trở lên": more words may stand between when "từ" has announced it. */
const FROM_UP = /^[^.;:\d]{0,60}?trở [lI1]ên/iu
const AND_LESS = /^(?:\s?%)?(?:\s[^\s.;:,()\d]+){0,3}?\strở xuống/iu
const FROM = /(?<![\p{L}\p{M}])từ(?:\smức)?\s?$/iu
/** "Có từ 12 người …": a floor, when no upper end follows. */
const HAS_FROM = /(?<![\p{L}\p{M}])(?:có|đạt|đạt mức)\stừ\s?$/iu

/**
 * Reads how a number is bounded by the words around it (design.md, section 2).
 *
 * @param before at most some 40 characters before the number
 * @param after at most some 60 characters after it and its percent sign
 */
export function readComparator(before: string, after: string): Bound {
  const from = FROM.exec(before)
  const more = AND_MORE.exec(after) ?? (from ? FROM_UP.exec(after) : null)
  if (more) return { comparator: 'gte', before: from?.[0].length ?? 0, after: more[0].length, cue: 'trở lên' }
  const less = AND_LESS.exec(after)
  if (less) return { comparator: 'lte', before: 0, after: less[0].length, cue: 'trở xuống' }
  if (HAS_FROM.test(before)) return { comparator: 'gte', before: from?.[0].length ?? 0, after: 0, cue: 'có từ' }
  for (const [pattern, comparator] of BEFORE) {
    const found = pattern.exec(before)
    if (found) return { comparator, before: found[0].length, after: 0, cue: (found[1] ?? '').trim() }
  }
  return { comparator: 'eq', before: from?.[0].length ?? 0, after: 0, cue: '' }
}

function boundBefore(words: readonly string[]): RegExp {
  return new RegExp(String.raw`${WORD_START}(${words.join('|')})(?:\s${oneOf(BOUND_LINKS)})?\s?$`, 'iu')
}
