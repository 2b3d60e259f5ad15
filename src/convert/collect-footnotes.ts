import type { Footnote, Source } from './source.ts'

const NOTE = /^<sup>([\p{L}\d]{1,3})<\/sup>\s+(?=\S)/u

/**
 * Tells whether a line is a note at the foot of a page.
 *
 * @param line a line without white space around it
 */
export function isFootnote(line: string): boolean {
  return NOTE.test(line)
}

/** Takes notes at the foot of a page ("<sup>1</sup> Quyết định số …") out of the lines, to the end of the plan. */
export function collectFootnotes() {
  return (tree: Source): void => {
    const notes: Footnote[] = []
    tree.children = tree.children.filter((node) => {
      const [mark, label] = NOTE.exec(node.value) ?? []
      if (mark === undefined || label === undefined) return true
      notes.push({ type: 'footnote', label, value: node.value.slice(mark.length), position: node.position })
      return false
    })
    tree.children.push(...notes)
  }
}
