import { anyOf, containing, eachOf, endingIn, oneOf, startingWith, WORD_END, WORD_START } from '../text/phrases.ts'
import type { Cue, FindLast } from './find-cue.ts'
import { cueFinder } from './find-cue.ts'
import { APART, REPLACED } from './lexicon/number-words.ts'
import {
  AMONG_COUNTRIES,
  COMPARING,
  MINISTRIES,
  MINISTRY_SETS,
  NATIONAL,
  NATIONAL_SETS,
  NATIONAL_SPEAKERS,
  OTHER_PLACES,
  OWN_AIM,
  PROVINCE,
  PROVINCE_SETS,
  THE_NATION,
  TURNING_TO,
} from './lexicon/speakers.ts'
import {
  AIM,
  NORM_AFTER,
  NORM_BEFORE,
  NORM_LINKS,
  REACHED_AFTER,
  REPORT,
  REPORT_WITHOUT_AIM,
  WEAK_AIM,
  YEARLY,
} from './lexicon/status.ts'
import type { Quantity } from './quantity.ts'
import { conditionOf, possibleCondition } from './read-condition.ts'

/** What a number in a sentence is said of: a commitment of the province, or something else. */
export interface Status {
  status: 'commitment' | 'report' | 'national' | 'norm' | 'condition'
  /** The words that say so; empty where nothing does and the number counts as a commitment. */
  cue: string
  /** Words that could make a commitment a condition instead; null where none do. */
  perhapsIf: string | null
}

/** A number with the words around it; the words in closed brackets hold only there and are blank. */
interface Context {
  quantity: Quantity
  before: string
  after: string
  /** The last word of an aim before the number. */
  aim: Cue | null
  /** What other provinces are called as those who set an aim; null where none is named in the text. */
  otherPlaces: RegExp | null
  lastOf: FindLast
}

/** Characters before a number in which a cue is looked for, so that the time stays in proportion to the text. */
const FARTHEST_CUE = 700
/** Characters after a number that can say what it was. */
const FARTHEST_AFTER = 320

