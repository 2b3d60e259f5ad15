import type { Block, Section } from '../../reader/sections.ts'
import type { Indicator } from '../../schema.ts'
import type { Span } from '../../text/sentences.ts'
import { splitSentences } from '../../text/sentences.ts'
import { sectionHorizon, statedYear } from './find-horizon.ts'
import type { Mention } from './find-indicators.ts'
import { indicatorFinder } from './find-indicators.ts'
import type { Quantity } from './find-quantities.ts'
import { findQuantities } from './find-quantities.ts'

/** A target that the extractor found in a text. */
export interface FoundTarget {
  /** null where the registry has none for it. */
  indicator: Indicator | null
  year: number | null
  quantity: Quantity
  /** The words that state it, in the block's text. */
  span: Span
  quote: string
  block: Block
  section: Section
}

/** Kinds of numbers that each unit of the registry takes; any other unit counts things. */
const KINDS: Record<string, Quantity['kind'][]> = {
  '%': ['percent'],
  '% GRDP': ['percent-grdp'],
  '% budget': ['percent'],
  '% per year': ['percent-per-year'],
  rank: ['rank'],
}

/** Words that state the whole of what an indicator counts, so 100 % (design.md, section 1). */
const THE_WHOLE = /(?:toàn tỉnh|toàn thành phố|mỗi người dân)/giu
/** Parts of a plan that hold no targets: who does what, money, who gets a copy, what was reached so far. */
const NO_TARGETS =
  /(?:tổ chức thực hiện|kinh phí|nơi nhận|kết quả (?:thực hiện|đạt được)|đánh giá (?:chung|thực trạng)|thực trạng)/iu
/** A sentence that reports or quotes: reached in a year that is over, or the nation's target. */
const REPORTS = /(?:tính đến|hiện nay|đã đạt|năm 20(?:1\d|2[0-4])(?:\s|,)|cả nước đạt|quốc gia đạt)/iu
/** Characters; the longest sentence of the five plans has 1,046. */
const LONGEST_SENTENCE = 2_500
const CLAUSE_END = /[;.]\s|,\s(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số lượng|quy mô|trong đó)\b)/giu

/**
 * Finds the quantified commitments of a plan that is not annotated.
 *
 * @param sections the plan's sections
 * @param indicators the registry, whose patterns say how each indicator is recognised
 */
export function extractTargets(sections: Section[], indicators: Indicator[]): FoundTarget[] {
  const find = indicatorFinder(indicators)
  const byId = new Map(sections.map((section) => [section.id, section]))
  return sections.flatMap((section) => {
    if (section.depth === 1 || isWithoutTargets(byId, section)) return []
    const horizon = sectionHorizon(byId, section)
    return section.blocks.flatMap((block) =>
      splitSentences(block.text)
        .flatMap(cutLong)
        .flatMap((sentence) => {
          const quote = block.text.slice(sentence.start, sentence.end)
          if (REPORTS.test(quote)) return []
          return readSentence(quote, find).map(({ quantity, mention, clause }) => ({
            indicator: mention?.indicator ?? null,
            year: statedYear(quote, quantity.span) ?? horizon,
            quantity,
            span: { start: sentence.start + clause.start, end: sentence.start + clause.end },
            quote,
            block,
            section,
          }))
        }),
    )
  })
}

function isWithoutTargets(byId: Map<string, Section>, section: Section): boolean {
  if (NO_TARGETS.test(section.heading)) return true
  const parent = byId.get(section.parent ?? '')
  return parent !== undefined && isWithoutTargets(byId, parent)
}

/** Cuts what is too long to be a sentence, so that the time stays in proportion to the text. */
function cutLong({ start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let from = start; from < end; from += LONGEST_SENTENCE) {
    pieces.push({ start: from, end: Math.min(from + LONGEST_SENTENCE, end) })
  }
  return pieces
}

interface Reading {
  quantity: Quantity
  mention: Mention | null
  clause: Span
}

function readSentence(sentence: string, find: (text: string) => Mention[]): Reading[] {
  const quantities = [...findQuantities(sentence), ...findWholes(sentence)]
  if (quantities.length === 0) return []
  const mentions = find(sentence)
  const pairs = quantities
    .flatMap((quantity) => candidates(quantity, mentions, sentence, quantities))
    .sort((a, b) => a.distance - b.distance || b.mention.words - a.mention.words)
  const taken = new Map<Quantity, Mention>()
  const used: Mention[] = []
  for (const { quantity, mention } of pairs) {
    if (taken.has(quantity) || used.some((other) => overlaps(other.span, mention.span))) continue
    taken.set(quantity, mention)
    used.push(mention)
  }
  for (const quantity of quantities) carryOver(quantity, quantities, taken, sentence)
  const kept = quantities
    .filter((quantity) => taken.has(quantity) || (UNREGISTERED.has(quantity.kind) && !isWhole(sentence, quantity)))
    .sort((a, b) => a.span.start - b.span.start)
  return kept.map((quantity) => {
    const mention = taken.get(quantity) ?? null
    return { quantity, mention, clause: clauseAround(sentence, quantity, mention, kept, taken) }
  })
}

