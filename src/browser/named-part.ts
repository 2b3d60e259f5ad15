/**
 * The part of the page that an address names.
 *
 * @param hash "#ii-2-1", with what is no ASCII escaped
 * @returns null where the page has no such part, or the escapes are broken
 */
export function namedPart(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}
