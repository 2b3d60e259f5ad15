import { endingIn, oneOf, WORD_END, WORD_START } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import { assignClauses, MANY_NUMBERS } from './assign-clauses.ts'
import { bestMention } from './best-mention.ts'
import type { Mention } from './find-indicators.ts'
import { findQuantities } from './find-quantities.ts'
import { BY_WAY_OF, NUMBER_WORDS, POINTED_TO, POINTING_AT } from './lexicon/number-words.ts'
import type { Quantity } from './quantity.ts'
import { isWithoutSubject } from './share-mentions.ts'

/** "con số này", up to its number without a comma. */
const POINTER = new RegExp(`${WORD_START}${oneOf(POINTED_TO)} ${oneOf(POINTING_AT)}${WORD_END}(?=[^,;]{0,80}$)`, 'iu')
/** "tỷ lệ này ở cấp xã": what is pointed to, of another level. */
const LEVEL = /(?<![\p{L}\p{M}])cấp (?:tỉnh|huyện|xã)(?![\p{L}\p{M}])/giu
/** "để thực hiện chỉ tiêu này, …": what is only worked for is not what the number says. */
const WORKED_FOR = endingIn(BY_WAY_OF)
/** "hai chỉ tiêu này lần lượt đạt": which is which, another step says (match-lists.ts). */
const SEVERAL = endingIn([...Object.keys(NUMBER_WORDS), 'các', 'những'])
/** Characters of what stands before, in which the pointed-to words are looked for. */
const FARTHEST = 700

/** A sentence's words and numbers, prepared for the search of what they name. */
type Reader = (text: string) => SentenceContext

/**
 * Finds the indicator of numbers whose words only point back: "tỷ trọng kinh tế số cả nước là 30% GDP; đối với tỉnh, chỉ tiêu này là 15%
 * GRDP". It is what the number before is said of, whoever says that one; it may stand in the sentence before. A number without a
 * subject behind one that is no commitment ("Nghị quyết yêu cầu …; tỉnh phấn đấu đạt 35%") points back without a word.
 *
 * @param clauses the sentence's clauses, in order
 * @param earlier the sentence before; empty where there is none
 * @param context the sentence
 * @param read prepares another text as the sentence is
 * @returns the clauses, with what was found filled in
 */
export function pointedMentions(clauses: Clause[], earlier: string, context: SentenceContext, read: Reader): Clause[] {
  const { sentence } = context
  if (clauses.length > MANY_NUMBERS) return clauses
  return clauses.map((clause, index) => {
    const { quantity } = clause
    if (quantity.whole || clause.shared !== null || isNamedBefore(clause, context)) return clause
    const pointer = pointerOf(clause, sentence)
    const end = pointer?.start ?? (isElided(clauses, index, context) ? clause.span.start : null)
    if (end === null) return clause
    const start = Math.max(0, end - FARTHEST)
    const texts = [sentence.slice(start, end), ...(pointer && earlier !== '' ? [earlier.slice(-FARTHEST)] : [])]
    const [level] = sentence.slice(end, quantity.span.start).match(LEVEL) ?? []
    for (const text of texts) {
      const mention = lastNamed(quantity, read(level === undefined ? text : text.replace(LEVEL, level)))
      if (mention) return { ...clause, mention, rival: null, score: mention.wordCount, shared: 'pointed' }
    }
    return clause
  })
}

/** Its own words before the number name it; words behind a number that points back are said of something else. */
function isNamedBefore({ mention, quantity }: Clause, { words }: SentenceContext): boolean {
  return mention?.parts.some(({ start }) => (words[start]?.start ?? 0) < quantity.span.start) ?? false
}

function pointerOf({ span, quantity }: Clause, sentence: string): Span | null {
  const found = POINTER.exec(sentence.slice(span.start, quantity.span.start))
  if (found === null) return null
  const start = span.start + found.index
  const before = sentence.slice(0, start)
  return WORKED_FOR.test(before) || SEVERAL.test(before) ? null : { start, end: start + found[0].length }
}

/** The number before it in the sentence is no commitment, and it says no subject of its own. */
function isElided(clauses: Clause[], index: number, { sentence, words }: SentenceContext): boolean {
  const clause = clauses[index] as Clause
  if (clause.mention !== null || clause.quantity.kind === 'number') return false
  const from = clauses[index - 1]?.quantity.span.end ?? 0
  const last = findQuantities(sentence.slice(from, clause.span.start)).at(-1)
  if (last?.kind !== clause.quantity.kind) return false
  return (
    sentence.slice(from + last.span.end, clause.span.start).includes(';') && isWithoutSubject(clause, sentence, words)
  )
}

/** What the last number of a text is said of; where it has none, what it names. The unit is the asking number's. */
function lastNamed(quantity: Quantity, context: SentenceContext): Mention | null {
  const { sentence, words, find, fits } = context
  const numbers = findQuantities(sentence).filter(({ kind }) => kind === quantity.kind)
  const asked = numbers.map(({ span }) => ({ ...quantity, span }))
  const named = assignClauses(asked, context).findLast(({ mention }) => mention !== null)
  if (asked.length > 0) return named?.mention ?? null
  const span = { start: sentence.length, end: sentence.length }
  const within = { start: 0, end: words.length }
  const best = bestMention({ quantity: { ...quantity, span }, words, within, text: sentence, find: find(words), fits })
  return best?.mention ?? null
}
