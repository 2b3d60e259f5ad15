/**
 * How a plan's targets are read out of its text. For each sentence (sentence-reader.ts):
 *
 * 1. find-quantities: the numbers that could be a target's value, with kind, bound and unit; years, laws, money are left out
 * 2. read-status: of these, the province's commitments; what was reached, the nation's aims and subsidies are left out
 * 3. assign-clauses: which words speak of which number, and the indicator that they name
 * 4. years-of-clauses: the year of each, from the sentence or the heading
 * 5. pointed-mentions, share-mentions: the indicator of a number that points back ("con số này") or shares its words with another
 * 6. rate-target: how sure the reading is, by what, and what speaks against it
 *
 * A table is read by tables/: the indicator from the row's label, the year from the column's head.
 *
 * The words are in lexicon.ts and content/indicators.yaml, the weights in weights.ts. docs/ shows one sentence through every step.
 */
import type { UnsureNumber } from '../documents/scan/note-doubts.ts'
import type { Block, Section } from '../plan/sections.ts'
import type { StatedTarget } from '../plan/stated-target.ts'
import type { Indicator } from '../schema.ts'
import type { Span } from '../text/sentences.ts'
import { splitSentences } from '../text/sentences.ts'
import { FIRST_HORIZON, findYears, headingHorizon, sectionHorizon } from './find-years.ts'
import { isBareRow } from './is-bare-row.ts'
import { otherPlaces } from './other-places.ts'
import { ownAbbreviations } from './own-abbreviations.ts'
import { partOfPlan } from './part-of-plan.ts'
import type { Quantity } from './quantity.ts'
import { quantityText } from './quantity.ts'
import type { Rating } from './rate.ts'
import { rateTarget } from './rate-target.ts'
import { readCommitment } from './read-commitment.ts'
import type { ReadClause, SentenceReader, Surroundings, Vocabulary } from './sentence-reader.ts'
import { registryTools, sentenceReader } from './sentence-reader.ts'
import { tableCellReader } from './tables/extract-cells.ts'
import type { CellTarget } from './tables/read-target-table.ts'
import { withUnsureNumbers } from './unsure-numbers.ts'

export type { Vocabulary } from './sentence-reader.ts'

/** A target that the extractor found in a text. */
export interface FoundTarget extends StatedTarget, Rating {
  quantity: Quantity
  /** The words that state it, in the block's text. */
  span: Span
  block: Block
  section: Section
}

/** A year that plans aim at. */
const HORIZON = /(?<!\d)20(?:2[5-9]|[3-5]\d)(?!\d)/u
/** "… giai đoạn này tăng 10%": the time that a sentence before it names. */
const SAME_PERIOD = /(?<!\p{L})(?:giai đoạn|thời kỳ|thời gian|thời điểm) (?:này|đó|ấy)(?!\p{L})/iu
/** Numbers without a word say nothing. */
const WORD = /\p{L}/u
/** Characters; the longest sentence of the five plans has 1,046. */
const LONGEST_SENTENCE = 2_500
/** A line that heads what follows ends without a full stop: "Phấn đấu đến năm 2030:". A task gives its year to nothing else. */
const LEAD = /[^.;,\s]\s*$/u
/** Characters. */
const LONGEST_LEAD = 120

/**
 * Finds the quantified commitments of a plan that is not annotated.
 *
 * @param sections the plan's sections
 * @param vocabulary the registry, whose patterns say how each indicator is recognised
 * @param unsure numbers that were recognised from pictures without being sure, by the lines that `sections` were read from
 * @returns the targets in the order of the text
 */
export function extractTargets(
  sections: Section[],
  vocabulary: Vocabulary,
  unsure: UnsureNumber[] = [],
): FoundTarget[] {
  const found = readTargets(sections, vocabulary)
  return unsure.length === 0 ? found : withUnsureNumbers(found, sections, unsure)
}

function readTargets(sections: Section[], vocabulary: Vocabulary): FoundTarget[] {
  const ownVocabulary = withOwnAbbreviations(sections, vocabulary)
  const read = sentenceReader(ownVocabulary)
  const readCell = tableCellReader(registryTools(ownVocabulary))
  const others = otherPlaces(sections, vocabulary.provinces?.map(({ name_vi }) => name_vi) ?? [])
  const byId = new Map(sections.map((section) => [section.id, section]))
  return sections.flatMap((section) => {
    const { inGoals, withoutTargets } = partOfPlan(byId, section)
    const ofSection = sectionHorizon(byId, section)
    let horizon = ofSection
    let earlier = ''
    return section.blocks.flatMap((block) => {
      if (block.node.type === 'heading' && section.depth === 1) return []
      const cell = block.cell && readCell(block.cell, ofSection)
      if (cell?.kind === 'none') return []
      if (cell?.kind === 'targets') {
        return withoutTargets ? [] : cell.targets.map((target) => fromCell(target, cell.quote, block, section))
      }
      const around = { horizon: cell ? cell.horizon : horizon, inGoals, otherPlaces: others, earlier }
      const clauses = cell?.subject ? readOfSubject(cell.subject, block, around, read) : readBlock(block, around, read)
      earlier = cell ? '' : lastSentence(block.text)
      const found = clauses
        .filter((target) => !withoutTargets || isExplicit(target))
        .map((target) => ({
          ...toFound(target, block, section, inGoals),
          ...(cell?.subject ? { quote: cell.quote } : {}),
        }))
      horizon = (found.length === 0 ? leadHorizon(block.text) : null) ?? horizon
      return found
    })
  })
}

