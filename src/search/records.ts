/**
 * What a search can find: sections of plans, indicators and provinces, as records with an address and a text.
 */
import type { PublishedPlan } from '../data/dataset.ts'
import { headingPath, placeNames, planPath } from '../data/dataset.ts'
import type { Registry } from '../data/registry.ts'
import { searchWords } from '../i18n/vi/search.ts'
import type { Block, Section } from '../reader/sections.ts'
import { splitSentences } from '../text/sentences.ts'
import { isBorder, splitWords } from './words.ts'

/** One thing that a search can find. */
export interface SearchRecord {
  /** Site-relative address, without a slash before it: "tinh/bac-giang/#ii-2". */
  url: string
  /** Headings from the outermost to the record's own name; empty for the text before a plan's first heading. */
  headings: string[]
  /** The text as it stands in the plan (NFC), one block a line. */
  text: string
  /** A further part of a long section: the heading belongs to the part before. */
  continued?: true
}

/** The searchable texts of one plan; published as search/<plan>.json. */
export interface PlanTexts {
  plan: string
  /** Name of the plan's province. */
  province: string
  records: SearchRecord[]
}

/** The searchable texts beside the plans; published as search/site.json. */
export interface SiteTexts {
  provinces: SearchRecord[]
  indicators: SearchRecord[]
}

/** Measured (engine.md, part 2): parts of this length find phrases and stay small to load. */
const MAX_WORDS = 250

/** What the records need of a plan that was read. */
export type SearchablePlan = Omit<PublishedPlan, 'sections' | 'fidelity' | 'statements'> & { sections: Section[] }

/**
 * Makes the records of a plan: one a section, a long section in parts of at most 250 words, its heading counted. Parts
 * are cut between blocks, a longer block between sentences; only a longer sentence makes a longer part. The first part
 * links to its section, each other one to its first block.
 *
 * @param plan a plan without errors
 * @param registry has the plan's province
 */
export function planTexts(plan: SearchablePlan, registry: Pick<Registry, 'provinces'>): PlanTexts {
  const page = planPath(plan.slug)
  const records = plan.sections.flatMap((section): SearchRecord[] => {
    const headings = headingPath(plan.sections, section.id)
    if (headings.length === 0 && section.blocks.length === 0) return []
    return cutIntoParts(section).map((blocks, index) => ({
      url: `${page}#${index === 0 ? section.id : blocks[0]?.anchor}`,
      headings,
      text: blocks.map(({ text }) => text).join('\n'),
      ...(index > 0 && { continued: true as const }),
    }))
  })
  return { plan: plan.slug, province: placeNames(plan, registry.provinces).name, records }
}

type Piece = Pick<Block, 'text' | 'anchor'>

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
  const text = block.text.replace(/\s+/g, ' ').trim()
  if (countWords(text) <= MAX_WORDS) return [{ text, anchor: block.anchor }]
  const pieces: Piece[] = []
  let from = 0
  let to = 0
  for (const { end } of splitSentences(text)) {
    if (countWords(text.slice(from, end)) > MAX_WORDS && to > from) {
      pieces.push({ text: text.slice(from, to).trim(), anchor: block.anchor })
      from = to
    }
    to = end
  }
  return [...pieces, { text: text.slice(from).trim(), anchor: block.anchor }]
}

function countWords(text: string): number {
  return splitWords(text).length
}

/**
 * Makes the records of the indicators and of the provinces that have a plan.
 *
 * @param plans plans without errors
 * @param registry indicators, their groups, and provinces
 */
export function siteTexts(
  plans: Pick<PublishedPlan, 'slug' | 'frontMatter'>[],
  registry: Pick<Registry, 'provinces' | 'indicators' | 'groups'>,
): SiteTexts {
  return {
    provinces: plans.map((plan) => {
      const { name, unit2025 } = placeNames(plan, registry.provinces)
      const text = unit2025 === name ? '' : searchWords.partOfToday(unit2025)
      return { url: planPath(plan.slug), headings: [name], text: text.normalize('NFC') }
    }),
    indicators: registry.indicators.map(({ id, vi, group, definition }) => ({
      url: `chi-tieu/${id}/`,
      headings: [registry.groups[group]?.vi ?? group, vi],
      text: definition.replace(/\s+/g, ' ').normalize('NFC'),
    })),
  }
}

/** The text of a record in which a search looks: its own heading, unless an earlier part has it, and its blocks. */
export function searchableText(record: SearchRecord): string {
  return record.continued ? record.text : `${record.headings.at(-1) ?? ''}\n${record.text}`
}

/**
 * A record's text as it is indexed: the words of {@link searchableText}, folded. A border becomes a full stop, which
 * takes a place in Pagefind's count of words and so keeps phrases from being found across it.
 */
export function indexedText(record: SearchRecord): string {
  return splitWords(searchableText(record))
    .map((word) => (isBorder(word) ? '.' : word.folded))
    .join(' ')
}
