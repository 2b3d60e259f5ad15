import { foldSpelling } from '../text/fold.ts'
import { startingWith } from '../text/phrases.ts'
import type { Span } from '../text/sentences.ts'
import type { ReadBodies } from './body-finder.ts'
import type { Duty } from './duty.ts'
import type { Subject } from './find-subject.ts'
import { findSubject } from './find-subject.ts'
import { TELLS } from './lexicon.ts'
import type { PlacedDeadline } from './read-deadline.ts'
import { readDeadlines } from './read-deadline.ts'
import { splitClauses } from './split-clauses.ts'

/** What the reading of a sentence depends on. */
export interface DutyContext {
  readBodies: ReadBodies
  /** Bodies that the text before names for it: a heading, a line with a colon, the sentence before; empty where none does. */
  named: string[]
  /** Outside the part on implementation. */
  isSure: boolean
}

/** A sentence that was read. */
export interface ReadSentence {
  duties: Pick<Duty, 'bodies' | 'what' | 'deadline' | 'quote'>[]
  /** Whom the sentence itself names. */
  subject: Subject | null
}

const TELLING = startingWith(TELLS, '')

interface Clause {
  /** Where the text begins that its deadlines were read in. */
  from: number
  span: Span
  bodies: string[]
  deadlines: PlacedDeadline[]
}

/**
 * Reads what a sentence gives whom to do, and by when: a duty for each clause with a deadline, and one for what has none.
 *
 * @param quote one sentence, without the number before it (NFC)
 */
export function readSentence(quote: string, { readBodies, named, isSure }: DutyContext): ReadSentence {
  const subject = findSubject(quote, readBodies, isSure)
  const bodies = subject?.bodies ?? named
  if (bodies.length === 0 || (subject === null && TELLING.test(foldSpelling(quote)))) return { duties: [], subject }
  const lead = leadingRhythm(quote, subject)
  const clauses = readClauses(quote, subject, bodies, readBodies).map((clause) => withoutLead(clause, lead))
  const dated = clauses.flatMap(({ span, bodies, deadlines }) =>
    deadlines.map(({ deadline }) => ({
      at: span.start,
      bodies,
      what: quote.slice(span.start, span.end),
      deadline,
      quote,
    })),
  )
  const rest = clauses.filter(({ deadlines }) => deadlines.length === 0)
  const undated = [...Map.groupBy(rest, ({ bodies }) => bodies.join(' ')).values()].map((same) => ({
    at: same[0]?.span.start ?? 0,
    bodies: same[0]?.bodies ?? bodies,
    what: same.map(({ span }) => quote.slice(span.start, span.end)).join('; '),
    deadline: lead?.deadline ?? null,
    quote,
  }))
  const inOrder = [...dated, ...undated].sort((a, b) => a.at - b.at)
  return { duties: inOrder.map(({ at: _, ...duty }) => duty), subject }
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

function readClauses(quote: string, subject: Subject | null, bodies: string[], readBodies: ReadBodies): Clause[] {
  let current = bodies
  return splitClauses(quote, subject?.end ?? 0).map((span, index) => {
    const text = quote.slice(span.start, span.end)
    const own = index === 0 ? null : findSubject(text, readBodies, true)
    if (own) current = own.bodies
    const start = own
      ? (splitClauses(quote.slice(0, span.end), span.start + own.end)[0]?.start ?? span.start)
      : span.start
    return { from: span.start, span: { ...span, start }, bodies: current, deadlines: readDeadlines(text) }
  })
}
