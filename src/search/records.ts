/**
 * What a search can find in plans: sections as records with an address and a text.
 */

import { nameOfPlace } from '../data/places.ts'
import { attributesOf } from '../faults/safe-subset.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Block, Section } from '../plan/sections.ts'
import type { Registry } from '../registry/registry.ts'
import { planPath } from '../site/addresses.ts'
import { splitSentences } from '../text/sentences.ts'
import { findTaskGroup } from './task-groups.ts'
import { isBorder, splitWords } from './words.ts'

/** A part of a plan's text. */
export interface SearchRecord {
  /** Site-relative address, without a slash before it: "tinh/bac-giang/#ii-2". */
  url: string
  /** Headings from the outermost to the record's own; empty for the text before a plan's first heading. */
  headings: string[]
  /** The text as it stands in the plan (NFC), one block a line. */
  text: string
  /** A further part of a long section: the section's id. The heading belongs to the first part. */
  continued?: string
  /** The targets in `text`: from, up to, and the value in the notation of `<Target>`, "≥ 40". */
  targets?: [start: number, end: number, value: string][]
}

/** The searchable texts of one plan, or of a part of it. */
export interface PlanTexts {
  plan: string
  /** Name of the plan's province. */
  province: string
  records: SearchRecord[]
}

/** What the index knows of a record beside its words; each is a filter of that name. */
export interface RecordFilters {
  /** The key of the plan's place. */
  province: string
  /** Today's province. */
  unit: string
  /** The group of tasks, where the heading shows one. */
  group: string | null
  /** "text", and "target" where a target stands in it. */
  kind: ('text' | 'target')[]
}

/** Measured (engine.md, part 2): parts of this length find phrases and stay small to load. */
const MAX_WORDS = 250

/** What the records need of a plan that was read. */
export type SearchablePlan = Omit<PublishedPlan, 'sections' | 'fidelity' | 'statements' | 'tables'> & {
  sections: Section[]
}

/**
 * Makes the records of a plan: one a section, a long section in parts of at most 250 words, its heading counted. Parts
 * are cut between blocks, a longer block between sentences; only a longer sentence makes a longer part. The first part
 * links to its section, each other one to its first block.
 *
 * @param plan a plan without errors
 * @param registry has the plan's province
 */
export function planTexts(plan: SearchablePlan, registry: Pick<Registry, 'provinces'>): PlanTexts {
  const page = planPath(plan)
  const records = plan.sections.flatMap((section): SearchRecord[] => {
    const headings = headingPath(plan.sections, section.id)
    if (headings.length === 0 && section.blocks.length === 0) return []
    return cutIntoParts(section).map((pieces, index) => {
      const { text, targets } = joinPieces(pieces)
      return {
        url: `${page}#${index === 0 ? section.id : pieces[0]?.anchor}`,
        headings,
        text,
        ...(index > 0 && { continued: section.id }),
        ...(targets.length > 0 && { targets }),
      }
    })
  })
  return { plan: plan.id, province: nameOfPlace(plan.frontMatter, registry.provinces).name, records }
}

/** A block, or a part of a long one. */
interface Piece {
  text: string
  anchor: string
  targets: NonNullable<SearchRecord['targets']>
}

function joinPieces(pieces: Piece[]): Pick<Piece, 'text' | 'targets'> {
  let offset = 0
  const targets = pieces.flatMap(({ text, targets }) => {
    const from = offset
    offset += text.length + 1
    return targets.map(([start, end, value]): [number, number, string] => [from + start, from + end, value])
  })
  return { text: pieces.map(({ text }) => text).join('\n'), targets }
}

function cutIntoParts(section: Section): Piece[][] {
  const first: Piece[] = []
  const parts = [first]
  let part = first
  let count = countWords(section.heading)
  for (const piece of section.blocks.flatMap(cutLongBlock)) {
    const words = countWords(piece.text)
    if (count + words > MAX_WORDS && part.length > 0) {
      part = []
      parts.push(part)
      count = 0
    }
    part.push(piece)
    count += words
  }
  return parts
}

