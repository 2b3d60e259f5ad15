import type { Dataset } from '../data/dataset.ts'
import type { Place } from '../data/places.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { TaskGroups } from '../schema.ts'
import type { TaskPassage, TaskSection } from './list-tasks.ts'

/** What stands together in a cell: passages of one section, one after the other. */
export interface TaskRun {
  plan: PublishedPlan
  section: TaskSection
  passages: TaskPassage[]
}

/** A part of a group of tasks, with what each place says of it. */
export interface TaskRow {
  /** Of the group's parts, from 0; null for what belongs to none. */
  part: number | null
  /** A cell for each place, in their order; an empty one where the place says nothing of its own. */
  cells: TaskRun[][]
}

/**
 * Puts beside each other what places say in a group of tasks.
 *
 * @param places with their plans in force
 * @param id of the group
 * @param group of content/task-groups.yaml
 * @returns a row for each part of which a place says something, what belongs to no part last
 */
export function taskRows(places: Place[], id: string, group: TaskGroups[string]): TaskRow[] {
  const own = places.map(({ plans }) =>
    plans.flatMap((plan) => plan.tasks.filter((section) => section.group === id).map((section) => ({ plan, section }))),
  )
  return [...group.parts.keys(), null]
    .map((part) => ({ part, cells: own.map((sections) => sections.flatMap((found) => runOf(found, part))) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
}

function runOf({ plan, section }: Omit<TaskRun, 'passages'>, part: number | null): TaskRun[] {
  const passages = section.passages.filter((passage) => passage.part === part)
  return passages.length === 0 ? [] : [{ plan, section, passages }]
}

/** Which places have a section in a group of tasks. */
export function placesWithTasks({ places }: Pick<Dataset, 'places'>, id: string): Place[] {
  return places.filter(({ plans }) => plans.some(({ tasks }) => tasks.some(({ group }) => group === id)))
}

/** How many letters the texts of a place have in a group of tasks. */
export function lettersOfTasks({ plans }: Place, id: string): number {
  const own = plans.flatMap(({ tasks }) => tasks.filter(({ group }) => group === id))
  return own.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0)
}