/** Numbers of these kinds are commitments even where the registry has no indicator for them. */
const UNREGISTERED = new Set<Quantity['kind']>(['percent', 'percent-grdp', 'percent-per-year', 'rank'])

function isWhole(sentence: string, { span }: Quantity): boolean {
  return !/\d/.test(sentence.slice(span.start, span.end))
}

function findWholes(sentence: string): Quantity[] {
  return [...sentence.matchAll(THE_WHOLE)].map((match) => ({
    kind: 'percent',
    comparator: 'eq',
    value: 100,
    numerals: ['100'],
    span: { start: match.index, end: match.index + match[0].length },
    perYear: false,
    increment: false,
  }))
}

/** The mentions that a number can belong to: of its kind, in its clause, not inside a longer mention of the same kind. */
function candidates(quantity: Quantity, mentions: Mention[], sentence: string, all: Quantity[]) {
  const fitting = mentions.filter((mention) => fits(mention, quantity, sentence))
  const longest = fitting.filter(
    (mention) => !fitting.some((other) => other.words > mention.words && overlaps(other.span, mention.span)),
  )
  return longest.flatMap((mention) => {
    const gap = between(sentence, quantity.span, mention.span)
    if (/;/.test(gap) || (isWhole(sentence, quantity) && gap.length > 40)) return []
    const crossed = all.filter((other) => other !== quantity && inside(other.span, quantity.span, mention.span)).length
    const breaks = gap.replace(/(?:tỉnh|địa phương), thành(?: phố)?/gu, '').match(/,| và /gu)?.length ?? 0
    return [{ quantity, mention, distance: gap.length + 60 * crossed + 15 * breaks }]
  })
}

function fits({ indicator, span }: Mention, quantity: Quantity, sentence: string): boolean {
  const kinds = KINDS[indicator.unit]
  if (!kinds) return quantity.kind === 'number' && (indicator.unit !== 'index' || quantity.value <= 1)
  if (indicator.unit === '% per year' && quantity.kind === 'percent') {
    return /(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)/iu.test(sentence)
  }
  if (indicator.unit === '% GRDP' && quantity.kind === 'percent') {
    const { start, end } = join(span, quantity.span)
    return sentence.slice(start, end).includes('GRDP')
  }
  return kinds.includes(quantity.kind)
}

/** "đến năm 2025 đạt 20%, năm 2030 đạt 30%": a further number with a year of its own belongs to the same indicator. */
function carryOver(quantity: Quantity, all: Quantity[], taken: Map<Quantity, Mention>, sentence: string): void {
  if (taken.has(quantity)) return
  const year = statedYear(sentence, quantity.span)
  const other = all.find(
    (known) => taken.has(known) && known.kind === quantity.kind && statedYear(sentence, known.span) !== year,
  )
  if (year !== null && other) taken.set(quantity, taken.get(other) as Mention)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function inside(span: Span, a: Span, b: Span): boolean {
  return span.start >= Math.min(a.end, b.end) && span.end <= Math.max(a.start, b.start)
}

function between(text: string, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
}

/** The words that state a target: its clause, up to the neighbouring targets. */
function clauseAround(
  sentence: string,
  quantity: Quantity,
  mention: Mention | null,
  all: Quantity[],
  taken: Map<Quantity, Mention>,
): Span {
  const core = join(quantity.span, mention && !isShared(quantity, mention, taken) ? mention.span : quantity.span)
  let start = 0
  let end = sentence.replace(/[.;,:\s/]+$/u, '').length
  for (const match of sentence.matchAll(CLAUSE_END)) {
    const after = match.index + match[0].length
    if (after <= core.start) start = Math.max(start, after)
    else if (match.index >= core.end) end = Math.min(end, match.index)
  }
  for (const other of all) {
    if (other === quantity) continue
    const otherMention = taken.get(other)
    const span = otherMention ? join(other.span, otherMention.span) : other.span
    if (span.end <= core.start) start = Math.max(start, afterComma(sentence, span.end, core.start))
    else if (span.start >= core.end) end = Math.min(end, beforeComma(sentence, core.end, span.start))
  }
  if (sentence[end - 1] === ')' && !sentence.slice(start, end).includes('(')) end -= 1
  return { start: Math.min(start, core.start), end: Math.max(end, core.end) }
}

function isShared(quantity: Quantity, mention: Mention, taken: Map<Quantity, Mention>): boolean {
  return [...taken].some(
    ([other, known]) => other !== quantity && known === mention && other.span.start < quantity.span.start,
  )
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function afterComma(text: string, from: number, to: number): number {
  const comma = text.slice(from, to).search(/[,;(]\s?/)
  return comma < 0 ? to : from + comma + (/^[,;(]\s/.test(text.slice(from + comma)) ? 2 : 1)
}

function beforeComma(text: string, from: number, to: number): number {
  const gap = text.slice(from, to)
  const comma = gap.includes(';') ? gap.indexOf(';') : gap.search(/[,(]/)
  return comma < 0 ? from : text.slice(0, from + comma).trimEnd().length
}
