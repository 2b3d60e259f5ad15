import { blockLevel } from '../plan/block-level.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { Section } from '../plan/sections.ts'
import type { Bodies, Province } from '../schema.ts'
import { foldSpelling } from '../text/fold.ts'
import { parseNumbering } from '../text/numbering.ts'
import { containing } from '../text/phrases.ts'
import { splitSentences } from '../text/sentences.ts'

import { bodyReader } from './body-finder.ts'
import type { Duty } from './duty.ts'
import { findPartners } from './find-others.ts'
import { OF_IMPLEMENTATION, OF_TARGETS } from './lexicon.ts'
import { namedInHeading } from './named-in-heading.ts'
import type { DutyContext, Named, StatedDuty } from './read-sentence.ts'
import { readSentence } from './read-sentence.ts'
import { readTaskRow } from './read-task-row.ts'

/** What duties are recognised by. */
export interface DutyRegistry {
  bodies: Bodies
  provinces: Pick<Province, 'name_vi' | 'successor_name'>[]
}

const IMPLEMENTATION = containing(OF_IMPLEMENTATION)
const TARGETS = containing(OF_TARGETS)

/** A line that names the bodies of the deeper ones below it. */
interface Lead {
  level: number
  named: Named
  /** It is a duty itself, and what is below are parts of it. */
  isWhole: boolean
}

/**
 * Finds what a plan gives whom to do: in sentences whose subject is a body of the registry, in the part on implementation also
 * in those under a heading or a line that names one, and in tables of tasks. Sections of targets are left out.
 *
 * @param sections the plan's sections
 * @param registry bodies and provinces
 * @param isCity the plan is that of a city under the central government
 * @returns in the order of the text
 */
export function findDuties(sections: Section[], { bodies, provinces }: DutyRegistry, isCity: boolean): Duty[] {
  const readBodies = bodyReader(bodies, provinces, isCity)
  return sections
    .filter(({ depth }) => depth > 1)
    .flatMap((section) => {
      const path = headingPath(sections, section.id)
      const isTargets = path.some((heading) => TARGETS.test(foldSpelling(heading)))
      const isImplementation = path.some((heading) => IMPLEMENTATION.test(foldSpelling(heading)))
      if (isTargets && !isImplementation) return []
      const bodies = namedInHeading(section.heading, readBodies) ?? []
      const named = { bodies, partners: [], words: null }
      return readSection(section, { readBodies, named, isSure: !isImplementation && bodies.length === 0 })
    })
}

function readSection({ id: section, blocks }: Section, context: DutyContext): Duty[] {
  const { readBodies, isSure } = context
  let leads: Lead[] = []
  return blocks.flatMap((block, index) => {
    const { anchor } = block
    if (block.cell !== null) {
      return readTaskRow(block, blocks[index - 1], readBodies).map((duty) => ({ ...duty, section, anchor }))
    }
    const level = blockLevel(block)
    leads = leads.filter((lead) => lead.level < level)
    const lead = leads.at(-1)
    if (lead?.isWhole) return []
    const next = blocks[index + 1]
    const hasParts = next !== undefined && next.cell === null && blockLevel(next) > level
    const text = (parseNumbering(block.text)?.rest ?? block.text).trim()
    const ownName = namedInHeading(text, readBodies)
    if (ownName !== null) {
      leads.push({ level, named: { bodies: ownName, partners: [], words: block.text.trim() }, isWhole: false })
      return []
    }
    const read = readBlock(text, {
      readBodies,
      named: lead?.named ?? context.named,
      isSure: isSure && lead === undefined,
    })
    const last = read.duties.filter(({ quote }) => quote === read.lastQuote)
    if (!text.endsWith(':') || !hasParts) return read.duties.map((duty) => ({ ...duty, section, anchor }))
    const isWhole = last.some(({ deadline }) => deadline?.kind === 'day')
    leads.push({ level, named: read.last, isWhole })
    const own = isWhole ? read.duties : read.duties.filter(({ quote }) => quote !== read.lastQuote)
    return own.map((duty) => ({ ...duty, section, anchor }))
  })
}

interface ReadBlock {
  duties: StatedDuty[]
  lastQuote: string
  /** Whom the last sentence is about. */
  last: Named
}

/** A sentence without a subject of its own goes on with the one before, in the part on implementation. */
function readBlock(text: string, { readBodies, named, isSure }: DutyContext): ReadBlock {
  const nobody = { bodies: [], partners: [], words: null }
  let carried = named
  let lastQuote = ''
  let last: Named = nobody
  const duties = splitSentences(text).flatMap(({ start, end }) => {
    const quote = text.slice(start, end).trim()
    const { duties, subject } = readSentence(quote, { readBodies, named: isSure ? nobody : carried, isSure })
    if (subject) carried = { bodies: subject.leads, partners: [], words: quote }
    lastQuote = quote
    last = subject
      ? { bodies: subject.bodies, partners: findPartners(quote.slice(subject.end), readBodies), words: quote }
      : carried
    return duties
  })
  return { duties, lastQuote, last }
}
