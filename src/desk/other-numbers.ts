import type { Plan } from '../plan/read-plan.ts'
import type { Block } from '../plan/sections.ts'
import { findQuantities } from '../targets/find-quantities.ts'
import { sectionHorizon } from '../targets/find-years.ts'
import type { FoundTarget, Vocabulary } from '../targets/index.ts'
import { extractTargets } from '../targets/index.ts'
import type { NumberToken } from '../targets/number-tokens.ts'
import { numberTokens } from '../targets/number-tokens.ts'
import { otherPlaces } from '../targets/other-places.ts'
import type { Quantity } from '../targets/quantity.ts'
import { quantityText } from '../targets/quantity.ts'
import { readKind } from '../targets/read-kind.ts'
import type { Status } from '../targets/read-status.ts'
import { statusReader } from '../targets/read-status.ts'
import { rejectNumber } from '../targets/reject-number.ts'
import type { Span } from '../text/sentences.ts'
import { splitSentences } from '../text/sentences.ts'
import type { TargetFields } from './edit-target.ts'
import { placeInFile } from './text-places.ts'

/** Why a number is no target: what the extractor said, in the order in which an editor should look. */
export type NumberReason =
  | 'not-marked'
  | 'unnamed'
  | 'no-aim'
  | 'cell'
  | Exclude<Status['status'], 'commitment'>
  | 'rejected'

/** A number of the text that is no target. */
export interface OtherNumber {
  reason: NumberReason
  /** Why it was rejected (reject-number.ts), or the words by which it was read so; empty where nothing more is known. */
  because: string
  /** Its sentence or cell, and where the number stands in it. */
  quote: string
  at: Span
  line: number
  /** What the tags would be put around, in the file; null where they cannot stand there. */
  words: Span | null
  /** What it would be as a target, as far as that is known. */
  fields: TargetFields
}

/**
 * Lists the numbers of a plan that are no targets, each with the reason: what was not read is shown too.
 *
 * @param vocabulary the registry
 * @returns in the order of the text
 */
export function otherNumbers(plan: Plan, vocabulary: Vocabulary): OtherNumber[] {
  const source = String(plan.file.value)
  const byId = new Map(plan.sections.map((section) => [section.id, section]))
  const places = otherPlaces(plan.sections, vocabulary.provinces?.map(({ name_vi }) => name_vi) ?? [])
  const found = Map.groupBy(extractTargets(plan.sections, vocabulary), ({ block }) => block)
  return plan.sections.flatMap((section) =>
    section.blocks
      .filter(mayHold)
      .flatMap((block) =>
        inBlock(block, { source, places, year: sectionHorizon(byId, section), found: found.get(block) ?? [] }),
      ),
  )
}

/** A number alone is that of a page or a paragraph; in a table's first column that of its row. */
const ALONE = /^[^\p{L}%]*$/u

function mayHold({ node, text, cell }: Block): boolean {
  if (node.type === 'heading' || !/\d/.test(text)) return false
  return !ALONE.test(text) || (cell !== null && cell.column > 0)
}

interface Around {
  source: string
  places: RegExp | null
  year: number | null
  found: FoundTarget[]
}

function inBlock(block: Block, { source, places, year, found }: Around): OtherNumber[] {
  const isMarked = ({ start, end }: Span) => block.targets.some(({ span }) => start < span.end && span.start < end)
  return splitSentences(block.text).flatMap((sentence) => {
    const text = block.text.slice(sentence.start, sentence.end)
    const quantities = findQuantities(text)
    const readStatus = statusReader(text, places)
    return numberTokens(text)
      .filter(({ isInWords }) => !isInWords)
      .flatMap((token) => {
        const own = { start: token.start + sentence.start, end: token.end + sentence.start }
        if (isMarked(own)) return []
        const reading = found.find(({ quantity, span }) => overlaps(own, span) && quantity.value === token.value)
        const quantity = quantities.find(({ span }) => span.start <= token.start && token.end <= span.end)
        const words = reading?.span ?? (block.cell ? wholeOf(block.text) : clauseAround(block, sentence, own))
        const free = block.targets.every(({ span }) => !overlaps(words, span))
        return [
          {
            ...reasonOf(token, text, quantity, reading, block.cell !== null, readStatus),
            quote: text,
            at: { start: token.start, end: token.end },
            line: block.line,
            words: free ? placeInFile(block.node, source, words) : null,
            fields: fieldsOf(token, quantity, reading, year),
          },
        ]
      })
  })
}

function reasonOf(
  token: NumberToken,
  sentence: string,
  quantity: Quantity | undefined,
  reading: FoundTarget | undefined,
  isCell: boolean,
  readStatus: (quantity: Quantity) => Status,
): Pick<OtherNumber, 'reason' | 'because'> {
  if (reading) return { reason: reading.indicator === null ? 'unnamed' : 'not-marked', because: '' }
  const rejected = rejectNumber(token, readKind(token, sentence))
  if (rejected !== null) return { reason: 'rejected', because: rejected }
  if (isCell) return { reason: 'cell', because: '' }
  if (quantity === undefined) return { reason: 'rejected', because: 'part of a name' }
  const { status, cue } = readStatus(quantity)
  return status === 'commitment' ? { reason: 'no-aim', because: '' } : { reason: status, because: cue }
}

function fieldsOf(
  { digits }: NumberToken,
  quantity: Quantity | undefined,
  reading: FoundTarget | undefined,
  year: number | null,
): TargetFields {
  const read = reading?.quantity ?? quantity
  return {
    indicator: reading?.indicator ?? '',
    year: String((reading ? reading.year : year) ?? ''),
    value: read ? quantityText(read) : digits.join('–'),
    per: read?.perYear ? 'year' : '',
    unit: reading?.unit ?? '',
    note: '',
  }
}

/** Behind these another clause begins; a comma inside a number has no space behind it. */
const BREAK = /[,;:](?=\s)/g

/** The clause of a number: what stands between the signs around it, outside the tags that are there. */
function clauseAround(block: Block, sentence: Span, number: Span): Span {
  const breaks = [...block.text.slice(sentence.start, sentence.end).matchAll(BREAK)].map(
    ({ index }) => sentence.start + index,
  )
  const marks = block.targets.map(({ span }) => span)
  const before = [sentence.start, ...breaks.map((at) => at + 1), ...marks.map(({ end }) => end)]
  const after = [sentence.end, ...breaks, ...marks.map(({ start }) => start)]
  return trimmed(block.text, {
    start: Math.max(...before.filter((at) => at <= number.start)),
    end: Math.min(...after.filter((at) => at >= number.end)),
  })
}

function wholeOf(text: string): Span {
  return trimmed(text, { start: 0, end: text.length })
}

/** Without white space and the sign that ends a sentence. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const kept = words.replace(/[\s.;,]+$/, '')
  return kept.length <= lead ? { start, end } : { start: start + lead, end: start + kept.length }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
