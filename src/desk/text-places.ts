import type { Nodes } from 'mdast'
import type { Block } from '../plan/sections.ts'
import type { Span } from '../text/sentences.ts'

/**
 * Tells where a part of a block's plain text stands in the plan file.
 *
 * @param node the block's node
 * @param source the plan file
 * @param span the part, in the block's text as `readSections` gives it
 * @returns null where the part begins or ends in something that has no words of its own
 */
export function placeInFile(node: Block['node'], source: string, { start, end }: Span): Span | null {
  const places = placesOf(node, source)
  const [first, last] = [places[start], places[end - 1]]
  return first === undefined || last === undefined || last < first ? null : { start: first, end: last + 1 }
}

/** The place of each character of a block's text in the file. */
function placesOf(block: Nodes, source: string): (number | undefined)[] {
  const places: (number | undefined)[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'break') places.push(undefined)
    else if (node.type === 'footnoteReference') return
    else if ('value' in node && node.type !== 'yaml') places.push(...placesOfWords(node, source))
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  if ('children' in block) for (const child of block.children) walk(child)
  return places
}

/** Markdown writes some signs in more characters: "\&" and "&amp;" for "&"; lines of a list are indented. */
function placesOfWords(node: Nodes & { value: string }, source: string): (number | undefined)[] {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined) return Array(node.value.length).fill(undefined)
  const places: (number | undefined)[] = []
  let at = from
  for (const sign of node.value) {
    if (source[at] === '\\' && source.startsWith(sign, at + 1)) at += 1
    if (source[at] === '&' && sign !== '&') {
      const semicolon = source.indexOf(';', at)
      places.push(...Array(sign.length).fill(at))
      at = semicolon < 0 ? at + 1 : semicolon + 1
      continue
    }
    while (at < to && !source.startsWith(sign, at) && /[\s>]/.test(source[at] ?? '')) at += 1
    for (let unit = 0; unit < sign.length; unit += 1) places.push(at + unit)
    at += sign.length
  }
  return places
}
