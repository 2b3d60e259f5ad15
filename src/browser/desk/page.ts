/** The editor's desk (docs/desk.md): opens documents, plans and drafts, and keeps each step. */
import { proxy } from 'comlink'
import type { PlanOwner } from '../../convert/plan-owner.ts'
import type { DeskPlan } from '../../desk/desk-plan.ts'
import { startHistory } from '../../desk/history.ts'
import type { OpenedDocument } from '../../desk/receive-document.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'
import type { DraftHead } from './draft-store.ts'
import { holdDraft, keepDraft, takeDraft } from './draft-store.ts'
import { drawDrafts } from './drafts-list.ts'
import type { ReadBytes } from './inputs.ts'
import { listenToInputs } from './inputs.ts'
import { LoadError, loadData, loadText } from './load-data.ts'
import type { RunningReader } from './start-reader.ts'
import { startReader } from './start-reader.ts'
import type { DeskView } from './view.ts'
import { drawView } from './view.ts'
import type { Work } from './work.ts'
import { openOf, startWork } from './work.ts'

/** Milliseconds after a step until it is kept. */
const PAUSE = 250

type State = 'empty' | 'reading' | 'needs-place' | 'read' | 'failed'
/** A plan with what is kept beside it: its document, and under which key it is a draft. */
interface Kept {
  plan: DeskPlan
  bytes: Uint8Array | null
  key: string
}

const desk = document.getElementById('desk')
if (desk) start(desk)

function start(desk: HTMLElement): void {
  const place = partOf<HTMLSelectElement>(desk, '[data-desk-place]')
  const published = partOf<HTMLSelectElement>(desk, '[data-desk-published]')
  const status = partOf(desk, '[data-desk-status]')
  const cancel = partOf<HTMLButtonElement>(desk, '[data-desk-cancel]')
  const result = partOf(desk, '[data-desk-result]')
  const drafts = partOf(desk, '[data-desk-drafts]')
  let running: RunningReader | null = null
  /** Counts the readings: what an earlier one still says is no longer heard. */
  let reading = 0
  /** Counts the plans that were shown: what an earlier one's worker still says is no longer heard. */
  let shown = 0
  let opened: (OpenedDocument & { bytes: Uint8Array }) | null = null
  let current: string | null = null
  let letGo: (() => void) | null = null

  const say = (text: string) => {
    status.textContent = text
  }
  const setState = (state: State) => {
    desk.dataset.deskState = state
    cancel.hidden = state !== 'reading'
  }
  const stop = () => {
    running?.stop()
    running = null
    reading += 1
  }
  /** A plan that is open stays open. */
  const fail = (message: string) => {
    stop()
    setState('failed')
    say(message)
  }
  const onFault = () => {
    if (desk.dataset.deskState === 'reading') return fail(words.crashed)
    running?.stop()
    running = null
    say(words.restarted)
  }
  const data = () => loadData(desk.dataset.deskData ?? '')
  const reader = async () => {
    const known = await data()
    running ??= startReader(known, onFault)
    return running.reader
  }
  const listDrafts = () => drawDrafts(drafts, current, (key) => void openDraft(key))

  /** Does what takes long; whatever goes wrong is said in a sentence. */
  async function attempt(name: string, act: (isLate: () => boolean) => Promise<void>): Promise<void> {
    stop()
    const mine = reading
    const isLate = () => mine !== reading
    opened = null
    setState('reading')
    say(words.reading(name))
    try {
      await act(isLate)
    } catch (error) {
      if (!isLate()) fail(error instanceof LoadError ? words.notLoaded : words.crashed)
    }
  }

  const open = (name: string, read: ReadBytes) =>
    attempt(name, async (isLate) => {
      const bytes = await read()
      const asked = await reader()
      const draft = await asked.unpack(bytes)
      if (isLate()) return
      if (draft !== null) {
        if ('refusal' in draft) return fail(words.refused(name, draft.refusal))
        return show({ ...draft, key: crypto.randomUUID() }, isLate)
      }
      const timeLeft = timer()
      const onProgress = proxy((message: string) => {
        if (!isLate()) say(`${message} ${timeLeft(message, Date.now())}`)
      })
      const received = await asked.receive(bytes, name, onProgress)
      if (isLate()) return
      if ('refusal' in received) return fail(words.refused(name, received.refusal))
      opened = { ...received, bytes }
      await draftOpened(isLate)
    })

  async function draftOpened(isLate: () => boolean): Promise<void> {
    if (opened === null) return
    const { document, notes, bytes } = opened
    if (document.text.startsWith('---\n')) return show(planOf(document.path, document.text), isLate)
    const owner = ownerOf(place.value, opened.statedProvince)
    if (owner === null) {
      setState('needs-place')
      say(words.noPlace)
      place.focus()
      return
    }
    setState('reading')
    const { id, planFile, sourceName, text, doubts } = await (await reader()).draft(document, owner)
    if (isLate()) return
    const { sha256, path, isScan } = document
    const source = { text: document.text, sha256, name: path, keptAs: sourceName, isScan, notes }
    const plan = { id, planFile, source, doubts: [...notes, ...doubts], history: startHistory(text) }
    await show({ plan, bytes, key: crypto.randomUUID() }, isLate)
  }

  const openPublished = (id: string) =>
    attempt(id, async (isLate) => {
      const text = await loadText(`${desk.dataset.deskPlans}${id}.mdx`)
      await show(planOf(`${id}.mdx`, text), isLate)
    })

  const openDraft = (key: string) =>
    attempt('', async (isLate) => {
      const draft = await takeDraft(key)
      if (draft === null) return fail(words.drafts.gone)
      await show({ ...draft, key }, isLate)
    })

  async function show({ plan, bytes, key }: Kept, isLate: () => boolean): Promise<void> {
    const held = await holdDraft(key)
    if (held === null) return fail(words.drafts.elsewhere)
    if (isLate()) return held()
    shown += 1
    const mine = shown
    let view: DeskView | null = null
    const keep = keeper(key, bytes, say)
    const onChange = (work: Work) => {
      if (mine !== shown) return
      desk.dataset.targets = String(work.look.targets.length)
      desk.dataset.doubts = String(openOf(work).doubts)
      view?.refresh(work)
      keep(work)
    }
    const work = await startWork(plan, await data(), reader, onChange)
    if (isLate() || mine !== shown) return held()
    letGo?.()
    letGo = held
    current = key
    view = drawView(work, {
      say,
      bytes,
      pack: async () => (await reader()).pack({ plan: work.plan, bytes }),
      changes: async () => {
        if (!work.data.plans.includes(work.plan.id)) return null
        const before = await loadText(`${desk.dataset.deskPlans}${work.plan.id}.mdx`).catch(() => null)
        if (before === null) return null
        return (await reader()).changes(before, work.plan.history.state.text, work.plan.planFile)
      },
    })
    result.replaceChildren(view.root)
    onChange(work)
    setState('read')
    say(words.read(work.look.targets.length, openOf(work).doubts))
    void listDrafts()
    workOffline(desk.dataset.deskOffline ?? '')
  }

  listenToInputs(desk, (name, read) => void open(name, read))
  place.addEventListener('change', () => {
    const mine = reading
    if (desk.dataset.deskState === 'needs-place') void draftOpened(() => mine !== reading)
  })
  published.addEventListener('change', () => {
    if (published.value !== '') void openPublished(published.value)
  })
  cancel.addEventListener('click', () => {
    stop()
    setState(current === null ? 'empty' : 'read')
    say(words.cancelled)
  })
  void listDrafts()
}

