/**
 * The box "Tỉnh của bạn?": places that the typed text names, each leading to its province's page. Without this script, and where
 * the text names no place, the form leads to the search.
 */
import Combobox from '@github/combobox-nav'
import type { FoundPlace } from '../../data/find-places.ts'
import { findPlaces } from '../../data/find-places.ts'
import type { Gazetteer } from '../../data/gazetteer.ts'
import { searchWords } from '../../i18n/search-words.ts'
import { PATHS, provincePath } from '../../site/addresses.ts'
import { href } from '../../site/href.ts'

/** More would hide the page. */
const MOST_SHOWN = 6

const form = document.getElementById('place-box')
if (form instanceof HTMLFormElement) start(form)

function start(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  const list = form.querySelector<HTMLElement>('[role="listbox"]')
  if (!input || !list) return
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
  let gazetteer: Gazetteer | null = null
  let isLoading = false

  const show = () => {
    const places = gazetteer ? findPlaces(input.value, gazetteer).slice(0, MOST_SHOWN) : []
    combobox.stop()
    list.replaceChildren(...places.map(option))
    list.hidden = places.length === 0
    if (places.length > 0) combobox.start()
  }
  const load = async () => {
    if (gazetteer || isLoading) return
    isLoading = true
    try {
      gazetteer = (await (await fetch(href(PATHS.gazetteer))).json()) as Gazetteer
      show()
    } catch {
      // Without the names the form still leads to the search; the next focus tries again.
    }
    isLoading = false
  }
  input.addEventListener('focus', load)
  input.addEventListener('input', show)
  form.addEventListener('submit', (event) => {
    const [place] = gazetteer ? findPlaces(input.value, gazetteer) : []
    if (!place?.isWhole) return
    event.preventDefault()
    location.assign(href(provincePath(place.province.slug)))
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) list.hidden = true
  })
  if (document.activeElement === input) load()
}

function option({ province, name, kind }: FoundPlace): HTMLElement {
  const made = document.createElement('a')
  made.href = href(provincePath(province.slug))
  made.tabIndex = -1
  made.setAttribute('role', 'option')
  const about = document.createElement('small')
  const missing = province.hasPlan ? '' : searchWords.noPlan(province.name)
  about.textContent = `${searchWords.placeKind(name, kind, province.kind, province.name)} ${missing}`.trim()
  made.append(province.name, ' ', about)
  return made
}
