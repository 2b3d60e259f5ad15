/** The editor's desk (docs/desk.md): opens documents, plans and drafts, and keeps each step. */
import { deskWords as words } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'
import type { Attempts } from './attempts.ts'
import { startAttempts } from './attempts.ts'
import { listenToChoices } from './choices.ts'
import { takeDraft } from './draft-store.ts'
import { drawDrafts } from './drafts-list.ts'
import { listenToInputs } from './inputs.ts'
import { loadData, loadText } from './load-data.ts'
import { openFile, planOf } from './open-plan.ts'
import { placeOfValue } from './place-select.ts'
import type { ToolParts } from './plan-tools.ts'
import { startShower } from './show-plan.ts'
import { pageReader } from './start-reader.ts'
import { deskStatus } from './status.ts'
import { watchStore } from './store-notice.ts'
import { succeedBy, withHeader } from './successor.ts'

const found = document.getElementById('desk')
if (found) start(found)

function start(desk: HTMLElement): void {
  const { deskData = '', deskPlans = '', deskOffline = '' } = desk.dataset
  const status = deskStatus(desk)
  const { reader, stop } = pageReader(
    () => loadData(deskData),
    () => {
      if (status.state() !== 'reading') status.say(words.restarted)
    },
  )
  const parts: ToolParts = { reader, say: status.say, deskPlans }
  const shower = startShower(desk, status, parts, ({ key }) => {
    listDrafts(key)
    workOffline(deskOffline)
  })
  const attempts = startAttempts(status, stop, shower.show)
  const listDrafts = (current: string | null) => {
    void drawDrafts(partOf(desk, '[data-desk-drafts]'), current, (key) => void openDraft(attempts, key))
  }

  listenToDocuments(desk, attempts, parts)
  listenToChoices(desk, shower, status)
  listenToPublished(desk, attempts, deskPlans)
  partOf(desk, '[data-desk-cancel]').addEventListener('click', () => {
    attempts.stop()
    status.setState(shower.open() === null ? 'empty' : 'read')
    status.say(words.cancelled)
  })
  watchStore(partOf(document, '[data-desk-store]'), {
    keepNow: async () => shower.open()?.keeper.keepNow() ?? true,
    close: () => {
      desk.inert = true
    },
  })
  listDrafts(null)
}

/** A document is opened with what was chosen before: its place, and the plan that it replaces or amends. */
function listenToDocuments(desk: HTMLElement, { attempt }: Attempts, { reader, say, deskPlans }: ToolParts): void {
  const place = partOf<HTMLSelectElement>(desk, '[data-desk-place]')
  const successor = partOf<HTMLSelectElement>(desk, '[data-desk-successor]')
  listenToInputs(desk, (name, read) => {
    const chosen = placeOfValue(place.value)
    void attempt(
      name,
      async (isLate) => {
        const onProgress = (message: string) => {
          if (!isLate()) say(message)
        }
        const worker = await reader()
        const taken = await openFile(name, await read(), { reader: worker, chosen, onProgress })
        if ('refusal' in taken) return { refusal: words.refused(name, taken.refusal) }
        return withHeader(taken, worker, succeedBy(successor, deskPlans))
      },
      true,
    )
  })
}

function listenToPublished(desk: HTMLElement, { attempt }: Attempts, deskPlans: string): void {
  const published = partOf<HTMLSelectElement>(desk, '[data-desk-published]')
  published.addEventListener('change', () => {
    const id = published.value
    if (id !== '') void attempt(id, async () => planOf(`${id}.mdx`, await loadText(`${deskPlans}${id}.mdx`)))
  })
}

function openDraft({ attempt }: Attempts, key: string): Promise<void> {
  return attempt('', async () => {
    const draft = await takeDraft(key)
    return draft === null ? { refusal: words.drafts.gone } : { ...draft, key }
  })
}

/** From the first document on the desk works without a network; where the browser does not allow it, with one. */
function workOffline(address: string): void {
  navigator.serviceWorker?.register(address).catch(() => {})
}
