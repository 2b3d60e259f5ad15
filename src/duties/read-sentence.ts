import { foldSpelling } from '../text/fold.ts'
import { startingWith } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { ReadBodies } from './body-finder.ts'
import type { Deadline, Duty } from './duty.ts'
import { findPartners, findReceivers } from './find-others.ts'
import type { Subject } from './find-subject.ts'
import { findSubject } from './find-subject.ts'
import { LEADS_ON, TELLS } from './lexicon.ts'
import type { PlacedDeadline } from './read-deadline.ts'
import { readDeadlines } from './read-deadline.ts'
import { splitClauses } from './split-clauses.ts'

/** Bodies that the text before a sentence names for it: a heading, a line with a colon, the sentence before. */
export interface Named {
  bodies: string[]
  /** With whom, where it says that too: "Sở A chủ trì, phối hợp với Sở B:". */
  partners: string[]
  /** The line or sentence that names them; null where it is the heading. */
  words: string | null
}

/** What the reading of a sentence depends on. */
export interface DutyContext {
  readBodies: ReadBodies
  named: Named
  /** Outside the part on implementation. */
  isSure: boolean
}

/** A duty without its place in the plan. */
export type StatedDuty = Omit<Duty, 'section' | 'anchor'>

/** A sentence that was read. */
interface ReadSentence {
  duties: StatedDuty[]
  /** Whom the sentence itself names. */
  subject: Subject | null
}

const TELLING = startingWith(TELLS, '')
const LEADING_ON = new RegExp(`,\\s(?:${LEADS_ON.join('|')})$`, 'iu')

interface Clause extends Pick<Duty, 'bodies' | 'partners' | 'receivers'> {
  /** Where the text begins that its deadlines were read in. */
  from: number
  span: Span
  deadlines: PlacedDeadline[]
}

/**
 * Reads what a sentence gives whom to do, and by when: a duty for each clause with a deadline, and one for what has none.
 *
 * @param quote one sentence, without the number before it (NFC)
 */
export function readSentence(quote: string, { readBodies, named, isSure }: DutyContext): ReadSentence {
  const subject = findSubject(quote, readBodies, isSure)
  const bodies = subject?.bodies ?? named.bodies
  if (bodies.length === 0 || (subject === null && TELLING.test(foldSpelling(quote)))) return { duties: [], subject }
  const lead = leadingRhythm(quote, subject)
  const clauses = readClauses(quote, subject, { readBodies, bodies, partners: subject ? [] : named.partners }).map(
    (clause) => withoutLead(clause, lead),
  )
  const namedIn = subject ? null : named.words
  const made = (same: Clause[], deadline: Deadline | null) => {
    const [{ span, bodies }] = same as [Clause]
    const own = same.map(({ span }) => quote.slice(span.start, span.end)).join('; ')
    return {
      at: span.start,
      duty: {
        bodies,
        partners: [...new Set(same.flatMap(({ partners }) => partners))].filter((id) => !bodies.includes(id)),
        receivers: [...new Set(same.flatMap(({ receivers }) => receivers))].filter((id) => !bodies.includes(id)),
        what: quote.endsWith(':') ? own.replace(LEADING_ON, '') : own,
        deadline,
        quote,
        namedIn,
      },
    }
  }
  const dated = clauses.flatMap((clause) => clause.deadlines.map(({ deadline }) => made([clause], deadline)))
  const rest = clauses.filter(({ deadlines }) => deadlines.length === 0)
  const undated = [...Map.groupBy(rest, ({ bodies }) => bodies.join(' ')).values()].map((same) =>
    made(same, lead?.deadline ?? null),
  )
  const inOrder = [...dated, ...undated].sort((a, b) => a.at - b.at)
  return { duties: inOrder.map(({ duty }) => duty), subject }
}

/** "Hằng năm, Ban Chỉ đạo tổ chức …": holds for the whole sentence. */
function leadingRhythm(quote: string, subject: Subject | null): PlacedDeadline | null {
  const [first] = readDeadlines(quote.slice(0, subject?.start ?? quote.length))
  if (!first || first.deadline.kind === 'always') return null
  const isLeading = subject === null ? first.span.start <= LEADING : true
  return isLeading ? first : null
}

/** What the whole sentence has, no clause has for itself. */
function withoutLead(clause: Clause, lead: PlacedDeadline | null): Clause {
  const deadlines = clause.deadlines.filter(({ span }) => clause.from + span.start !== lead?.span.start)
  return { ...clause, deadlines }
}

/** Characters that may stand before a rhythm at the head of a sentence: "Giữa và cuối nhiệm kỳ hoặc theo chu kỳ 2,5 năm". */
const LEADING = 30

interface ClauseContext {
  readBodies: ReadBodies
  bodies: string[]
  partners: string[]
}

function readClauses(
  quote: string,
  subject: Subject | null,
  { readBodies, bodies, partners }: ClauseContext,
): Clause[] {
  let current = { bodies, partners }
  const clauses: Clause[] = []
  for (const [index, span] of splitClauses(quote, subject?.end ?? 0).entries()) {
    const text = quote.slice(span.start, span.end)
    const own = index === 0 ? null : findSubject(text, readBodies, true)
    if (own) current = { bodies: own.bodies, partners: [] }
    const start = own
      ? (splitClauses(quote.slice(0, span.end), span.start + own.end)[0]?.start ?? span.start)
      : span.start
    const deadlines = readDeadlines(text)
    const before = clauses.at(-1)
    if (before && !own && before.deadlines.length === 0 && isItsReport(text, deadlines, readBodies)) {
      clauses[clauses.length - 1] = {
        ...before,
        span: { start: before.span.start, end: span.end },
        deadlines,
        receivers: [...before.receivers, ...findReceivers(text, readBodies)],
      }
      continue
    }
    const colon = text.indexOf(':')
    // "chủ trì, phối hợp với Sở B: (1) …; (2) …" holds for all of it.
    if (colon > 0)
      current = { ...current, partners: [...current.partners, ...findPartners(text.slice(0, colon), readBodies)] }
    clauses.push({
      from: span.start,
      span: { ...span, start },
      bodies: current.bodies,
      partners: [...current.partners, ...findPartners(text, readBodies)],
      receivers: findReceivers(text, readBodies),
      deadlines,
    })
  }
  return clauses
}

const ONLY_REPORTS = /^(?:và )?(?:tổng hợp,? )?(?:báo cáo|trình|gửi)\s/u

/** "… thành lập Ban Chỉ đạo; báo cáo Ban Thường vụ Tỉnh ủy trước ngày 28/02/2025": no work of its own, but the day of the one before. */
function isItsReport(text: string, deadlines: PlacedDeadline[], readBodies: ReadBodies): boolean {
  const [first, ...others] = deadlines
  const begins = ONLY_REPORTS.exec(foldSpelling(text))
  if (begins === null || first?.deadline.kind !== 'day' || others.length > 0) return false
  const named = readBodies(text, begins[0].length)
  if (named === null || first.span.start < named.end) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(named.end, first.span.start) + text.slice(first.span.end))
}