/** From the first document on the desk works without a network; where the browser does not allow it, with one. */
function workOffline(address: string): void {
  navigator.serviceWorker?.register(address).catch(() => {})
}

/** Keeps a draft a moment after each step, the last one too when the page is left. */
function keeper(key: string, bytes: Uint8Array | null, say: (text: string) => void): (work: Work) => void {
  let timer = 0
  let isFirst = true
  let waiting: Work | null = null
  const keep = async () => {
    clearTimeout(timer)
    if (waiting === null) return
    const { plan, look } = waiting
    const head: DraftHead = {
      key,
      name: `${plan.id}.mdx`,
      savedAt: new Date().toISOString(),
      targets: look.targets.length,
      doubts: openOf(waiting).doubts,
    }
    waiting = null
    try {
      await keepDraft(head, plan, (isFirst && bytes) || undefined)
      isFirst = false
    } catch (error) {
      say((error as Error).name === 'QuotaExceededError' ? words.drafts.full : words.drafts.notKept)
    }
  }
  addEventListener('pagehide', () => void keep())
  return (work) => {
    waiting = work
    clearTimeout(timer)
    timer = window.setTimeout(keep, isFirst ? 0 : PAUSE)
  }
}

/** Says how long the rest takes, of messages that count pages: "… (3/60)". */
function timer(): (message: string, now: number) => string {
  let first: { page: number; at: number } | null = null
  return (message, now) => {
    const [, page, all] = /\((\d+)\/(\d+)\)/.exec(message)?.map(Number) ?? []
    if (page === undefined || all === undefined) return ''
    first ??= { page, at: now }
    const done = page - first.page
    return done === 0 ? '' : words.timeLeft(Math.ceil((((now - first.at) / done) * (all - page + 1)) / 1_000))
  }
}

/** A plan file that was opened by itself: what it was made of is not at hand. */
function planOf(name: string, text: string): Kept {
  const id = name.replace(/\.[^.]*$/, '')
  const plan = { id, planFile: `content/plans/${id}.mdx`, source: null, doubts: [], history: startHistory(text) }
  return { plan, bytes: null, key: crypto.randomUUID() }
}

/** Whose plan it is: what the editor chose, else what the text says; null where neither does. */
function ownerOf(chosen: string, stated: string | null): PlanOwner | null {
  const [kind, slug = ''] = chosen.split(':')
  if (kind === 'unit') return { place: { unit: slug } }
  if (kind === 'province') return { place: { province: slug } }
  return stated === null ? null : { place: { province: stated } }
}
