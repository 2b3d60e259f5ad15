import type { Duty } from '../duties/duty.ts'
import type { PlanClause } from '../passages/find-clauses.ts'
import type { PlanFrontMatter } from '../schema.ts'
import type { TaskSection } from '../tasks/list-tasks.ts'
import type { ThemePassage } from '../themes/find-passages.ts'
import type { Section } from './sections.ts'
import type { Target } from './targets.ts'

/** What the dataset needs of a plan that was read. */
export interface PublishedPlan {
  /** The file's name without its ending: "ha-giang", "ha-giang--ubnd"; unique, and part of the plan's address. */
  id: string
  /** The province's or unit's slug; several plans may have the same. */
  slug: string
  frontMatter: PlanFrontMatter
  sections: Omit<Section, 'blocks'>[]
  targets: Target[]
  /** The first sentence that speaks of each headline indicator. */
  statements: Statement[]
  /** The sentences that speak of the themes of content/themes.yaml. */
  passages: ThemePassage[]
  /** Its sentences, in parts up to semicolons, in order: what is compared between plans. */
  clauses: PlanClause[]
  /** What it gives whom to do. */
  duties: Duty[]
  /** Its sections with their groups of tasks and their texts. */
  tasks: TaskSection[]
  /** How much of its tables was read. */
  tables: TableCounts
  /** Words of the source, and how many of them the plan keeps in order; null where no source is named. */
  fidelity: { total: number; kept: number } | null
}

/**
 * Why a cell with a value is no target: its row names no indicator of the registry, it is not one value, nobody marked it, its
 * table stands in the text as lines whose columns are lost…
 */
export type UnreadReason = 'no-indicator' | 'not-one-value' | 'not-marked' | 'no-label' | 'other-part' | 'as-lines'

/** The tables of a plan, and the cells of them that hold values to be reached. */
export interface TableCounts {
  tables: number
  /** Tables that hold values to be reached. */
  withValues: number
  /** Cells that are read as targets. */
  read: number
  /** Cells that are not, by reason, with the line of the first; empty where all are read. */
  unread: { reason: UnreadReason; cells: number; line: number }[]
}

/** A sentence that speaks of an indicator, whether or not with a number. */
export interface Statement {
  /** Id of the indicator. */
  indicator: string
  quote: string
  /** It holds no number: "thuộc nhóm dẫn đầu". Else its numbers are not the province's for this indicator. */
  qualitative: boolean
  /** Id of its section. */
  section: string
  /** Where a link to it leads in the plan's page. */
  anchor: string
}

/**
 * The key of the place (a jurisdiction, then or now) that a plan belongs to: the slug of a province, "dv-" before that of a
 * unit, since both may be called the same.
 */
export function placeKey({ province, unit }: Pick<PlanFrontMatter, 'province' | 'unit'>): string {
  return unit === undefined ? (province ?? '') : `dv-${unit}`
}
