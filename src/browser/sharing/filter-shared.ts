/** The page of shared passages: `#shared-filter` leaves those that one other plan has; the address keeps which: ?voi=…. */
import { sharingWords as words } from '../../i18n/sharing-words.ts'
import { isTouched } from '../is-touched.ts'

const form = document.getElementById('shared-filter')
if (form instanceof HTMLFormElement) start(form)

function start(form: HTMLFormElement): void {
  const select = form.querySelector('select') as HTMLSelectElement
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const clauses = [...document.querySelectorAll<HTMLElement>('.shared-clause')]
  const sections = [...document.querySelectorAll<HTMLElement>('.shared-section')]

  const show = () => {
    for (const clause of clauses) {
      const others = clause.dataset.with?.split(' ') ?? []
      clause.hidden = select.value !== '' && !others.includes(select.value)
    }
    for (const section of sections) section.hidden = section.querySelector('.shared-clause:not([hidden])') === null
    const left = clauses.filter(({ hidden }) => !hidden).length
    if (status) status.textContent = left === clauses.length ? '' : words.found(left, clauses.length)
  }
  const readAddress = () => {
    const wanted = new URLSearchParams(location.search).get('voi') ?? ''
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : ''
    show()
    // An address with an anchor leads to one passage: it must be there.
    const named = clauses.find(({ id }) => `#${id}` === location.hash)
    if (!named?.hidden) return
    select.value = ''
    show()
    named.scrollIntoView()
  }
  const takeChoice = () => {
    const query = select.value === '' ? '' : `?${new URLSearchParams({ voi: select.value })}`
    history.replaceState(null, '', location.pathname + query)
    show()
  }
  select.addEventListener('change', takeChoice)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', readAddress)
  if (location.search + location.hash === '' && isTouched(form)) takeChoice()
  else readAddress()
}