function cutLongBlock(block: Block): Piece[] {
  // A line break inside a block would be taken for the border between two.
  const collapse = (text: string) => text.replace(/\s+/g, ' ').trimStart()
  const text = collapse(block.text).trimEnd()
  const targets = block.targets.map(({ node, span }): [number, number, string] => [
    collapse(block.text.slice(0, span.start)).length,
    collapse(block.text.slice(0, span.end)).length,
    attributesOf(node).value ?? '',
  ])
  const pieceOf = (from: number, to: number): Piece => ({
    text: text.slice(from, to),
    anchor: block.anchor,
    targets: targets
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end, value]) => [start - from, end - from, value]),
  })
  if (countWords(text) <= MAX_WORDS) return [pieceOf(0, text.length)]
  const pieces: Piece[] = []
  let from = 0
  let to = 0
  for (const { start, end } of splitSentences(text)) {
    if (countWords(text.slice(from, end)) > MAX_WORDS && to > from) {
      pieces.push(pieceOf(from, to))
      from = start
    }
    to = end
  }
  return [...pieces, pieceOf(from, text.length)]
}

function countWords(text: string): number {
  return splitWords(text).length
}

/**
 * Tells by what a record can be filtered.
 *
 * @param record one of the plan's records
 * @param plan the plan
 * @param registry provinces and groups of tasks
 */
export function filtersOf(
  record: SearchRecord,
  plan: Pick<PublishedPlan, 'slug' | 'frontMatter'>,
  { provinces, taskGroups }: Pick<Registry, 'provinces' | 'taskGroups'>,
): RecordFilters {
  const { province, unit } = plan.frontMatter
  return {
    province: placeKey(plan.frontMatter),
    unit: unit ?? provinces.find(({ slug }) => slug === province)?.successor_slug ?? plan.slug,
    group: findTaskGroup(record.headings, taskGroups),
    kind: record.targets ? ['text', 'target'] : ['text'],
  }
}

/** The text of a record in which a search looks: its own heading, unless an earlier part has it, and its blocks. */
export function searchableText(record: SearchRecord): string {
  return record.continued === undefined ? `${record.headings.at(-1) ?? ''}\n${record.text}` : record.text
}

/** So much more than other words do a heading's and a target's count (Pagefind's scale, 0 to 10). */
const WEIGHTS = { heading: 7, target: 3 }

/**
 * A record as it is indexed: an HTML page of the words of {@link searchableText}, folded, headings and targets weighted.
 * A border becomes a full stop, which takes a place in Pagefind's count of words and so keeps phrases from being found
 * across it.
 *
 * @param record a record of a plan
 * @param filters what it can be filtered by
 */
export function indexedPage(record: SearchRecord, filters: RecordFilters): string {
  const heading = record.continued === undefined ? splitWords(record.headings.at(-1) ?? '') : []
  const text = splitWords(record.text).map((word) => {
    const isTarget = record.targets?.some(([start, end]) => word.start >= start && word.end <= end)
    return isTarget ? weighted(word.folded, WEIGHTS.target) : isBorder(word) ? '.' : word.folded
  })
  const body = [weighted(heading.map(({ folded }) => folded).join(' '), WEIGHTS.heading), '.', ...text].join(' ')
  const filterMarks = Object.entries(filters)
    .flatMap(([name, values]) => [values ?? []].flat().map((value) => `data-pagefind-filter="${name}:${value}"`))
    .map((attribute) => `<i ${attribute}></i>`)
  return `<html lang="vi"><body data-pagefind-body>${filterMarks.join('')}<p>${body}</p></body></html>`
}

function weighted(words: string, weight: number): string {
  return words === '' ? '' : `<span data-pagefind-weight="${weight}">${words}</span>`
}
