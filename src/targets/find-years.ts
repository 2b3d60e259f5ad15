import type { Section } from '../plan/sections.ts'
import { anyOf, containing, oneOf, WORD_START } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import { DOCUMENT_SETS, DOCUMENTS, MAKING, PERIODS, TIME_LINKS } from './lexicon/years.ts'

/** A year that a text names as a time, with its span. A year up to 2024 is there too: it tells of what is over. */
export interface StatedYear extends Span {
  year: number
  /** Named as a baseline ("so với năm 2020"): never a horizon. */
  baseline: boolean
  /** In brackets behind its number: "45% (2026)". */
  isBehind: boolean
}

/** What is said of an earlier year is over: the plans for Resolution 57 begin in 2025. */
export const FIRST_HORIZON = 2025

/** "đến hết", "trước ngày 31/12": groups `links` and `day`. */
const LEAD = String.raw`(?:${oneOf(TIME_LINKS)}\s+)*(?:(?:hết|cuối|đầu|giữa|(?:ngày )?\d{1,2}\/\d{1,2}|tháng \d{1,2}|quý (?:I{1,3}|IV|[1-4]))\s?[/-]?\s?)*`
/** "năm", or a period up to its end year: "giai đoạn 2026 -", "giai đoạn từ năm 2026 đến". */
const UP_TO = [
  String.raw`năm\s*`,
  String.raw`${oneOf(PERIODS)}\s+20\d\d\s?[-–—]\s?`,
  String.raw`giai đoạn\s+từ\s+(?:năm\s+)?20\d\d\s+đến\s+(?:năm\s+)?`,
  String.raw`\/`,
  String.raw`\s`,
]
const TIME = new RegExp(
  String.raw`${WORD_START}(${LEAD})((?:${UP_TO.join('|')})?)(20[1-5]\d)(?![\d/%]|\s?%|-\p{L})`,
  'giu',
)
/** "đạt 45% (2026), 65% (năm 2031)". */
const IN_BRACKETS = /\(\s?(?:năm )?(20[2-5]\d)\s?\)/giu
/** "trước năm 2029, nghĩa là trong năm 2028": the year behind it is meant. */
const MEANS = /^[^;.]{0,12}(?<!\p{L})(?:nghĩa là|tức là|tức|cụ thể là)(?!\p{L})[^;.]{0,30}$/iu
/** "…; (2026) 45%": before a bracket that heads its clause. */
const HEADS = /(?:^|[,;:])\s*$/u
const YEAR_DIGITS = 4
/** "28%, 2027: 20%", "2031-2035: 40%": a year alone before its value, or a period. */
const ALONE = /(?<=^|[,;:]\s)(?:20[2-5]\d\s?[-–]\s?)?20[2-5]\d(?=\s?[:–-]\s?\d(?!\d{3}(?!\d)))/gu
/** "Kế hoạch … năm 2027 của tỉnh: … đạt 17%": the document's own year, since what follows is what it says. */
const INTRODUCES = /^[^,;.:%\d]{0,60}:/u
const BASELINE = /so với\s/iu
/** "gấp đôi năm 2024". */
const TIMES = /(?<!\p{L})gấp [^,;.]{1,14}$/iu
/** "Đã được công nhận trước năm 2025": when something else was done. */
const DONE = /(?<![\p{L}\p{M}])(?:đã|chưa)(?![\p{L}\p{M}])[^,;.\d]{0,40}$/iu
const FROM_START = new RegExp(
  String.raw`${WORD_START}từ (?:mức |khoảng |hơn |trên |dưới )?\d[\d.,]*\s?%?(?: [^\s;.,]+){0,4}\s?$`,
  'iu',
)
const LIFTED = /^[^;\d]{0,50}(?<!\p{L})(?:lên|xuống)(?!\p{L})/iu
const SINCE = /^từ\s/iu
const FROM_THEN = /kể từ\s/iu
/** What is named by its own end year: a strategy, a scheme, a law. */
const DOCUMENT = new RegExp(`${anyOf(DOCUMENTS)}[^;.:%]{0,160}$`, 'iu')
const SETS = containing(DOCUMENT_SETS)
/** "hoàn thiện đề án … để chậm nhất trong quý IV năm 2028": no document is named by its deadline. */
const DEADLINE = /chậm nhất|quý/iu
/** "88/TTr-UBND", "57-NQ/TW": a document's number. */
const NUMBERED = String.raw`\d\p{L}*[/-]\p{Lu}[\p{L}\d/-]*`
/** Words between a document and its day, none of which makes the day a deadline: "của Chính phủ". */
const NO_LINK = String.raw`(?: (?!${oneOf(TIME_LINKS)}\s)\p{L}+){0,8}`
const FULL_DATE = String.raw`ngày \d{1,2}(?:\s?\/\s?\d{1,2}\s?\/\s?| tháng \d{1,2} năm )20\d\d`
/** "Tờ trình số 88/TTr-UBND ngày 14 tháng 4 năm 2025", "ký ngày 12/01/2026", "có hiệu lực từ ngày …": when a document was made. */
const MADE = new RegExp(`(?:${NUMBERED}|${anyOf(MAKING)})${NO_LINK},?(?: kể)?(?: từ)? ${FULL_DATE}$`, 'iu')
/** Characters before a year in which such words are looked for. */
const FARTHEST_MADE = 140
const PERIOD_END = /^\s?[-–—]\s?(20[2-5]\d)(?![\d%])/u
const OF_DOCUMENT = /^\s*(?:của|tầm nhìn|”|")/u
const WITH_AIMS = /^,?\s(?:với|nhằm|trong đó|đặt)(?![\p{L}\p{M}])/iu

/**
 * The years that a sentence names as times. Those in the name of a document ("Chiến lược … đến năm 2030 của Chính phủ")
 * are left out.
 */
export function findYears(sentence: string): StatedYear[] {
  const inBrackets = [...sentence.matchAll(IN_BRACKETS), ...sentence.matchAll(ALONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1] ?? match[0].slice(-YEAR_DIGITS)),
    baseline: isOfStart(sentence, match.index, match.index + match[0].length),
    isBehind: match[1] !== undefined && !HEADS.test(sentence.slice(Math.max(0, match.index - 4), match.index)),
  }))
  const named = yearsNamed(sentence).filter(
    ({ start }) => !inBrackets.some((bracket) => bracket.start <= start && start < bracket.end),
  )
  const years = [...named, ...inBrackets].sort((a, b) => a.start - b.start)
  return years.filter(({ end }, at) => !MEANS.test(sentence.slice(end, years[at + 1]?.start ?? end)))
}

