/** The editor's desk (docs/desk.md): opens documents, plans and drafts, and keeps each step. */
import type { PlanOwner } from '../../convert/plan-owner.ts'
import { placeOf } from '../../desk/name-by-facts.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'
import { holdDraft, takeDraft } from './draft-store.ts'
import { drawDrafts } from './drafts-list.ts'
import type { ReadBytes } from './inputs.ts'
import { listenToInputs } from './inputs.ts'
import type { DraftKeeper } from './keep-draft.ts'
import { draftKeeper } from './keep-draft.ts'
import { LoadError, loadData, loadText } from './load-data.ts'
import type { Kept } from './open-plan.ts'
import { openFile, planOf } from './open-plan.ts'
import type { SeePage } from './page-pane.ts'
import { placeOfValue } from './place-select.ts'
import type { AskedReader, RunningReader } from './start-reader.ts'
import { startReader } from './start-reader.ts'
import { watchStore } from './store-notice.ts'
import { succeedBy, withHeader } from './successor.ts'
import type { DeskView, ViewTools } from './view.ts'
import { drawView } from './view.ts'
import type { Work } from './work.ts'
import { openOf, startWork } from './work.ts'

type State = 'empty' | 'reading' | 'read' | 'failed'
/** Tells whether something else was asked for meanwhile. */
type IsLate = () => boolean
/** The plan that is open. */
interface Open {
  key: string
  work: Work
  /** Its document was opened on this page: the list of places above is about it too. */
  isNew: boolean
  keeper: DraftKeeper
  letGo: () => void
}

const found = document.getElementById('desk')
if (found) start(found)

