import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { attributePlace } from '../faults/attribute-place.ts'
import { describeValue } from '../faults/describe-value.ts'
import { report } from '../faults/report.ts'
import { attributesOf } from '../faults/safe-subset.ts'
import { attributeHelp, TargetAttributes } from '../schema.ts'
import { readCommitment } from '../targets/read-commitment.ts'
import { formatNumber } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'
import { splitSentences } from '../text/sentences.ts'
import type { TargetValue } from '../text/target-value.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { uniqueIds } from '../text/unique-ids.ts'
import { targetId } from './reserved-ids.ts'
import type { Block, Section } from './sections.ts'
import type { StatedTarget } from './stated-target.ts'
import { cellQuote } from './tables/cell-quote.ts'
import { readTable } from './tables/read-table.ts'

/** Behind this in a `note` stands what a program doubted; the editor settles it and takes it out. */
export const DOUBT = 'Cần xem:'

/** Each target has its sentence as its quote: thousands of them in one endless sentence would fill the memory. */
const MOST_QUOTED = 10_000_000

/** One quantified commitment, as an editor marked it in the plan. */
export interface Target extends StatedTarget {
  /** Its anchor in the plan's page: "t-5g-coverage-2030", with "-2" for the second of the same indicator and year. */
  id: string
  indicator: string
  /** The editor's note to readers. */
  note: string | null
  /** What a program doubted and no editor has settled yet: the part of `note` behind {@link DOUBT}. */
  doubt: string | null
  /** The words that state it. */
  words: string
  /** Where the words begin in the quote. */
  wordsAt: number
  /** Id of the section. */
  section: string
  /** Its column in the plan file. */
  column: number
}

/**
 * Reads the targets of a plan from its sections. Faults in `value` and `year` are reported, and that target is left out.
 *
 * @param sections the plan's sections; each target's anchor is written into its element (`data.hProperties.id`)
 * @param file the plan's file, for messages
 * @returns the targets in the order of the text
 */
export function readTargets(sections: Section[], file: VFile): Target[] {
  const targets: Target[] = []
  const unique = uniqueIds()
  let quoted = 0
  for (const section of sections) {
    for (const block of section.blocks) {
      const sentences = block.targets.length === 0 ? [] : splitSentences(block.text)
      for (const marked of block.targets) {
        const target = readTarget(marked, block, sentences, section.id, file)
        if (target === null) continue
        quoted += target.quote.length
        if (quoted > MOST_QUOTED) {
          reportQuotes(marked.node.position, file)
          return targets
        }
        target.id = unique(targetId(target.indicator, target.year))
        marked.node.data = { ...marked.node.data, hProperties: { id: target.id } }
        targets.push(target)
      }
    }
  }
  return targets
}

function reportQuotes(place: Position | undefined, file: VFile): void {
  report(file, {
    rule: 'too-large',
    found: `Các câu nêu chỉ tiêu dài quá ${formatNumber(MOST_QUOTED)} ký tự, tính mỗi chỉ tiêu một câu`,
    expected: 'mỗi câu nêu vài chỉ tiêu',
    fix: 'chia đoạn này thành nhiều câu hoặc nhiều đoạn như văn bản',
    place,
  })
}

function readTarget(
  { node, span }: Block['targets'][number],
  block: Block,
  sentences: Span[],
  section: string,
  file: VFile,
) {
  const attributes = attributesOf(node)
  const { success, data, error } = TargetAttributes.safeParse(attributes)
  if (!success) {
    for (const { path } of error.issues) reportAttribute(node, String(path[0]), attributes, file)
    return null
  }
  const { indicator, year, value: text, per, unit = null, note = '' } = data
  const place = node.position
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const start = sentence?.start ?? 0
  const end = Math.max(sentence?.end ?? block.text.length, span.end)
  const quoted = block.cell ? quoteOfCell(block, block.cell, span) : quoteOf(block.text, { start, end }, span)
  return {
    ...(parseTargetValue(text) as TargetValue),
    id: '',
    indicator,
    year: year === undefined ? null : Number(year),
    text,
    unit,
    perYear: per === 'year',
    ...readNote(note),
    ...quoted,
    commitment: readCommitment(quoted),
    section,
    line: place?.start.line ?? block.line,
    column: place?.start.column ?? 1,
  } satisfies Target as Target
}

/** Says what is wrong with the value of an attribute; one that is missing is reported by `checkSafeSubset`. */
function reportAttribute(
  node: Block['targets'][number]['node'],
  name: string,
  attributes: Record<string, string>,
  file: VFile,
): void {
  const text = attributes[name]
  const schema = Object.entries(TargetAttributes.shape).find(([attribute]) => attribute === name)?.[1]
  if (text === undefined || schema === undefined) return
  const { expected = '', fix = '' } = attributeHelp.get(schema) ?? {}
  const written = `${name}="${text}"`
  const described = name === 'value' ? describeValue(text) : null
  report(file, {
    rule: `target-${name}`,
    found: described === null ? written : `${written} ${described.why}`,
    expected,
    fix: described?.fix ?? fix,
    place: attributePlace(node, name),
  })
}

/** Divides a note where the program's doubt begins. */
function readNote(text: string): Pick<Target, 'note' | 'doubt'> {
  const [note = '', ...doubts] = text.split(DOUBT).map((part) => part.trim())
  return { note: note || null, doubt: doubts.length === 0 ? null : doubts.join('; ') }
}

/** The sentence and the words in it, with single spaces; the words begin and end with a letter, not with a space. */
function quoteOf(text: string, sentence: Span, span: Span): Pick<Target, 'quote' | 'words' | 'wordsAt'> {
  const before = oneSpace(text.slice(sentence.start, span.start)).trimEnd()
  const words = oneSpace(text.slice(span.start, span.end)).trim()
  const quote = oneSpace(text.slice(sentence.start, sentence.end))
  return { quote, words, wordsAt: quote.indexOf(words, before.length) }
}

/** The quote of a number in a table names its row and column (design.md, section 2a). */
function quoteOfCell(
  { text }: Block,
  { table, row, column }: NonNullable<Block['cell']>,
  span: Span,
): Pick<Target, 'quote' | 'words' | 'wordsAt'> {
  const reading = readTable(table)
  const tableRow = reading.rowAt.get(row)
  if (tableRow === undefined || column === tableRow.labelColumn)
    return quoteOf(text, { start: 0, end: text.length }, span)
  const cell = oneSpace(text).trim()
  const quote = cellQuote(reading, tableRow, column, cell)
  const words = oneSpace(text.slice(span.start, span.end)).trim()
  return { quote, words, wordsAt: quote.indexOf(words, quote.lastIndexOf(cell)) }
}

function oneSpace(text: string): string {
  return text.replace(/ {2,}/g, ' ')
}
