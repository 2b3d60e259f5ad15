import { blockLevel } from '../plan/block-level.ts'
import type { Block, Section } from '../plan/sections.ts'
import type { TaskGroups } from '../schema.ts'
import type { GroupedSection } from './group-sections.ts'
import { phraseReader } from './phrase-reader.ts'

/** A paragraph, item or row of a table of a section that belongs to a group of tasks. */
export interface TaskPassage {
  text: string
  /** Where a link to it leads in the plan's page. */
  anchor: string
  /** Which part of its group it belongs to, from 0; null for none. */
  part: number | null
}

/** A section that belongs to a group of tasks, with its text. */
export interface TaskSection extends GroupedSection {
  passages: TaskPassage[]
}

/**
 * Gives grouped sections their texts, each paragraph with the part of the group that it belongs to.
 *
 * @param sections the plan's
 * @param grouped by {@link groupSections}
 * @param groups content/task-groups.yaml
 * @returns without sections that have no text of their own
 */
export function listTasks(sections: Section[], grouped: GroupedSection[], groups: TaskGroups): TaskSection[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  return grouped.flatMap((own) => {
    const section = byId.get(own.section)
    if (!section || section.blocks.length === 0) return []
    const headings = headingsUpwards(section, byId)
    const { parts, whole = false } = groups[own.group ?? ''] ?? {}
    const find = partReader(parts)
    const placed: Placed[] = []
    for (const block of section.blocks) {
      const text = textOf(block, section.blocks)
      if (text === null) continue
      const level = blockLevel(block)
      // An item belongs where the line above it does that introduces it.
      const lead = placed.findLast((passage) => passage.level < level)
      const part = partOf(whole ? [...headings, text] : [text], find) ?? lead?.part ?? partOf(headings, find)
      placed.push({ text, anchor: block.anchor, part, level })
    }
    return [{ ...own, passages: placed.map(({ level: _, ...passage }) => passage) }]
  })
}

interface Placed extends TaskPassage {
  level: number
}

/** The row of a table is told at its first cell. */
function textOf(block: Block, blocks: Block[]): string | null {
  const { text, cell } = block
  if (cell === null) return text.trim()
  const row = blocks.filter(({ cell: other }) => other?.table === cell.table && other.row === cell.row)
  return row[0] === block ? row.map(({ text }) => text.trim()).join(' · ') : null
}

function headingsUpwards(section: Section, byId: Map<string, Section>): string[] {
  const parent = byId.get(section.parent ?? '')
  return [section.heading, ...(parent ? headingsUpwards(parent, byId) : [])]
}

type Parts = TaskGroups[string]['parts']
type FindParts = ReturnType<typeof phraseReader<number>>

const readers = new WeakMap<Parts, FindParts>()

function partReader(parts: Parts = []): FindParts {
  const known =
    readers.get(parts) ??
    phraseReader(parts.flatMap(({ phrases }, part) => phrases.map((phrase): [string, number] => [phrase, part])))
  readers.set(parts, known)
  return known
}

/** That of the phrase which stands first in the first text that has one. */
function partOf(texts: string[], find: FindParts): number | null {
  for (const text of texts) {
    const [first] = find(text)
    if (first) return first.key
  }
  return null
}
