import { isoDate } from '../text/dates.ts'
import { foldSpelling } from '../text/fold.ts'
import { WORD_START } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'

/** A day by which something is to be done, as a text names it. */
export interface StatedDay extends Span {
  /** ISO; null where the text leaves out the year. */
  day: string | null
  /** "06-15"; null where the text names a month, a quarter or a year. */
  monthDay: string | null
}

/** What says that a time is one to be kept. Without it "ngày 22/12/2024" is the day of a document. */
const CUES = [
  '(?:trước|chậm nhất(?: là)?|không muộn hơn)(?: ngày| hết| cuối)?',
  '(?:hoàn thành|xong|hoàn tất|kết thúc)(?: xong)?(?: trước| trong| vào| chậm nhất| cuối| đến hết)?(?: ngày)?',
  'trong',
  '(?:đến )?(?:hết|cuối)(?: ngày)?',
  '(?:thời hạn|thời gian|hạn)(?: hoàn thành| thực hiện| cuối| nộp| trình)?(?: trước| trong| chậm nhất)?(?: ngày)?',
]
const CUE = `${WORD_START}(?<cue>${CUES.join('|')})\\s?:?\\s?`
const DAY = String.raw`(?<day>\d{1,2})(?:[/.-]|\stháng\s)(?<month>\d{1,2})(?:(?:[/.-]|\snăm\s)(?<year>20\d\d))?`
const AND_DAY = String.raw`(?:(?:\s?(?:,|và|hoặc)\s?)(?:trước )?(?:ngày )?\d{1,2}(?:[/.-]|\stháng\s)\d{1,2}(?![\d/]))*`
const ANOTHER = /(\d{1,2})(?:[/.-]|\stháng\s)(\d{1,2})(?![\d/])/gu
const OF_YEAR = String.raw`(?:(?:\s?[/.-]\s?|\snăm\s)(?<year>20\d\d))?`
const MONTH = String.raw`tháng\s?(?<month>\d{1,2})${OF_YEAR}`
const QUARTER = String.raw`quý\s?(?<quarter>i{1,3}|iv|[1-4])(?:[,\s]+(?:và )?(?:quý )?(?<later>i{1,3}|iv))?(?!\p{L})${OF_YEAR}`
const YEAR = String.raw`năm\s(?<year>20\d\d)`
const NOT_MORE = String.raw`(?![\d/%])`

const of = (time: string) => new RegExp(CUE + time + NOT_MORE, 'gu')
const BY_DAY = new RegExp(CUE + DAY + AND_DAY + NOT_MORE, 'gu')
const BY_MONTH = of(MONTH)
const BY_QUARTER = of(QUARTER)
const BY_YEAR = of(YEAR)
/** The year behind is a target's horizon where only "hết" or "trong" stands before it, unless the work is what ends. */
const ENDS_WORK = /hoàn thành|xong|hoàn tất|kết thúc|thời|hạn|chậm|trong|trước/u

/**
 * Finds the days by which a text wants something done: "trước ngày 15/6", "hoàn thành trong quý I/2025".
 *
 * @param text a clause (NFC)
 * @returns in the order of the text
 */
export function findDeadlines(text: string): StatedDay[] {
  const folded = foldSpelling(text)
  const days = [...folded.matchAll(BY_DAY)].flatMap(readDays)
  const others = [
    ...[...folded.matchAll(BY_MONTH)].map((match) => spanOf(match, endOfMonth(match))),
    ...[...folded.matchAll(BY_QUARTER)].map((match) => spanOf(match, endOfQuarter(match))),
    ...[...folded.matchAll(BY_YEAR)]
      .filter(({ groups }) => ENDS_WORK.test(groups?.cue ?? ''))
      .map((match) => spanOf(match, endOfYear(match))),
  ]
  return [...days, ...others].sort((a, b) => a.start - b.start)
}

function spanOf(match: RegExpMatchArray, day: string | null, monthDay: string | null = null): StatedDay {
  const start = match.index ?? 0
  return { start, end: start + match[0].length, day, monthDay }
}

/** Without a year, "hoàn thành 10/12 chỉ tiêu" looks like a day. */
const NAMES_DAY = /ngày|tháng|trước|chậm|muộn|hạn/u

/** "trước ngày 15/6 và 05/12": one cue, several days. */
function readDays(match: RegExpMatchArray): StatedDay[] {
  const { day, month, year } = match.groups ?? {}
  if (year !== undefined) {
    const iso = isoDate(Number(year), Number(month), Number(day))
    return iso === null ? [] : [spanOf(match, iso, iso.slice(5))]
  }
  if (!NAMES_DAY.test(match[0])) return []
  return [...match[0].matchAll(ANOTHER)].flatMap(([, day, month]) => {
    // A leap year has every day of every year.
    const iso = isoDate(2024, Number(month), Number(day))
    return iso === null ? [] : [spanOf(match, null, iso.slice(5))]
  })
}

function isBefore({ groups }: RegExpMatchArray): boolean {
  return /trước/u.test(groups?.cue ?? '')
}

/** The last day of a month; "trước tháng 6" ends with May. */
function endOfMonth(match: RegExpMatchArray): string | null {
  const { month, year } = match.groups ?? {}
  return lastDay(Number(year), Number(month) - (isBefore(match) ? 1 : 0))
}

const QUARTERS = ['i', 'ii', 'iii', 'iv']

function endOfQuarter(match: RegExpMatchArray): string | null {
  const { quarter = '', later, year } = match.groups ?? {}
  const named = later ?? quarter
  const count = QUARTERS.includes(named) ? QUARTERS.indexOf(named) + 1 : Number(named)
  return lastDay(Number(year), (count - (isBefore(match) ? 1 : 0)) * 3)
}

function endOfYear(match: RegExpMatchArray): string | null {
  return lastDay(Number(match.groups?.year) - (isBefore(match) ? 1 : 0), 12)
}

/** Month 0 is the December before; null also where the text leaves out the year. */
function lastDay(year: number, month: number): string | null {
  if (Number.isNaN(year) || month < 0 || month > 12) return null
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
