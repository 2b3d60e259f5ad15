/** The desk around one plan: the bar, the tabs, what each shows, the keys. */
import type { LookFinding } from '../../desk/look-at-plan.ts'
import type { PlanPreview } from '../../desk/preview-plan.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import { drawBar } from './bar.ts'
import { onDeskKey } from './desk-keys.ts'
import { drawFacts } from './facts-form.ts'
import type { HandOverTools } from './hand-over.ts'
import { drawHandOver } from './hand-over.ts'
import { drawNumbers } from './numbers-list.ts'
import type { SeePage } from './page-pane.ts'
import { drawPlanText } from './plan-text.ts'
import { drawPreview } from './preview.ts'
import { drawTabs } from './tabs.ts'
import { drawTargetsPanel } from './targets-panel.ts'
import { drawFindings, drawText } from './text-editor.ts'
import type { Work } from './work.ts'

/** What the desk needs beside the plan. */
export interface ViewTools extends HandOverTools {
  /** Draws a page of the document; null where it is no PDF. */
  seePage: SeePage | null
  /** How the plan would stand on the site; null where it has an error. */
  preview: () => Promise<PlanPreview | null>
  /** Tells screen readers and the line above the desk. */
  say: (text: string) => void
}

/** What is drawn, and how it is brought up to date. */
export interface DeskView {
  root: HTMLElement
  refresh: (work: Work) => void
}

/**
 * Draws the desk of a plan.
 *
 * @param work the plan
 */
export function drawView(work: Work, tools: ViewTools): DeskView {
  const { say } = tools
  const bar = drawBar(work, say)
  const targets = drawTargetsPanel(
    work,
    { say, onTarget: goToTarget, seePage: tools.seePage },
    () => tabs.current() === 'targets',
  )
  const plan = drawPlanText(work, { say, onTarget: goToTarget })
  const text = drawText(work)
  const panels = {
    plan: plan.root,
    numbers: element('div', {}),
    facts: element('div', {}),
    checks: element('div', {}),
    text: text.root,
    preview: element('div', {}),
    'hand-over': element('div', {}),
  }
  const show = {
    numbers: () => drawNumbers(work, { say, onTarget: goToTarget }),
    facts: () => drawFacts(work),
    checks: () => drawFindings(work, goToLine),
    preview: () => drawPreview(work, tools.preview),
    'hand-over': () => drawHandOver(work, tools),
  }
  const isPanel = (id: string): id is keyof typeof show => id in show
  const draw = (id: string) => {
    if (id === 'plan') plan.refresh()
    if (id === 'text') text.refresh()
    if (isPanel(id)) panels[id].replaceChildren(show[id]())
  }
  const tabs = drawTabs(
    words.tabs.label,
    [
      { id: 'targets', label: words.tabs.targets, panel: targets.root },
      { id: 'plan', label: words.tabs.plan, panel: plan.root },
      { id: 'numbers', label: '', panel: panels.numbers },
      { id: 'facts', label: words.tabs.facts, panel: panels.facts },
      { id: 'checks', label: '', panel: panels.checks },
      { id: 'text', label: words.tabs.text, panel: panels.text },
      { id: 'preview', label: words.tabs.preview, panel: panels.preview },
      { id: 'hand-over', label: words.tabs.handOver, panel: panels['hand-over'] },
    ],
    draw,
  )

  function goToTarget(at: number): void {
    tabs.show('targets')
    // The card takes the focus when the worker has read the new target.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    work.select(at)
  }

  function goToLine(finding: LookFinding): void {
    tabs.show('text')
    text.goTo(finding)
  }

  const refresh = () => {
    bar.refresh()
    tabs.label('numbers', words.tabs.numbers(work.look.numbers.length))
    tabs.label('checks', words.tabs.checks(work.look.findings.length))
    targets.refresh()
    if (tabs.current() === 'plan') plan.refresh()
    if (tabs.current() === 'checks' || tabs.current() === 'numbers') draw(tabs.current())
    if (tabs.current() === 'facts' && !panels.facts.contains(document.activeElement)) draw('facts')
    if (tabs.current() === 'text') text.refresh()
  }

  const root = element('div', { class: 'desk-work' }, bar.root, tabs.list, targets.root, ...Object.values(panels))
  root.addEventListener('keydown', (event) => onDeskKey(event, work, targets.card))
  refresh()
  return { root, refresh }
}
