import { placeOf } from '../../desk/name-by-facts.ts'
import { loadText } from './load-data.ts'
import type { SeePage } from './page-pane.ts'
import type { AskReader } from './start-reader.ts'
import type { ViewTools } from './view.ts'
import type { Work } from './work.ts'

/** What the tools of a plan work with. */
export interface ToolParts {
  reader: AskReader
  say: (text: string) => void
  /** Where the published plan files are. */
  deskPlans: string
}

/**
 * Makes what the desk can do with a plan beside settling it.
 *
 * @param work the plan
 * @param bytes its document; null where it has none
 */
export function toolsOf(work: Work, bytes: Uint8Array | null, { reader, say, deskPlans }: ToolParts): ViewTools {
  const published = (id: string) => loadText(`${deskPlans}${id}.mdx`)
  return {
    say,
    bytes,
    seePage: pagesOf(work, bytes, reader),
    preview: async () => {
      await work.settled()
      const { id, history } = work.plan
      const slug = placeOf(work.look.facts) ?? ''
      const others = work.data.plans.filter((other) => other !== id && other.split('--')[0] === slug)
      const texts = others.map(async (other) => ({ id: other, text: await published(other) }))
      return (await reader()).preview({ id, text: history.state.text }, await Promise.all(texts))
    },
    pack: async () => (await reader()).pack({ plan: work.plan, bytes }),
    changes: async () => {
      if (!work.data.plans.includes(work.plan.id)) return null
      const before = await published(work.plan.id).catch(() => null)
      if (before === null) return null
      return (await reader()).changes(before, work.plan.history.state.text, work.plan.planFile)
    },
  }
}

/** Draws pages of the document in the worker, which is given it once. */
function pagesOf(work: Work, bytes: Uint8Array | null, reader: AskReader): SeePage | null {
  const source = work.plan.source
  if (bytes === null || !source?.name.toLowerCase().endsWith('.pdf')) return null
  return async (asked) => {
    const worker = await reader()
    const seen = await worker.seePage(source.sha256, asked)
    if (seen !== null) return seen
    await worker.openPages(source.sha256, bytes)
    return worker.seePage(source.sha256, asked)
  }
}
