/** The editor's desk (docs/desk.md): opens documents, and shows what was read. */
import { proxy } from 'comlink'
import type { PlanOwner } from '../../convert/draft-plan.ts'
import type { DeskData } from '../../desk/desk-data.ts'
import { startHistory } from '../../desk/history.ts'
import type { OpenedDocument } from '../../desk/receive-document.ts'
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from './element.ts'
import type { RunningReader } from './start-reader.ts'
import { startReader } from './start-reader.ts'
import type { DeskView } from './view.ts'
import { drawView } from './view.ts'
import type { DeskPlan, Work } from './work.ts'
import { openOf, startWork } from './work.ts'

const desk = document.getElementById('desk')
if (desk) start(desk)

function start(desk: HTMLElement): void {
  const file = partOf<HTMLInputElement>(desk, '[data-desk-open]')
  const place = partOf<HTMLSelectElement>(desk, '[data-desk-place]')
  const drop = partOf(desk, '[data-desk-drop]')
  const paste = partOf<HTMLTextAreaElement>(desk, '[data-desk-paste]')
  const status = partOf(desk, '[data-desk-status]')
  const cancel = partOf<HTMLButtonElement>(desk, '[data-desk-cancel]')
  const result = partOf(desk, '[data-desk-result]')
  let running: RunningReader | null = null
  /** Counts the readings: what an earlier one still says is no longer heard. */
  let reading = 0
  let opened: OpenedDocument | null = null
  let pastedHtml: string | null = null

  const say = (text: string) => {
    status.textContent = text
  }
  const setState = (state: 'empty' | 'reading' | 'needs-place' | 'read' | 'failed') => {
    desk.dataset.deskState = state
    cancel.hidden = state !== 'reading'
  }
  const stop = () => {
    running?.stop()
    running = null
    reading += 1
  }
  const fail = (message: string) => {
    stop()
    setState('failed')
    say(message)
  }
  const reader = async () => {
    running ??= startReader(await loadData(desk.dataset.deskData ?? ''), () => fail(words.crashed))
    return running.reader
  }

  async function open(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    stop()
    const mine = reading
    const isLate = () => mine !== reading
    opened = null
    setState('reading')
    say(words.reading(name))
    try {
      const bytes = await read()
      const asked = await reader()
      const received = await asked.receive(
        bytes,
        name,
        proxy((message: string) => {
          if (!isLate()) say(message)
        }),
      )
      if (isLate()) return
      if ('refusal' in received) return fail(words.refused(name, received.refusal))
      opened = received
      await draft()
    } catch (error) {
      if (!isLate()) fail(error instanceof DataError ? words.notLoaded : words.crashed)
    }
  }

  async function draft(): Promise<void> {
    if (opened === null) return
    const mine = reading
    const owner = ownerOf(place.value, opened.statedProvince)
    if (owner === null) {
      setState('needs-place')
      say(words.noPlace)
      place.focus()
      return
    }
    setState('reading')
    const { document, notes } = opened
    const { id, planFile, sourceName, text, doubts } = await (await reader()).draft(document, owner)
    if (mine !== reading) return
    const source = { text: document.text, sha256: document.sha256, name: document.path, keptAs: sourceName }
    await show(
      { id, planFile, source, doubts: [...notes, ...doubts], history: startHistory(text) },
      () => mine !== reading,
    )
  }

  async function show(plan: DeskPlan, isLate: () => boolean): Promise<void> {
    let view: DeskView | null = null
    const onChange = (work: Work) => {
      if (isLate()) return
      desk.dataset.targets = String(work.look.targets.length)
      desk.dataset.doubts = String(openOf(work).doubts)
      view?.refresh(work)
    }
    const work = await startWork(plan, await loadData(desk.dataset.deskData ?? ''), reader, onChange)
    if (isLate()) return
    view = drawView(work, say)
    result.replaceChildren(view.root)
    onChange(work)
    setState('read')
    say(words.read(work.look.targets.length, openOf(work).doubts))
  }

  const openFile = (chosen: File | undefined | null) => {
    if (chosen) void open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer()))
  }
  file.addEventListener('change', () => openFile(file.files?.[0]))
  place.addEventListener('change', () => void draft())
  cancel.addEventListener('click', () => {
    stop()
    setState('empty')
    say(words.cancelled)
  })
  drop.addEventListener('dragover', (event) => {
    event.preventDefault()
    drop.classList.add('is-over')
  })
  drop.addEventListener('dragleave', () => drop.classList.remove('is-over'))
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    drop.classList.remove('is-over')
    openFile(event.dataTransfer?.files[0])
  })
  paste.addEventListener('paste', ({ clipboardData }) => {
    pastedHtml = clipboardData?.getData('text/html') || null
  })
  paste.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') pastedHtml = null
  })
  partOf(desk, '[data-desk-paste-read]').addEventListener('click', () => {
    const [text, ending] = pastedHtml === null ? [paste.value, '.txt'] : [pastedHtml, '.html']
    void open(`${words.open.pastedName}${ending}`, async () => new TextEncoder().encode(text))
  })
}

/** The desk's data could not be loaded. */
class DataError extends Error {}

let loading: Promise<DeskData> | null = null

/** Loads the registries, once; the next document tries again where it failed. */
function loadData(address: string): Promise<DeskData> {
  loading ??= (async () => {
    try {
      const answer = await fetch(address)
      if (!answer.ok) throw new DataError(String(answer.status))
      return (await answer.json()) as DeskData
    } catch (error) {
      loading = null
      throw new DataError(String(error))
    }
  })()
  return loading
}

/** Whose plan it is: what the editor chose, else what the text says; null where neither does. */
function ownerOf(chosen: string, stated: string | null): PlanOwner | null {
  const [kind, slug = ''] = chosen.split(':')
  if (kind === 'unit') return { place: { unit: slug } }
  if (kind === 'province') return { place: { province: slug } }
  return stated === null ? null : { place: { province: stated } }
}
