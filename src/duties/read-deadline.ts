import type { Span } from '../text/sentences.ts'
import type { Deadline } from './duty.ts'
import { findDeadlines } from './find-deadlines.ts'
import type { Rhythm } from './find-rhythm.ts'
import { findRhythms } from './find-rhythm.ts'

/** A deadline with the place of its words in the text that was read. */
export interface PlacedDeadline {
  deadline: Deadline
  span: Span
}

/** "trước ngày 15/12 hằng năm" */
const OF_EACH_YEAR = /\d\s(?:hằng|hàng) năm/iu

/**
 * Reads by when a clause wants something done. A whole date counts before "hằng năm"; days without a year beside a rhythm are
 * those of each year.
 *
 * @param clause one clause (NFC)
 * @returns one deadline for each whole date, else at most one
 */
export function readDeadlines(clause: string): PlacedDeadline[] {
  const days = findDeadlines(clause)
  const rhythms = findRhythms(clause)
  const dated = days.filter(({ day }) => day !== null)
  if (dated.length > 0) {
    return dated.map(({ start, end, day }) => ({
      deadline: { kind: 'day', day, words: clause.slice(start, end) },
      span: { start, end },
    }))
  }
  const regular = rhythms.filter(({ isAlways }) => !isAlways)
  const on = days.flatMap(({ monthDay }) => (monthDay === null ? [] : [monthDay]))
  const ofYears = on.length > 0 && OF_EACH_YEAR.test(clause)
  if (regular.length > 0 || ofYears) return [repeated(clause, [...regular, ...days], regular, on)]
  const [first] = days
  if (first) {
    const words = clause.slice(first.start, first.end)
    return [{ deadline: { kind: 'day', day: null, words }, span: first }]
  }
  const [always] = rhythms
  if (!always) return []
  return [{ deadline: { kind: 'always', words: clause.slice(always.start, always.end) }, span: always }]
}

function repeated(clause: string, spans: Span[], rhythms: Rhythm[], on: string[]): PlacedDeadline {
  const every = [...new Set(rhythms.flatMap((rhythm) => rhythm.every))].sort((a, b) => a - b)
  const isYearly = rhythms.length === 0 || OF_EACH_YEAR.test(clause)
  const months = every.length === 0 && on.length > 0 && isYearly ? [12] : every
  const words = spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => clause.slice(start, end))
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(' … ')
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.min(...spans.filter((span) => span.start === start).map((span) => span.end))
  return { deadline: { kind: 'repeated', every: months, on: [...new Set(on)].sort(), words }, span: { start, end } }
}
