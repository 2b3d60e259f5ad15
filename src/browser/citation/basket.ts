/** The basket ("sổ trích"): which targets' sentences a reader has collected, as text for the address and for this browser's memory. */

/** More would be longer than an address may be. */
export const MOST_KEPT = 100
/** Under which the browser keeps it. */
const MEMORY = 'doi-chieu-57:so-trich'

/** A target: its document and its anchor there. */
const ID = /^[a-z0-9-]{1,80}\.t-[a-z0-9-]{1,80}$/

/**
 * Names a target in the basket.
 *
 * @param plan its document
 * @param anchor its anchor in the document's page: "t-5g-coverage-2030"
 */
export function basketId(plan: string, anchor: string): string {
  return `${plan}.${anchor}`
}

/**
 * Divides a name that {@link basketId} made.
 *
 * @param id one that {@link parseBasket} gave
 */
export function splitBasketId(id: string): { plan: string; anchor: string } {
  const [plan = '', anchor = ''] = id.split('.')
  return { plan, anchor }
}

/**
 * Reads a basket as it stands in an address or in memory.
 *
 * @param text anything
 * @returns names in order, each once, at most {@link MOST_KEPT}; what is none is left out
 */
export function parseBasket(text: string): string[] {
  return [...new Set(text.split(','))].filter((id) => ID.test(id)).slice(0, MOST_KEPT)
}

/** Writes a basket as {@link parseBasket} reads it. */
export function formatBasket(ids: string[]): string {
  return ids.join(',')
}

/** The basket that this browser keeps; empty where it keeps nothing or may not. */
export function keptBasket(): string[] {
  try {
    return parseBasket(localStorage.getItem(MEMORY) ?? '')
  } catch {
    return []
  }
}

/** Keeps a basket in this browser. False where the browser refuses. */
export function keepBasket(ids: string[]): boolean {
  try {
    localStorage.setItem(MEMORY, formatBasket(ids))
    return true
  } catch {
    return false
  }
}
