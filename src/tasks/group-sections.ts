import { bodyReader } from '../duties/body-finder.ts'
import { namedInHeading } from '../duties/named-in-heading.ts'
import type { Section } from '../plan/sections.ts'
import type { Bodies, PlanFrontMatter, Province, TaskGroups } from '../schema.ts'
import { slugify } from '../text/fold.ts'
import { headingReader } from './heading-group.ts'
import { textReader } from './text-group.ts'

/** Why a section belongs to its group. */
export type GroupReason =
  /** An editor says so in the plan's front matter. */
  | { by: 'editor' }
  /** Words of its own heading. */
  | { by: 'heading'; phrase: string }
  /** Its heading is the name of bodies. */
  | { by: 'bodies' }
  /** Words that stand most in its text. */
  | { by: 'text'; phrase: string }
  /** The heading around it. */
  | { by: 'around'; heading: string }

/** A section with its group of tasks. */
export interface GroupedSection {
  /** Id of the section. */
  section: string
  /** Id in content/task-groups.yaml; null for a part that holds others of several groups. */
  group: string | null
  reason: GroupReason | null
}

/** What sections are grouped by. */
export interface GroupRegistry {
  taskGroups: TaskGroups
  bodies: Bodies
  provinces: Pick<Province, 'name_vi' | 'successor_name'>[]
}

/** The list of those who receive the document is no part of what it says. */
const RECIPIENTS = 'noi-nhan'

/**
 * Gives each section of a plan its group of tasks: as its editor says; as the part around it where all of that is of one group; by
 * its own heading; by its text where that is sure; as the part around it; by its text.
 *
 * @param sections in the order of the text
 * @param registry groups, and the bodies by whose names headings are known
 * @param frontMatter the plan's, with what its editor says
 * @returns in the same order; without the opening and the recipients
 */
export function groupSections(
  sections: Section[],
  { taskGroups, bodies, provinces }: GroupRegistry,
  { taskGroups: byEditor = {} }: Pick<PlanFrontMatter, 'taskGroups'>,
  isCity: boolean,
): GroupedSection[] {
  const [readHeading, readText] = [headingReader(taskGroups), textReader(taskGroups)]
  const readBodies = bodyReader(bodies, provinces, isCity)
  const ofBodies = Object.keys(taskGroups).find((id) => taskGroups[id]?.bodies)
  const grouped = new Map<string, GroupedSection & { heading: string }>()
  for (const { id, heading, depth, parent, blocks } of sections) {
    if (depth === 1 || slugify(heading).startsWith(RECIPIENTS)) continue
    const above = grouped.get(parent ?? '')
    const around: Found = above?.group ? [above.group, { by: 'around', heading: above.heading }] : null
    const editors = byEditor[id]
    const shown = readHeading(heading)
    const isOfBodies = ofBodies !== undefined && namedInHeading(heading, readBodies) !== null
    const text = readText(blocks.map((block) => block.text).join('\n'))
    const byText: Found = text && [text.group, { by: 'text', phrase: text.phrase }]
    const [group, reason] = (editors !== undefined ? ([editors, { by: 'editor' }] as const) : null) ??
      (taskGroups[above?.group ?? '']?.whole ? around : null) ??
      (isOfBodies ? ([ofBodies, { by: 'bodies' }] as const) : null) ??
      (shown && ([shown.group, { by: 'heading', phrase: shown.phrase }] as const)) ??
      (text?.isSure ? byText : null) ??
      around ??
      byText ?? [null, null]
    grouped.set(id, { section: id, group, reason, heading })
  }
  return [...grouped.values()].map(({ heading: _, ...section }) => section)
}

type Found = readonly [string, GroupReason] | null
