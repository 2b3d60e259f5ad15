/** Words at each end of a long text: enough to be the only place, short enough for an address. */
const WORDS = 5

/**
 * The part of an address that makes a browser show and mark words in the page (WICG, "Text Fragments", section 3.1). It goes behind
 * an anchor, so that browsers without it still find the place.
 *
 * @param quote as it stands in the page, in one block; the parts of a table's quote (" · ") stand apart there
 * @returns ":~:text=Quy%20m%C3%B4,40%25%20GRDP", or "" where there is no such text
 */
export function textFragment(quote: string): string {
  // A lone surrogate has no address.
  const all = quote.includes(' · ')
    ? []
    : quote
        .toWellFormed()
        .replaceAll('\uFFFD', '')
        .split(/\s+/)
        .filter((word) => word !== '')
  if (all.length === 0) return ''
  const ends = all.length <= 2 * WORDS ? [all] : [all.slice(0, WORDS), all.slice(-WORDS)]
  return `:~:text=${ends.map((part) => escaped(part.join(' '))).join(',')}`
}

/** "-" and "," are signs of the notation itself. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[-'()*!~]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`)
}
