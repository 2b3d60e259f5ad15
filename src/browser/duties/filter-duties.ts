/** The list of duties in the browser: `#duty-filter` hides those that are not asked for; the address keeps what is. */
import { dutyWords as words } from '../../i18n/duty-words.ts'
import { isTouched } from '../is-touched.ts'

const form = document.getElementById('duty-filter')
if (form instanceof HTMLFormElement) start(form)

function start(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')]
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const parts = [...document.querySelectorAll<HTMLElement>('.duty-part')]
  const lines = parts.flatMap((part) =>
    [...part.querySelectorAll<HTMLElement>('.duties > li')].map((element) => ({
      element,
      'co-quan': element.dataset.bodies?.split(' ') ?? [],
      tinh: [element.dataset.place ?? ''],
      han: [part.dataset.timing ?? ''],
    })),
  )

  const show = () => {
    const wanted = selects.filter(({ value }) => value !== '')
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
    if (status) status.textContent = words.found(left, lines.length)
  }
  const readAddress = () => {
    const query = new URLSearchParams(location.search)
    for (const select of selects) {
      const value = query.get(select.name) ?? ''
      select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
    show()
  }
  const takeChoice = () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    )
    history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query}`)
    show()
  }
  form.addEventListener('change', takeChoice)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', readAddress)
  if (location.search === '' && isTouched(form)) takeChoice()
  else readAddress()
}
