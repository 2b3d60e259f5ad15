import type { Block, Section } from '../plan/sections.ts'
import type { Indicator, IndicatorRegistry } from '../schema.ts'
import type { Span } from '../text/sentences.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Clause, Reading } from './assign-clauses.ts'
import { assignClauses } from './assign-clauses.ts'
import { indicatorFinder, wordGroupFinder } from './find-indicators.ts'
import type { Quantity } from './find-quantities.ts'
import { findQuantities } from './find-quantities.ts'
import { FIRST_HORIZON, headingHorizon, sectionHorizon } from './find-years.ts'
import { unitFitter } from './fits-unit.ts'
import type { Rating } from './rate-target.ts'
import { rateTarget } from './rate-target.ts'
import { readStanding } from './read-status.ts'
import { wordReader } from './read-words.ts'
import { shareMentions } from './share-mentions.ts'
import { tableCellReader } from './tables/extract-cells.ts'
import type { CellTarget, TableTools } from './tables/read-target-table.ts'
import { trimClause } from './trim-clause.ts'
import type { ClauseYear } from './years-of-clauses.ts'
import { yearsOfClauses } from './years-of-clauses.ts'

/** A target that the extractor found in a text. */
export interface FoundTarget extends Rating {
  /** null where the registry has none for it. */
  indicator: Indicator | null
  year: number | null
  /** Where the text counts in another unit than the registry: "Mb/s". */
  unit: string | null
  quantity: Quantity
  /** The words that state it, in the block's text. */
  span: Span
  /** Its whole sentence. */
  quote: string
  block: Block
  section: Section
}

/** What the extractor needs of the registry. */
export type Vocabulary = Pick<IndicatorRegistry, 'indicators' | 'units' | 'abbreviations'>

/** Parts of a plan that hold no targets: who does what, money, who gets a copy, what was reached so far. */
const NO_TARGETS =
  /(?:tổ chức thực hiện|kinh phí|nơi nhận|kết quả (?:thực hiện|đạt được)|đánh giá (?:chung|thực trạng)|thực trạng|tình hình|bối cảnh|căn cứ|hạn chế|tồn tại|nguyên nhân|kinh nghiệm)/iu
const GOALS = /(?:mục tiêu|chỉ tiêu|tầm nhìn|đến (?:hết )?năm|giai đoạn)/iu
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
 * @returns the targets in the order of the text
 */
export function extractTargets(sections: Section[], vocabulary: Vocabulary): FoundTarget[] {
  const read = registryReader(vocabulary)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const readCell = tableCellReader(read.tools)
  return sections.flatMap((section) => {
    const isElsewhere = isWithoutTargets(byId, section)
    const inGoals = isGoals(byId, section)
    let horizon = sectionHorizon(byId, section)
    return section.blocks.flatMap((block) => {
      if (block.node.type === 'heading' && section.depth === 1) return []
      const cell = block.cell && readCell(block.cell, sectionHorizon(byId, section))
      if (cell?.kind === 'none') return []
      if (cell?.kind === 'targets') {
        return isElsewhere ? [] : cell.targets.map((target) => fromCell(target, cell.quote, block, section))
      }
      const readSentence = (sentence: string, year: number | null) => read.sentence(sentence, year, inGoals)
      const clauses = cell?.subject
        ? readOfSubject(cell.subject, block, cell.horizon, readSentence)
        : readBlock(block, cell ? cell.horizon : horizon, readSentence)
      const found = clauses
        .filter((clause) => !isElsewhere || isExplicit(clause))
        .map(({ sentence, clause, year, commitment }) => ({
          indicator: clause.mention?.indicator ?? null,
          year: year.year,
          unit: clause.quantity.unit === clause.mention?.indicator.unit ? null : clause.quantity.unit,
          quantity: clause.quantity,
          span: { start: sentence.start + clause.span.start, end: sentence.start + clause.span.end },
          quote: cell?.subject ? cell.quote : block.text.slice(sentence.start, sentence.end),
          block,
          section,
          ...rateTarget(clause, { year: year.year, yearFrom: year.from, commitment, inGoals }),
        }))
      horizon = (found.length === 0 ? leadHorizon(block.text) : null) ?? horizon
      return found
    })
  })
}

function fromCell(target: CellTarget, quote: string, block: Block, section: Section): FoundTarget {
  const { quantity, indicator } = target
  const unit = quantity.unit === indicator?.unit ? null : quantity.unit
  return { ...target, unit, span: quantity.span, quote, block, section }
}

/** Reads a cell's words as sentences about what its row's label names; places are those of the cell. */
function readOfSubject(
  subject: string,
  block: Block,
  horizon: number | null,
  read: (sentence: string, horizon: number | null) => Omit<ReadClause, 'sentence'>[],
): ReadClause[] {
  const lead = `${subject}: `
  return readBlock({ ...block, text: lead + block.text }, horizon, read).flatMap((found) => {
    const { sentence, clause } = found
    if (sentence.start + clause.quantity.span.start < lead.length) return []
    const start = Math.max(sentence.start + clause.span.start - lead.length, 0)
    const end = sentence.start + clause.span.end - lead.length
    return [{ ...found, sentence: { start: 0, end: block.text.length }, clause: { ...clause, span: { start, end } } }]
  })
}

