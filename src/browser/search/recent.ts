/** Recent queries, kept in this browser only. */
const KEY = 'doi-chieu-57:tim-gan-day'
const MOST = 8

/** The recent queries, the latest first; empty where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : []
  } catch {
    // Storage may be switched off, or hold something else: there is then nothing to show.
    return []
  }
}

/**
 * Keeps a query as the latest.
 *
 * @param text the query as typed
 */
export function keepRecent(text: string): void {
  try {
    const others = readRecent().filter((other) => other !== text)
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)))
  } catch {
    // A browser that keeps nothing only lacks this list.
  }
}

/** Forgets all recent queries. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing is kept there.
  }
}
