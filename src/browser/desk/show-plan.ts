/** The plan that is open: shown, kept, held for this tab. */
import { placeOf } from '../../desk/name-by-facts.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'
import type { IsLate } from './attempts.ts'
import { holdDraft } from './draft-store.ts'
import type { DraftKeeper } from './keep-draft.ts'
import { draftKeeper } from './keep-draft.ts'
import { loadData } from './load-data.ts'
import type { Kept } from './open-plan.ts'
import type { ToolParts } from './plan-tools.ts'
import { toolsOf } from './plan-tools.ts'
import type { DeskStatus } from './status.ts'
import type { DeskView } from './view.ts'
import { drawView } from './view.ts'
import type { Work } from './work.ts'
import { openOf, startWork } from './work.ts'

/** The plan that is open. */
export interface OpenPlan {
  key: string
  work: Work
  /** Its document was opened on this page: the list of places above is about it too. */
  isNew: boolean
  keeper: DraftKeeper
  letGo: () => void
}

/** Shows plans, one at a time. */
export interface Shower {
  /** The plan that is open; null where none is. */
  open: () => OpenPlan | null
  /** Opens a plan in place of the one before; one that another tab has is refused. */
  show: (taken: Kept, isNew: boolean, isLate: IsLate) => Promise<void>
}

/**
 * Makes what shows plans on the desk.
 *
 * @param desk the desk's part of the page
 * @param parts what the plan's tools work with
 * @param onShown is told when another plan is open
 */
export function startShower(
  desk: HTMLElement,
  status: DeskStatus,
  parts: ToolParts,
  onShown: (open: OpenPlan) => void,
): Shower {
  let open: OpenPlan | null = null
  const { say } = status
  return {
    open: () => open,
    async show({ plan, bytes, key }, isNew, isLate) {
      const letGo = await holdDraft(key)
      if (letGo === null) return status.fail(words.drafts.elsewhere)
      let view: DeskView | null = null
      const keeper = draftKeeper(key, bytes, {
        say,
        onKept: (isKept) => desk.toggleAttribute('data-desk-kept', isKept),
      })
      const work = await startWork(plan, await loadData(desk.dataset.deskData ?? ''), parts.reader, (changed) => {
        if (open?.work !== changed) return
        tellState(desk, changed)
        view?.refresh(changed)
        keeper.onStep(changed)
      })
      if (isLate()) return letGo()
      open?.letGo()
      open = { key, work, isNew, keeper, letGo }
      view = drawView(work, toolsOf(work, bytes, parts))
      partOf(desk, '[data-desk-result]').replaceChildren(view.root)
      tellState(desk, work)
      keeper.onStep(work)
      status.setState('read')
      say(words.read(work.look.targets.length, openOf(work).doubts))
      bringIntoSight(status.line, view.root)
      onShown(open)
    },
  }
}

/** What was read is below what opened it: unless half of the window shows it, the window goes to the line that tells of it. */
function bringIntoSight(line: HTMLElement, part: HTMLElement): void {
  if (part.getBoundingClientRect().top > window.innerHeight / 2) line.scrollIntoView({ block: 'start' })
}

/** What checks from outside read: how many targets and doubts, and whether the place is missing. */
function tellState(desk: HTMLElement, work: Work): void {
  desk.dataset.targets = String(work.look.targets.length)
  desk.dataset.doubts = String(openOf(work).doubts)
  desk.toggleAttribute('data-desk-needs-place', placeOf(work.look.facts) === null)
}
