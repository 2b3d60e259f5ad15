import type { IndicatorRegistry } from '../schema.ts'
import { oneOf, WORD_END } from '../text/phrases.ts'
import type { Mention } from './find-indicators.ts'
import { NOT_COUNTED, PER_YEAR } from './lexicon/sentences.ts'
import type { Quantity } from './quantity.ts'
import type { WordReader } from './read-words.ts'

/** Whether an indicator's unit takes a number that stands in a text beside its name. */
export type Fits = (mention: Mention, quantity: Quantity, text: string) => boolean

const THOUSANDS = ['vạn', 'nghìn', 'ngàn']
const YEARLY_RATE = new RegExp(oneOf(PER_YEAR), 'iu')
/** "12 người trên một vạn dân": a rate, and no count. */
const RATE = new RegExp(
  String.raw`(?:trên|/|cho|mỗi|cứ)\s?(?:\d[\d.]*|một)?\s?(?:${oneOf(THOUSANDS)} |(?<=\d\s?))(?:người )?dân`,
  'iu',
)
/** "Tỷ trọng kinh tế số đạt 30%". */
const SHARE = /^(?:tỷ trọng|quy mô) /iu
/** "Kinh tế số đạt 35%;": the name's words lead to the number, and nothing follows it. */
const LEADS_TO = / (?:đạt|chiếm)$/iu
const NOTHING_BEHIND = /^\s?(?:[.;,]|$)/u
const OF_SOMETHING = /(?<![\p{L}\p{M}])(?:trong|tổng|của|từng|tăng)(?![\p{L}\p{M}])/iu
/** What may follow a number that counts what was named before it. */
const NO_NOUN = new RegExp(String.raw`^\s?(?:$|[.,;:()/–-]|${oneOf(NOT_COUNTED)}${WORD_END})`, 'iu')

/**
 * Tells whether the words behind a number take it of so many people: "12 người trên một vạn dân".
 *
 * @param text the words
 */
export function isRate(text: string): boolean {
  return RATE.test(text)
}

/**
 * Prepares the check of units.
 *
 * @param units the registry's: what each unit that counts things may be called in a text
 * @param readWords how texts are split into words
 * @returns the check: a percentage is no count, a share of the budget is no share of GRDP, "5 lớp" are no enterprises
 */
export function unitFitter(units: IndicatorRegistry['units'], readWords: WordReader): Fits {
  const fold = (text: string) =>
    readWords(text)
      .map(({ folded }) => folded)
      .join(' ')
  const nouns = new Map(Object.entries(units).map(([unit, names]) => [unit, names.map(fold)]))
  return ({ indicator: { unit }, pattern }, quantity, text) => {
    const { kind, denominator } = quantity
    switch (unit) {
      case '%':
        return kind === 'percent' && denominator === null
      case '% GRDP':
        return (
          kind === 'percent' &&
          (denominator === 'grdp' ||
            ((denominator === null || denominator === 'gdp') && /GRDP|tổng sản phẩm/iu.test(text)) ||
            (denominator === null && saysShare(pattern, quantity) && !OF_SOMETHING.test(text)))
        )
      case '% budget':
        return (
          kind === 'percent' &&
          (denominator === 'budget' || (denominator === null && /ngân sách|sự nghiệp khoa học|tổng chi/iu.test(text)))
        )
      case '% per year':
        return kind === 'percent' && (denominator === 'year' || (denominator === null && YEARLY_RATE.test(text)))
      case 'rank':
        return kind === 'rank'
      case 'index':
        return kind === 'number' && (quantity.valueMax ?? quantity.value) <= 1 && /,/.test(quantity.numerals[0] ?? '')
      default:
        // "Thuê bao/100 dân" and a percentage of the people are one number.
        if (unit === 'per 100 people' && kind === 'percent') return denominator === null
        return (
          kind === 'number' &&
          isRate(text) === unit.startsWith('per ') &&
          isCounted(quantity.after, nouns.get(unit) ?? [], fold)
        )
    }
  }
}

/** The name or the way to the number says that it is a share, and nothing else of what; rate-target.ts doubts it. */
function saysShare(pattern: string, { after }: Quantity): boolean {
  return SHARE.test(pattern) || (LEADS_TO.test(pattern) && NOTHING_BEHIND.test(after))
}

/** What follows the number is one of the unit's nouns, or nothing that could be another noun. */
function isCounted(after: string, nouns: string[], fold: (text: string) => string): boolean {
  if (NO_NOUN.test(after)) return true
  const folded = fold(after.slice(0, 60))
  return nouns.some((noun) => folded.startsWith(noun) || folded.replace(/^\S+\s/, '').startsWith(noun))
}
