/** The chosen provinces in the address: `?tinh=a,b`. */
const NAME = 'tinh'
const CHANGED = 'places-chosen'

/** The keys of the chosen places; null where the address names none. A form that has no script yet names them one by one. */
export function chosenPlaces(): string[] | null {
  const wanted = new URLSearchParams(location.search).getAll(NAME)
  return wanted.length === 0 ? null : wanted.flatMap((keys) => keys.split(',')).filter((key) => key !== '')
}

/** The part of the address that keeps them: "?tinh=a,b", or empty. */
export function placesQuery(): string {
  const keys = chosenPlaces()
  return keys === null || keys.length === 0 ? '' : `?${NAME}=${keys.map(encodeURIComponent).join(',')}`
}

/**
 * Puts chosen places into the address, and tells it.
 *
 * @param keys of the places, in the order of the columns
 */
export function putPlaces(keys: string[]): void {
  history.replaceState(null, '', `${location.pathname}?${NAME}=${keys.map(encodeURIComponent).join(',')}`)
  tellPlaces()
}

/** Tells that the address has others. */
export function tellPlaces(): void {
  dispatchEvent(new Event(CHANGED))
}

/** Calls a function whenever the chosen places are others. */
export function onPlaces(change: () => void): void {
  addEventListener(CHANGED, change)
  addEventListener('popstate', change)
}