interface ReadClause {
  sentence: Span
  clause: Clause
  year: ClauseYear
  commitment: string
}
type SentenceReader = (sentence: string, horizon: number | null, inGoals: boolean) => Omit<ReadClause, 'sentence'>[]
/** A registry's patterns, prepared. */
interface Reader {
  sentence: SentenceReader
  tools: TableTools
}

/** Where no targets are looked for, one is taken that says all of itself: an indicator, a year to come, and that it is an aim. */
function isExplicit({ clause, year, commitment }: Omit<ReadClause, 'sentence'>): boolean {
  return clause.mention !== null && year.from === 'sentence' && commitment !== ''
}

/** A year that opens a paragraph holds for its further sentences where the heading gives none. */
function readBlock(
  block: Block,
  horizon: number | null,
  read: (sentence: string, horizon: number | null) => Omit<ReadClause, 'sentence'>[],
): ReadClause[] {
  let topic: number | null = null
  return splitSentences(block.text)
    .flatMap(cutLong)
    .flatMap((sentence) => {
      const text = block.text.slice(sentence.start, sentence.end)
      const clauses = read(text, horizon ?? topic).map((clause) => ({ ...clause, sentence }))
      topic = headingHorizon(/^[^,:;]{0,80}[,:]/u.exec(text)?.[0] ?? '') ?? topic
      return clauses
    })
}

/** Preparing a registry's patterns takes longer than reading a short text by them. */
const readers = new WeakMap<Vocabulary, Reader>()

function registryReader(vocabulary: Vocabulary): Reader {
  const known = readers.get(vocabulary)
  if (known) return known
  const reader = prepareReader(vocabulary)
  readers.set(vocabulary, reader)
  return reader
}

function prepareReader({ indicators, units, abbreviations }: Vocabulary): Reader {
  const readWords = wordReader(abbreviations)
  const find = indicatorFinder(indicators, readWords)
  const fits = unitFitter(units, readWords)
  const findGroups = wordGroupFinder(indicators, readWords)
  const sentence: SentenceReader = (sentence, horizon, inGoals) => {
    const committed = findQuantities(sentence).flatMap((quantity) => {
      const { standing, cue } = readStanding(sentence, quantity)
      return standing === 'commitment' ? [{ quantity, cue }] : []
    })
    if (committed.length === 0) return []
    const cues = new Map(committed.map(({ quantity, cue }) => [quantity, cue]))
    const words = readWords(sentence)
    const reading: Reading = { sentence, words, find, fits, groups: findGroups(words) }
    const clauses = assignClauses([...cues.keys()], reading)
    const years = yearsOfClauses(sentence, clauses, horizon)
    const stated = years.map(({ from, year }) => (from === 'sentence' ? year : null))
    return shareMentions(clauses, stated, reading).flatMap((clause, index) => {
      const year = years[index] as ClauseYear
      const commitment = cues.get(clause.quantity) ?? ''
      const isAim = inGoals || commitment !== '' || year.year !== null || clause.quantity.bound !== ''
      if (isOver(year) || !isTarget(clause, sentence, isAim)) return []
      return [{ clause: { ...clause, span: trimClause(sentence, clause) }, year, commitment }]
    })
  }
  return { sentence, tools: { readWords, find, fits } }
}

function isOver({ year }: ClauseYear): boolean {
  return year !== null && year < FIRST_HORIZON
}

/** Words that make a bare number a commitment where no heading does. */
const DOES =
  /(?:thu hút|hình thành|xây dựng|thành lập|phát triển|triển khai|đào tạo|hỗ trợ|bố trí|cần có|phải có|duy trì)/iu

/**
 * Shares and ranks are commitments even where the registry has no indicator for them; other numbers only with one, and
 * with some word or heading that tells an aim.
 */
function isTarget({ mention, quantity, span }: Clause, sentence: string, isAim: boolean): boolean {
  const words = sentence.slice(span.start, span.end)
  if (quantity.base === 'gdp' && !/(?:GRDP|tỉnh|thành phố|địa phương)/u.test(words)) return false
  if (quantity.kind === 'number') return mention !== null && (isAim || DOES.test(words))
  return mention !== null || (!quantity.whole && isAim)
}

function isWithoutTargets(byId: Map<string, Section>, section: Section): boolean {
  if (NO_TARGETS.test(section.heading)) return true
  const parent = byId.get(section.parent ?? '')
  return parent !== undefined && isWithoutTargets(byId, parent)
}

function isGoals(byId: Map<string, Section>, section: Section | undefined): boolean {
  if (!section) return false
  return GOALS.test(section.heading) || isGoals(byId, byId.get(section.parent ?? ''))
}

function leadHorizon(text: string): number | null {
  return text.length <= LONGEST_LEAD && LEAD.test(text) ? headingHorizon(text) : null
}

/** Cuts what is too long to be a sentence, so that the time stays in proportion to the text. */
function cutLong({ start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let from = start; from < end; from += LONGEST_SENTENCE) {
    pieces.push({ start: from, end: Math.min(from + LONGEST_SENTENCE, end) })
  }
  return pieces
}
