/**
 * What a search can find in plans: sections as records with an address and a text.
 */

import { nameOfPlace } from '../data/places.ts'
import { attributesOf } from '../faults/safe-subset.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Block, Section } from '../plan/sections.ts'
import { isCity } from '../registry/is-city.ts'
import { provinceOf } from '../registry/place-register.ts'
import type { Registry } from '../registry/registry.ts'
import { planPath } from '../site/addresses.ts'
import { groupSections } from '../tasks/group-sections.ts'
import { splitSentences } from '../text/sentences.ts'
import { isBorder, splitWords } from './words.ts'

/** A part of a plan's text: what the index finds. What a search counts are its passages ({@link passagesOf}). */
export interface SearchRecord {
  /** Site-relative address, without a slash before it: "tinh/ha-giang/#ii-2". */
  url: string
  /** Headings from the outermost to the record's own; empty for the text before a plan's first heading. */
  headings: string[]
  /** The text as it stands in the plan (NFC), one block a line. */
  text: string
  /** A further part of a long section: the section's id. The heading belongs to the first part. */
  continued?: string
  /** The targets in `text`: from, up to, and the value in the notation of `<Target>`, "≥ 40". */
  targets?: [start: number, end: number, value: string][]
  /** Lines of `text` (from 0) with an anchor of their own; a line without one is after that before it. */
  anchors?: Record<number, string>
  /**
   * Which of the plan's headings and blocks its first line is. A part that goes on with a long block has the number with which
   * the part before ends.
   */
  first: number
  /** The group of tasks, where a heading shows one. */
  group?: string
}

/** Whose texts they are. */
export interface PlanIdentity {
  /** The plan's file name. */
  plan: string
  /** Name of the plan's place, for readers. */
  province: string
  /** The key of its place. */
  place: string
  /** Today's province, by its slug. */
  unit: string
}

/** The searchable texts of one plan, or of a part of it. */
export interface PlanTexts extends PlanIdentity {
  records: SearchRecord[]
}

/** Measured (engine.md, part 2): parts of this length find phrases and stay small to load. */
const MAX_WORDS = 250

/** What the records need of a plan that was read. */
export type SearchablePlan = Pick<PublishedPlan, 'id' | 'slug' | 'frontMatter' | 'targets'> & {
  sections: Section[]
}

/**
 * Makes the records of a plan: one a section, a long section in parts of at most 250 words, its heading counted. Parts
 * are cut between blocks, a longer block between sentences; only a longer sentence makes a longer part. The first part
 * links to its section, each other one to its first block.
 *
 * @param plan a plan without errors
 * @param registry provinces, groups of tasks, bodies
 */
export function planTexts(
  plan: SearchablePlan,
  registry: Pick<Registry, 'provinces' | 'localPlaces' | 'taskGroups' | 'bodies'>,
): PlanTexts {
  const grouped = groupSections(plan.sections, registry, plan.frontMatter, isCity(plan.frontMatter, registry.provinces))
  const groups = new Map(grouped.map(({ section, group }) => [section, group]))
  const page = planPath(plan)
  let next = 0
  const records = plan.sections.flatMap((section): SearchRecord[] => {
    const headings = headingPath(plan.sections, section.id)
    if (headings.length === 0 && section.blocks.length === 0) return []
    next += 1
    const group = groups.get(section.id) ?? null
    return cutIntoParts(section).map((pieces, index) => {
      const anchor = (index === 0 ? section.id : pieces[0]?.anchor) ?? section.id
      const first = pieces[0]?.goesOn ? next - 1 : next
      next = first + pieces.filter(({ goesOn }, at) => at === 0 || !goesOn).length
      return {
        url: `${page}#${anchor}`,
        headings,
        ...joinPieces(pieces, [section.id, anchor]),
        first,
        ...(index > 0 && { continued: section.id }),
        ...(group !== null && { group }),
      }
    })
  })
  return {
    plan: plan.id,
    province: nameOfPlace(plan.frontMatter, registry).name,
    place: placeKey(plan.frontMatter),
    unit: provinceOf(registry, placeKey(plan.frontMatter))?.slug ?? plan.slug,
    records,
  }
}

/** A block, or a part of a long one. */
interface Piece {
  text: string
  anchor: string
  /** Not the first part of its block. */
  goesOn: boolean
  targets: NonNullable<SearchRecord['targets']>
}

/** The pieces as lines, with those anchors that are not known; parts of one block, which only a long one has, stay one line. */
function joinPieces(pieces: Piece[], known: string[]): Pick<SearchRecord, 'text' | 'targets' | 'anchors'> {
  const targets: NonNullable<SearchRecord['targets']> = []
  const anchors: NonNullable<SearchRecord['anchors']> = {}
  let text = ''
  let line = 0
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && !piece.goesOn) line += 1
    if (index > 0) text += piece.goesOn ? ' ' : '\n'
    const from = text.length
    for (const [start, end, value] of piece.targets) targets.push([from + start, from + end, value])
    if (!known.includes(piece.anchor)) anchors[line] = piece.anchor
    text += piece.text
  }
  return {
    text,
    ...(targets.length > 0 && { targets }),
    ...(Object.keys(anchors).length > 0 && { anchors }),
  }
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
    goesOn: from > 0,
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
 * @param plan whose it is; the index is filtered by its place, today's province, the group of tasks and whether there are targets
 */
export function indexedPage(record: SearchRecord, { place, unit }: Pick<PlanIdentity, 'place' | 'unit'>): string {
  const heading = record.continued === undefined ? splitWords(record.headings.at(-1) ?? '') : []
  const text = splitWords(record.text).map((word) => {
    const isTarget = record.targets?.some(([start, end]) => word.start >= start && word.end <= end)
    return isTarget ? weighted(word.folded, WEIGHTS.target) : isBorder(word) ? '.' : word.folded
  })
  const body = [weighted(heading.map(({ folded }) => folded).join(' '), WEIGHTS.heading), '.', ...text].join(' ')
  const filters = { province: place, unit, group: record.group, kind: record.targets && 'target' }
  const filterMarks = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<i data-pagefind-filter="${name}:${value}"></i>`)
  return `<html lang="vi"><body data-pagefind-body>${filterMarks.join('')}<p>${body}</p></body></html>`
}

function weighted(words: string, weight: number): string {
  return words === '' ? '' : `<span data-pagefind-weight="${weight}">${words}</span>`
}
