import type { SuccessionKind } from '../../desk/edit-successor.ts'
import type { Edit } from '../../desk/edit-text.ts'
import { applyEdits } from '../../desk/edit-text.ts'
import { startHistory } from '../../desk/history.ts'
import { loadText } from './load-data.ts'
import type { Kept } from './open-plan.ts'
import type { AskedReader } from './start-reader.ts'

/** Makes the edits of a new plan's text that begin its header with the chosen plan's. */
export type Succeed = (asked: AskedReader, text: string) => Promise<Edit[]>

/**
 * Reads which published plan the document that is opened next replaces or amends.
 *
 * @param select its values are a kind and a plan's name, as "replace:ha-giang"
 * @param deskPlans where the published plan files are
 * @returns null where none is chosen
 */
export function succeedBy(select: HTMLSelectElement, deskPlans: string): Succeed | null {
  const [kind, id] = select.value.split(':')
  if (!id) return null
  return async (asked, text) => {
    const older = await loadText(`${deskPlans}${id}.mdx`)
    return asked.editSuccessor(text, older, kind as SuccessionKind)
  }
}

/** The plan of a document that was just read, with the header that it is to begin with; a plan file keeps its own. */
export async function withHeader(taken: Kept, asked: AskedReader, succeed: Succeed | null): Promise<Kept> {
  if (succeed === null || taken.plan.source === null) return taken
  const { text } = taken.plan.history.state
  const history = startHistory(applyEdits(text, await succeed(asked, text)))
  return { ...taken, plan: { ...taken.plan, history } }
}
