/** Characters that stay on both sides of what differs. */
const AROUND = 30
const GAP = '…'

/**
 * Cuts two long texts down to where they differ, so that a reader sees it.
 *
 * @param one a text
 * @param other the same text as it is later
 * @param longest texts up to this length stay whole
 * @returns both, with "…" where something was left out; at borders of words where there are any near
 */
export function differingPart(one: string, other: string, longest = 160): [string, string] {
  if (one.length <= longest && other.length <= longest) return [one, other]
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  const cut = (text: string) => {
    const from = wordStart(text, head - AROUND)
    const to = wordEnd(text, text.length - tail + AROUND)
    const middle = text.slice(from, to)
    const shown = middle.length > 2 * longest ? `${middle.slice(0, longest)}${GAP}${middle.slice(-longest)}` : middle
    return (from > 0 ? GAP : '') + shown + (to < text.length ? GAP : '')
  }
  return [cut(one), cut(other)]
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  return text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(' ', at)
  return end < 0 ? text.length : end
}
