/** The list of indicators in the browser: `#indicator-filter` hides those whose names have none of the typed words. */
import { indicatorWords as words } from '../../i18n/indicator-words.ts'
import { foldMarks } from '../../text/fold.ts'

const form = document.getElementById('indicator-filter')
if (form instanceof HTMLFormElement) start(form)

function start(form: HTMLFormElement): void {
  const input = form.elements.namedItem('loc') as HTMLInputElement
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const lines = [...document.querySelectorAll<HTMLElement>('.indicator-list > li')].map((element) => ({
    element,
    names: foldMarks(element.dataset.names ?? ''),
  }))
  const groups = document.querySelectorAll<HTMLElement>('.indicator-group')

  const show = () => {
    const wanted = foldMarks(input.value.trim()).split(/\s+/)
    for (const { element, names } of lines) element.hidden = !wanted.every((word) => names.includes(word))
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null
    const count = lines.filter(({ element }) => !element.hidden).length
    if (status) status.textContent = input.value.trim() === '' ? '' : words.found(count)
  }
  input.value = new URLSearchParams(location.search).get('loc') ?? input.value
  input.addEventListener('input', () => {
    const query = input.value.trim()
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ loc: query })}`)
    show()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  show()
}