const AIMS = eachOf(AIM)
const WEAK_AIMS = eachOf(WEAK_AIM)
const YEARLY_WORK = eachOf(YEARLY)
const REPORTS = eachOf(REPORT)
const REPORTS_WITHOUT_AIM = eachOf(REPORT_WITHOUT_AIM)
const OTHERS = eachOf(OTHER_PLACES)
const COUNTRIES = eachOf(AMONG_COUNTRIES)
/** "Nghị quyết số 57-NQ/TW xác định rõ mục tiêu …". */
const NATIONS = eachOf(NATIONAL, [
  `${oneOf(NATIONAL_SPEAKERS)}[^;.]{0,120}?${oneOf(NATIONAL_SETS)}(?: rõ| ra)?(?: mục tiêu| chỉ tiêu| yêu cầu)?(?=[ ,:])`,
  `${oneOf(MINISTRIES)}[^,;.]{0,60}?\\s${oneOf(MINISTRY_SETS)}`,
])
/** After one of these the sentence speaks of the province again. */
const PROVINCES = new RegExp(
  [
    `${WORD_START}${oneOf(TURNING_TO)} ${oneOf(PROVINCE)}${WORD_END}(?! (?:khác|bạn))`,
    `${WORD_START}${oneOf(PROVINCE)}${WORD_END}[^,;.]{0,40}?${oneOf(PROVINCE_SETS)}`,
    String.raw`(?<=[,;]\s)(?!(?:trong khi )?(?:toàn quốc|cả nước|quốc gia))(?:song|nhưng|còn|riêng)?[^,;.]{0,40}?${oneOf(OWN_AIM)}`,
  ].join('|'),
  'giu',
)
/** In a bracket that is still open. */
const COMPARED = new RegExp(String.raw`\(\s?(${COMPARING.join('|')})${WORD_END}[^()]{0,60}$`, 'iu')
const OF_THE_NATION = startingWith(THE_NATION, String.raw`\s?(?:GDP\s)?(?:của|trên)\s`)
/** "3,8 tỷ đồng, từ ngân sách tỉnh 60%": how an amount is made up. */
const AMOUNT = /(?:tỷ|tỉ|triệu) (?:đồng|USD)(?:(?! (?:để|năm|phấn đấu|đạt) )[^;.]){0,60}$/iu
const NORM = endingIn(NORM_BEFORE, String.raw`(?:\s${oneOf(NORM_LINKS)})*\s*`)
const SHARE_OF_NORM = startingWith(NORM_AFTER, String.raw`\s?(?:(?:của|trên|trong)\s)?(?:(?:tổng|mức|số)\s){0,3}`)
/** A year to come right after the number makes it an aim whatever stands before. */
const YEAR_TO_COME = String.raw`(?:vào|đến|trong|trước)\s(?:(?:cuối|hết)\s)?năm 20(?:2[6-9]|[3-5]\d)(?!\d)`
const TO_COME = new RegExp(
  String.raw`^(?:[^;,.]|\.\d){0,60}?(?:${YEAR_TO_COME}|\((?:năm )?20(?:2[6-9]|[3-5]\d)\))`,
  'iu',
)
/** "mục tiêu trên 95% hộ có cáp quang chưa đạt được". */
const MISSED = /^[^;.,]{0,60}\s(?:chưa|không) đạt được(?![\p{L}\p{M}])/iu
const REACHED = new RegExp(String.raw`^(?:[^;.]|\.\d){0,90}?\s(${REACHED_AFTER.join('|')})\s`, 'iu')
/** "thay cụm từ “… đạt 80%” bằng cụm từ “… đạt 95%”": what is replaced. */
const REPLACED_WORDS = new RegExp(`${anyOf(REPLACED)}[^“”"]{0,60}[“"][^“”"]{0,300}$`, 'iu')
/** "… “40%” tại điểm b khoản 2 Mục II bằng chỉ tiêu …". */
const BY = /^[^“”"]{0,300}[”"](?: (?:tại|ở|của) [^;.“”"]{1,80})?\s?(?:bằng|thành)(?![\p{L}\p{M}])/iu
/** "vượt 3% so với chỉ tiêu cả nước": how far apart, and no level. */
const DISTANCE = endingIn(APART)
/** "năm sau cao hơn năm trước ít nhất 10%". */
const THAN_YEAR_BEFORE = endingIn(['(?:cao|thấp|nhiều) hơn năm trước(?: (?:khoảng|từ))?'])
const FROM_OTHER = /^\s?(?:điểm phần trăm |điểm % )?so với(?! (?:năm|cùng kỳ))/iu
const LEAST = containing(['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn'])
/** Statistics are that exact, aims are not: "đạt 83,51%". */
const EXACT = /,\d\d/

/** What a number may be instead of a commitment, in the order in which it is asked: the first that gives a cue decides. */
const TESTS: [status: Exclude<Status['status'], 'commitment'>, cueOf: (context: Context) => string | null][] = [
  ['norm', partOfAnAmount],
  ['norm', subsidyOrRate],
  ['norm', distanceFromOther],
  ['national', comparedInBracket],
  ['national', nationSpeaking],
  ['national', valueOfTheNation],
  ['national', rankAmongCountries],
  ['report', otherPlace],
  ['report', namedOtherPlace],
  ['condition', conditionOf],
  ['report', replacedWords],
  ['report', reportBefore],
  ['report', exactStatistic],
  ['report', reachedAfter],
]

/**
 * Prepares to tell whether a number of a sentence is a commitment of the province, or a report of what was reached, the
 * nation's target, or a norm (a subsidy, a rate). The nearest cue before the number decides.
 *
 * @param otherPlaces finds other provinces that aim at something (other-places.ts)
 * @returns a function that tells it of a number
 */
export function statusReader(sentence: string, otherPlaces: RegExp | null): (quantity: Quantity) => Status {
  const lastOf = cueFinder(sentence)
  return (quantity) => {
    const { span } = quantity
    const before = blankBrackets(sentence.slice(Math.max(0, span.start - FARTHEST_CUE), span.start))
    const after = sentence.slice(span.end, span.end + FARTHEST_AFTER)
    const context = { quantity, before, after, aim: lastOf(before, AIMS), otherPlaces, lastOf }
    for (const [status, cueOf] of TESTS) {
      const cue = cueOf(context)
      if (cue !== null) return { status, cue, perhapsIf: null }
    }
    return {
      status: 'commitment',
      cue: (context.aim ?? lastOf(before, WEAK_AIMS))?.cue ?? '',
      perhapsIf: possibleCondition(context),
    }
  }
}

function partOfAnAmount({ quantity, before }: Context): string | null {
  return quantity.kind === 'percent' && AMOUNT.test(before.slice(-80)) ? 'đồng' : null
}

function subsidyOrRate({ quantity, before, after }: Context): string | null {
  if (quantity.kind !== 'percent') return null
  return (SHARE_OF_NORM.exec(after) ?? NORM.exec(before.slice(-80)))?.[0].trim() ?? null
}

function distanceFromOther({ quantity, before, after }: Context): string | null {
  const words = `${quantity.bound} `
  if (THAN_YEAR_BEFORE.test(before)) return 'năm trước'
  return FROM_OTHER.test(after) && (DISTANCE.test(words) || DISTANCE.test(before)) ? 'so với' : null
}

function replacedWords({ before, after }: Context): string | null {
  if (!before.includes('“') && !before.includes('"')) return null
  return BY.test(after) ? (REPLACED_WORDS.exec(before)?.[0].slice(0, 20) ?? null) : null
}

function comparedInBracket({ before }: Context): string | null {
  return before.includes('(') ? (COMPARED.exec(before)?.[1] ?? null) : null
}

function nationSpeaking({ before, lastOf }: Context): string | null {
  const nation = lastOf(before, NATIONS)
  if (nation === null || (lastOf(before, PROVINCES)?.end ?? -1) >= nation.start) return null
  return nation.cue
}

/** Up to the next semicolon, or until the province itself is named. */
function otherPlace({ before, lastOf }: Context): string | null {
  const other = lastOf(before, OTHERS)
  if (other === null || before.includes(';', other.end)) return null
  return (lastOf(before, PROVINCES)?.start ?? -1) > other.end ? null : other.cue
}

/** As {@link otherPlace}: "học tập tỉnh A, địa phương đang hướng đến 90%". */
function namedOtherPlace({ before, otherPlaces, lastOf }: Context): string | null {
  const other = otherPlaces && lastOf(before, otherPlaces)
  if (!other || before.includes(';', other.end)) return null
  return (lastOf(before, PROVINCES)?.start ?? -1) > other.end ? null : other.cue
}

function valueOfTheNation({ after }: Context): string | null {
  return OF_THE_NATION.exec(after)?.[0].trim() ?? null
}

function rankAmongCountries({ quantity, after, lastOf }: Context): string | null {
  if (quantity.kind !== 'rank') return null
  return lastOf(after.split(/[,;]/, 1)[0] ?? '', COUNTRIES)?.cue ?? null
}

function reportBefore({ quantity, before, after, aim, lastOf }: Context): string | null {
  const isPlain = aim === null && lastOf(before, YEARLY_WORK) === null
  // What was reached is not reached "at least".
  if (aim !== null && LEAST.test(quantity.bound)) return null
  const withBound = `${before}${quantity.bound}`
  const report = lastOf(withBound, REPORTS) ?? (isPlain ? lastOf(withBound, REPORTS_WITHOUT_AIM) : null)
  if (report === null || report.end <= (aim?.start ?? -1) || TO_COME.test(after)) return null
  return report.cue
}

function exactStatistic({ quantity: { kind, numerals }, aim }: Context): string | null {
  const [numeral = ''] = numerals
  return aim === null && kind === 'percent' && EXACT.test(numeral) ? numeral : null
}

function reachedAfter({ after, aim }: Context): string | null {
  const [missed = null] = MISSED.exec(after) ?? []
  if (missed !== null) return missed.trim()
  return aim === null && !TO_COME.test(after) ? (REACHED.exec(after)?.[1] ?? null) : null
}

/** What stands in closed brackets holds only there. */
function blankBrackets(text: string): string {
  if (!text.includes('(')) return text
  return text.replace(/\([^()]{0,200}\)/g, (bracket) => ' '.repeat(bracket.length))
}