function start(desk: HTMLElement): void {
  const place = partOf<HTMLSelectElement>(desk, '[data-desk-place]')
  const published = partOf<HTMLSelectElement>(desk, '[data-desk-published]')
  const successor = partOf<HTMLSelectElement>(desk, '[data-desk-successor]')
  const status = partOf(desk, '[data-desk-status]')
  const cancel = partOf<HTMLButtonElement>(desk, '[data-desk-cancel]')
  const drafts = partOf(desk, '[data-desk-drafts]')
  const { deskData = '', deskPlans = '', deskOffline = '' } = desk.dataset
  const say = (text: string) => {
    status.textContent = text
  }
  const data = () => loadData(deskData)
  const setState = (state: State) => {
    desk.dataset.deskState = state
    cancel.hidden = state !== 'reading'
  }
  let running: RunningReader | null = null
  /** Counts what was asked for: what an earlier one still says is no longer heard. */
  let asked = 0
  let open: Open | null = null

  const stop = () => {
    running?.stop()
    running = null
    asked += 1
  }
  const reader = async () => {
    const known = await data()
    running ??= startReader(known, () => {
      running = null
      if (desk.dataset.deskState !== 'reading') say(words.restarted)
    })
    return running.reader
  }
  /** A plan that is open stays open. */
  const fail = (message: string) => {
    setState('failed')
    say(message)
  }

  /** Does what takes long; whatever goes wrong is said in a sentence. */
  async function attempt(name: string, take: () => Promise<Kept | { refusal: string }>, isNew = false): Promise<void> {
    stop()
    const mine = asked
    const isLate = () => mine !== asked
    setState('reading')
    say(words.reading(name))
    try {
      const taken = await take()
      if (isLate()) return
      if ('refusal' in taken) fail(taken.refusal)
      else await show(taken, isNew, isLate)
    } catch (error) {
      if (!isLate()) fail(error instanceof LoadError ? words.notLoaded : words.crashed)
    }
  }

  const openDocument = (name: string, read: ReadBytes) => {
    const chosen = placeOfValue(place.value)
    return attempt(
      name,
      async () => {
        const mine = asked
        const onProgress = (message: string) => {
          if (mine === asked) say(message)
        }
        const worker = await reader()
        const taken = await openFile(name, await read(), { reader: worker, chosen, onProgress })
        if ('refusal' in taken) return { refusal: words.refused(name, taken.refusal) }
        return withHeader(taken, worker, succeedBy(successor, deskPlans))
      },
      true,
    )
  }
  const openDraft = (key: string) =>
    attempt('', async () => {
      const draft = await takeDraft(key)
      return draft === null ? { refusal: words.drafts.gone } : { ...draft, key }
    })

  async function show({ plan, bytes, key }: Kept, isNew: boolean, isLate: IsLate): Promise<void> {
    const letGo = await holdDraft(key)
    if (letGo === null) return fail(words.drafts.elsewhere)
    let view: DeskView | null = null
    const keeper = draftKeeper(key, bytes, say)
    const work = await startWork(plan, await data(), reader, (changed) => {
      if (open?.work !== changed) return
      tellState(desk, changed)
      view?.refresh(changed)
      keeper.onStep(changed)
    })
    if (isLate()) return letGo()
    open?.letGo()
    open = { key, work, isNew, keeper, letGo }
    view = drawView(work, toolsOf(work, bytes))
    partOf(desk, '[data-desk-result]').replaceChildren(view.root)
    tellState(desk, work)
    keeper.onStep(work)
    setState('read')
    say(words.read(work.look.targets.length, openOf(work).doubts))
    bringIntoSight(status, view.root)
    void drawDrafts(drafts, key, (other) => void openDraft(other))
    workOffline(deskOffline)
  }

  function toolsOf(work: Work, bytes: Uint8Array | null): ViewTools {
    return {
      say,
      bytes,
      seePage: pagesOf(work, bytes, reader),
      preview: async () => {
        await work.settled()
        const { id, history } = work.plan
        const slug = placeOf(work.look.facts) ?? ''
        const others = work.data.plans.filter((other) => other !== id && other.split('--')[0] === slug)
        const texts = others.map(async (other) => ({ id: other, text: await loadText(`${deskPlans}${other}.mdx`) }))
        return (await reader()).preview({ id, text: history.state.text }, await Promise.all(texts))
      },
      pack: async () => (await reader()).pack({ plan: work.plan, bytes }),
      changes: async () => {
        if (!work.data.plans.includes(work.plan.id)) return null
        const before = await loadText(`${deskPlans}${work.plan.id}.mdx`).catch(() => null)
        if (before === null) return null
        return (await reader()).changes(before, work.plan.history.state.text, work.plan.planFile)
      },
    }
  }

  listenToInputs(desk, (name, read) => void openDocument(name, read))
  place.addEventListener('change', () => {
    const chosen = placeOfValue(place.value)
    if (open?.isNew && desk.dataset.deskState === 'read' && chosen !== null) {
      open.work.setPlace(chosen)
      say(words.place.taken(nameOf(place, chosen)))
    }
  })
  successor.addEventListener('change', () => {
    const succeed = succeedBy(successor, deskPlans)
    if (succeed === null || !open?.isNew || open.work.plan.source === null)
      return say(words.successor.next(succeed !== null))
    const { work } = open
    void work
      .actBy(async (asked, text) => ({ edits: await succeed(asked, text) }))
      .then(
        () => say(words.successor.taken),
        () => say(words.published.notLoaded),
      )
  })
  published.addEventListener('change', () => {
    const id = published.value
    if (id !== '') void attempt(id, async () => planOf(`${id}.mdx`, await loadText(`${deskPlans}${id}.mdx`)))
  })
  cancel.addEventListener('click', () => {
    stop()
    setState(open === null ? 'empty' : 'read')
    say(words.cancelled)
  })
  watchStore(partOf(document, '[data-desk-store]'), {
    keepNow: async () => open === null || open.keeper.keepNow(),
    close: () => {
      desk.inert = true
    },
  })
  void drawDrafts(drafts, null, (key) => void openDraft(key))
}

/** What was read is below what opened it: unless half of the window shows it, the window goes to the line that tells of it. */
function bringIntoSight(line: HTMLElement, part: HTMLElement): void {
  if (part.getBoundingClientRect().top > window.innerHeight / 2) line.scrollIntoView({ block: 'start' })
}

/** Draws pages of the document in the worker, which is given it once. */
function pagesOf(work: Work, bytes: Uint8Array | null, reader: () => Promise<AskedReader>): SeePage | null {
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

/** What checks from outside read: how many targets and doubts, and whether the place is missing. */
function tellState(desk: HTMLElement, work: Work): void {
  desk.dataset.targets = String(work.look.targets.length)
  desk.dataset.doubts = String(openOf(work).doubts)
  desk.toggleAttribute('data-desk-needs-place', placeOf(work.look.facts) === null)
}

function nameOf(select: HTMLSelectElement, place: PlanOwner['place']): string {
  return select.selectedOptions[0]?.textContent ?? Object.values(place).join('')
}

/** From the first document on the desk works without a network; where the browser does not allow it, with one. */
function workOffline(address: string): void {
  navigator.serviceWorker?.register(address).catch(() => {})
}
