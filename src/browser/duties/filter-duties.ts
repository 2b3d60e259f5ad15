/**
 * The list of duties in the browser: `#duty-filter` hides those that are not asked for; the address keeps what is. Before it does, the
 * duties of a long list's other parts come.
 */
import { dutyWords as words } from '../../i18n/duty-words.ts'
import { isTouched } from '../is-touched.ts'
import { bringDuties } from './further-duties.ts'

const form = document.getElementById('duty-filter')
if (form instanceof HTMLFormElement) start(form)

function start(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')]
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const say = (text: string) => {
    if (status) status.textContent = text
  }
  const isFiltered = () => selects.some(({ value }) => value !== '')

  const show = async () => {
    if (isFiltered() && form.dataset.further !== undefined) {
      say(words.loading)
      try {
        await complete(form)
      } catch (error) {
        console.error(error)
        say(words.notLoaded)
        return
      }
    }
    // A part of the list by itself says how many it has of how many.
    if (isFiltered() || form.dataset.further === undefined) say(filter(selects))
    else say('')
  }
  const readAddress = () => {
    const query = new URLSearchParams(location.search)
    for (const select of selects) {
      const value = query.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
    void show()
  }
  const takeChoice = () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    )
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`)
    void show()
  }
  form.addEventListener('change', takeChoice)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', readAddress)
  if (location.search === '' && isTouched(form)) takeChoice()
  else readAddress()
}

/** What is being fetched, once for all that ask meanwhile. */
let coming: Promise<void> | null = null

async function complete(form: HTMLFormElement): Promise<void> {
  coming ??= bringDuties(form.dataset.further?.split(' ') ?? [])
  try {
    await coming
    delete form.dataset.further
  } finally {
    coming = null
  }
}

/**
 * Hides what is not asked for.
 *
 * @returns how much is left, in words
 */
function filter(selects: HTMLSelectElement[]): string {
  const wanted = selects.filter(({ value }) => value !== '')
  const parts = [...document.querySelectorAll<HTMLElement>('.duty-part')]
  const lines = parts.flatMap((part) =>
    [...part.querySelectorAll<HTMLElement>('.duties > li')].map((element) => ({
      element,
      'co-quan': element.dataset.bodies?.split(' ') ?? [],
      tinh: [element.dataset.place ?? ''],
      han: [part.dataset.timing ?? ''],
    })),
  )
  for (const line of lines) {
    line.element.hidden = !wanted.every(({ name, value }) => line[name as 'tinh'].includes(value))
  }
  for (const part of parts) {
    const left = part.querySelectorAll('.duties > li:not([hidden])').length
    part.hidden = left === 0
    const count = part.querySelector('h3 span')
    if (count) count.textContent = words.count(left)
  }
  const left = lines.filter(({ element }) => !element.hidden).length
  return words.found(left, lines.length)
}
