/**
 * The page of reading without a network: keeps the site's plans, comparisons and search when the reader asks, says how large that is, and
 * removes it again.
 */
import '../trusted-types.ts'
import { offlineWords as words } from '../../i18n/offline-words.ts'
import type { ReadingList } from '../../site/reading-list.ts'
import { READING_CACHES } from '../../site/reading-list.ts'

const box = document.getElementById('offline-box')
if (box) start(box)

function start(box: HTMLElement): void {
  const { list = '', script = '', scope = '' } = box.dataset
  const state = box.querySelector<HTMLElement>('[data-offline-state]') as HTMLElement
  const save = box.querySelector<HTMLButtonElement>('[data-offline-save]') as HTMLButtonElement
  const remove = box.querySelector<HTMLButtonElement>('[data-offline-remove]') as HTMLButtonElement

  const own = async () => {
    const registration = await navigator.serviceWorker.getRegistration(scope)
    return registration && new URL(registration.scope).pathname === scope ? registration : undefined
  }
  const size = async () => {
    try {
      const response = await fetch(list)
      return response.ok ? ((await response.json()) as ReadingList) : null
    } catch {
      return null
    }
  }
  const say = (name: 'saving' | 'kept' | 'offer' | 'failed' | 'impossible', text: string) => {
    box.dataset.state = name
    state.textContent = text
    save.hidden = name === 'kept' || name === 'saving' || name === 'impossible'
    remove.hidden = name !== 'kept'
  }
  const show = async () => {
    const names = await caches.keys()
    const isKept = (await own())?.active && names.some((name) => name.startsWith(READING_CACHES))
    const what = await size()
    const measure = what === null ? '' : words.size(what.pages, what.plans, what.bytes)
    say(isKept ? 'kept' : 'offer', isKept ? words.kept(measure) : words.offer(measure))
  }
  const keep = async () => {
    say('saving', words.saving)
    try {
      const registration = await navigator.serviceWorker.register(script, { scope })
      await settled(registration)
      await show()
    } catch {
      await (await own())?.unregister()
      await clear()
      say('failed', words.failed)
    }
  }
  const drop = async () => {
    await (await own())?.unregister()
    await clear()
    await show()
  }

  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    say('impossible', words.impossible)
    return
  }
  save.addEventListener('click', keep)
  remove.addEventListener('click', drop)
  void show()
}

async function clear(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(READING_CACHES))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Waits until all files are kept; fails where one of them could not be. */
function settled({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve()
      if (!worker || worker.state === 'redundant') reject(new Error('not kept'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}