/** The plan's own definitions come first: they win over the registry's. */
function withOwnAbbreviations(sections: Section[], vocabulary: Vocabulary): Vocabulary {
  const defined = sections.flatMap(({ blocks }) => blocks.map(({ text }) => ownAbbreviations(text)))
  const own = Object.entries(Object.assign({}, ...defined) as Record<string, string>)
  const fresh = own.filter(([short, long]) => vocabulary.abbreviations[short] !== long)
  if (fresh.length === 0) return vocabulary
  return { ...vocabulary, abbreviations: { ...vocabulary.abbreviations, ...Object.fromEntries(fresh) } }
}

type ReadInBlock = ReadClause & { sentence: Span }

/** A year that opens a paragraph holds for its further sentences where the heading gives none. */
function readBlock({ text }: Block, around: Surroundings, read: SentenceReader): ReadInBlock[] {
  let topic: number | null = null
  let named: number | null = null
  let { earlier } = around
  return splitSentences(text)
    .flatMap(cutLong)
    .flatMap((sentence) => {
      const words = text.slice(sentence.start, sentence.end)
      if (!WORD.test(words) || isBareRow(words)) return []
      const own = findYears(words).filter(({ baseline, year }) => !baseline && year >= FIRST_HORIZON)
      const pointed = own.length === 0 && SAME_PERIOD.test(words) ? named : null
      named = own.at(-1)?.year ?? named
      const horizon = pointed ?? around.horizon ?? topic
      const clauses = read(words, { ...around, horizon, earlier }).map((clause) => ({ ...clause, sentence }))
      topic = headingHorizon(/^[^,:;]{0,80}[,:]/u.exec(words)?.[0] ?? '') ?? topic
      earlier = words
      return clauses
    })
}

/** Reads a cell's words as sentences about what its row's label names; positions are those of the cell. */
function readOfSubject(subject: string, block: Block, around: Surroundings, read: SentenceReader): ReadInBlock[] {
  const lead = `${subject}: `
  return readBlock({ ...block, text: lead + block.text }, around, read).flatMap((found) => {
    const { sentence, clause } = found
    if (sentence.start + clause.quantity.span.start < lead.length) return []
    const start = Math.max(sentence.start + clause.span.start - lead.length, 0)
    const end = sentence.start + clause.span.end - lead.length
    return [{ ...found, sentence: { start: 0, end: block.text.length }, clause: { ...clause, span: { start, end } } }]
  })
}

function fromCell(target: CellTarget, quote: string, block: Block, section: Section): FoundTarget {
  const { year, quantity, indicator, confidence, cues, doubts } = target
  return {
    ...stated(quantity, indicator),
    year,
    commitment: null,
    quote,
    line: block.line,
    span: quantity.span,
    block,
    section,
    confidence,
    cues,
    doubts,
  }
}

/** What a number states of an indicator. */
function stated(quantity: Quantity, indicator: Indicator | null) {
  const { comparator, value, valueMax, fraction, unit, perYear } = quantity
  return {
    indicator: indicator?.id ?? null,
    comparator,
    value,
    ...(valueMax !== undefined && { valueMax }),
    ...(fraction !== undefined && { fraction }),
    text: quantityText(quantity),
    unit: unit === indicator?.unit ? null : unit,
    perYear: perYear && indicator?.unit !== '% per year',
    quantity,
  }
}

/**
 * Where no targets are looked for, one is taken that says all of itself: an indicator, a year to come, and that it is an aim. "Đến
 * hết tháng 10 năm 2025" in a report is when something was counted.
 */
function isExplicit({ clause, year, commitment }: ReadClause): boolean {
  if (clause.mention === null || year.year === null || year.from !== 'sentence') return false
  return year.year > FIRST_HORIZON ? commitment !== '' : /^\P{N}+$/u.test(commitment)
}

function toFound(target: ReadInBlock, block: Block, section: Section, inGoals: boolean): FoundTarget {
  const { clause, year, commitment, perhapsIf, hasLetters, sentence } = target
  const { mention, quantity, span } = clause
  const quote = block.text.slice(sentence.start, sentence.end)
  return {
    ...stated(quantity, mention?.indicator ?? null),
    year: year.year,
    commitment: readCommitment({ quote, words: quote.slice(span.start, span.end), wordsAt: span.start }),
    span: { start: sentence.start + span.start, end: sentence.start + span.end },
    quote,
    line: block.line,
    block,
    section,
    ...rateTarget(clause, {
      year: year.year,
      yearFrom: year.from,
      namesYear: HORIZON.test(quote),
      commitment,
      perhapsIf,
      inGoals,
      hasLetters,
    }),
  }
}

function leadHorizon(text: string): number | null {
  return text.length <= LONGEST_LEAD && LEAD.test(text) ? headingHorizon(text) : null
}

function lastSentence(text: string): string {
  const last = splitSentences(text).at(-1)
  return last ? text.slice(Math.max(last.start, last.end - LONGEST_SENTENCE), last.end) : ''
}

/** Cuts what is too long to be a sentence, so that the time stays in proportion to the text. */
function cutLong({ start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let from = start; from < end; from += LONGEST_SENTENCE) {
    pieces.push({ start: from, end: Math.min(from + LONGEST_SENTENCE, end) })
  }
  return pieces
}