function yearsNamed(sentence: string): StatedYear[] {
  return [...sentence.matchAll(TIME)].flatMap((match) => {
    const [found, lead = '', upTo = '', digits] = match
    if (!/\p{L}/u.test(lead) && !/năm|giai đoạn|kỳ/iu.test(upTo)) return []
    const start = match.index + found.length - found.trimStart().length
    const first = match.index + found.length
    // "trong ba năm 2025 - 2027": its end, as of every period.
    const [toEnd = '', last = digits] = PERIOD_END.exec(sentence.slice(first, first + 12)) ?? []
    const end = first + toEnd.length
    const year = Number(last)
    if (isMade(sentence, first)) return []
    if (!DEADLINE.test(lead) && isOfDocument(sentence, { start, end }, year)) return []
    return [
      {
        start,
        end,
        year,
        baseline:
          isBaseline(year, lead, upTo, sentence.slice(Math.max(0, start - 60), start)) ||
          isOfStart(sentence, start, end),
        isBehind: false,
      },
    ]
  })
}

/** The year belongs to the name of a document. "Đề án 06, trong năm 2026 …": after a comma it is the sentence's own. */
function isOfDocument(sentence: string, { start, end }: Span, year: number): boolean {
  const after = sentence.slice(end, end + 20)
  if (INTRODUCES.test(sentence.slice(end, end + 80))) return false
  if (year >= FIRST_HORIZON && OF_DOCUMENT.test(after)) return true
  const before = sentence.slice(Math.max(0, start - 180), start)
  if (before.trimEnd().endsWith(',') || WITH_AIMS.test(after)) return false
  const [document = ''] = DOCUMENT.exec(before) ?? []
  return document !== '' && !SETS.test(document)
}

/** The year that ends there is of the day on which a document was made. */
function isMade(text: string, end: number): boolean {
  return MADE.test(text.slice(Math.max(0, end - FARTHEST_MADE), end))
}

function isBaseline(year: number, lead: string, upTo: string, before: string): boolean {
  if (year <= FIRST_HORIZON && TIMES.test(before)) return true
  if (BASELINE.test(lead)) return true
  // "kể từ năm 2026": nothing is done, or begun, before the plans are.
  if (year <= FIRST_HORIZON && (FROM_THEN.test(lead) || DONE.test(before))) return true
  if (!SINCE.test(lead)) return false
  return year < FIRST_HORIZON || /ngày|tháng|\d/iu.test(lead) || /giai đoạn/iu.test(upTo)
}

/** "từ 30% năm 2026 lên 40% năm 2030": when it is still what it shall not stay. */
function isOfStart(sentence: string, start: number, end: number): boolean {
  return LIFTED.test(sentence.slice(end, end + 60)) && FROM_START.test(sentence.slice(Math.max(0, start - 60), start))
}

/**
 * The horizon that a section's headings give: "2.1. Đến năm 2030", "Tầm nhìn đến năm 2045", "Giai đoạn 2026 - 2030" (its
 * end). The nearest heading counts; a vision named beside a nearer year is not the section's horizon.
 *
 * @param byId the plan's sections by their ids
 * @param section the section; undefined above the outermost
 * @returns the year, or null
 */
export function sectionHorizon(byId: Map<string, Section>, section: Section | undefined): number | null {
  if (!section || section.depth === 1) return null
  return headingHorizon(section.heading) ?? sectionHorizon(byId, byId.get(section.parent ?? ''))
}

/**
 * The horizon that a heading gives, or a line that heads what follows ("Phấn đấu đến năm 2030:").
 *
 * @param heading the heading's text
 * @returns the year, or null where it names none or several
 */
export function headingHorizon(heading: string): number | null {
  const [beforeVision = ''] = heading.split(/,?\s*(?:và\s)?(?:định hướng|tầm nhìn)/iu)
  const near = horizonsIn(beforeVision)
  const named = near.size > 0 ? near : horizonsIn(heading)
  const [year] = named
  return named.size === 1 && year !== undefined && year >= FIRST_HORIZON ? year : null
}

/** "Phong trào sáng kiến (2026 - 2030)": of a period the end counts. */
const PERIOD_START = /20[2-5]\d\s?[-–—]\s?(?=20[2-5]\d(?!\d))/gu

function horizonsIn(text: string): Set<number> {
  const periods = text.replace(PERIOD_START, '')
  const found = [...periods.matchAll(TIME)].filter(
    ({ index, 0: whole, 1: lead = '' }) => !BASELINE.test(lead) && !isMade(periods, index + whole.length),
  )
  return new Set(found.map(([, , , year]) => Number(year)))
}
