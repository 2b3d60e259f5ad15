import { containing, endingIn, oneOf, startingWith } from '../text/phrases.ts'
import { FIRST_ONES, GROUP, LEADING, RANK_BEFORE, RANK_WORDS, RANKED } from './lexicon/kinds.ts'
import type { NumberToken } from './number-tokens.ts'

/** A share, a place in an order, or a count. */
export type QuantityKind = 'percent' | 'rank' | 'number'

const BEFORE = endingIn(RANK_BEFORE)
const WORD = endingIn(RANK_WORDS)
const AMONG_FIRST = endingIn(FIRST_ONES)
const GROUP_BEFORE = endingIn(GROUP)
const LEADERS = containing(LEADING)
const OR_BETTER = /^\s?trở lên/iu
const OF_THE_NATION = /^\s(?:cả nước|toàn quốc)/iu
const AMONG = oneOf(['đầu', 'cao nhất', 'tốt nhất', 'cả nước', 'toàn quốc', 'khá', String.raw`về\s`])
/** "10 tỉnh, thành phố dẫn đầu". */
const OF_UNITS = new RegExp(String.raw`^\s(?:${RANKED.join('|')}|đơn vị)[^.;]{0,60}?${AMONG}`, 'iu')
const UNITS = startingWith(RANKED, String.raw`\s`)
/** "Xếp hạng …: thứ 20;": the sentence speaks of a rank. */
const ORDINAL = /(?<!\p{L})thứ $/iu
const ENDS = /^\s?(?:[,.;)]|$)/u
/** "Vào nhóm 20, đến năm 2030 vào nhóm 15 tỉnh dẫn đầu": a group whose members are named elsewhere in the sentence. */
const GROUP_AFTER = /^(?:\s?[,.;)]|$|\s(?:vào|đến|và|trong|của|về|toàn|cả|năm))/iu

/**
 * Tells what kind of number a number of a sentence is.
 *
 * @param token the number
 * @param sentence its sentence
 */
export function readKind(token: NumberToken, sentence: string): QuantityKind {
  if (token.isPercent) return 'percent'
  return isRank(token, sentence) ? 'rank' : 'number'
}

/**
 * Tells a place among the first ("nhóm 10", "thứ 10 trở lên") from one place ("xếp thứ 10").
 *
 * @param token the number of a rank
 */
export function isAmongFirst({ before, after }: NumberToken): boolean {
  return AMONG_FIRST.test(before) || OR_BETTER.test(after)
}

function isRank({ before, after }: NumberToken, sentence: string): boolean {
  if (!BEFORE.test(before)) return false
  if (OF_THE_NATION.test(after) || OF_UNITS.test(after) || WORD.test(before) || OR_BETTER.test(after)) return true
  if (ORDINAL.test(before)) return ENDS.test(after) && LEADERS.test(sentence)
  if (!GROUP_BEFORE.test(before)) return false
  return UNITS.test(after) || (GROUP_AFTER.test(after) && LEADERS.test(sentence))
}
