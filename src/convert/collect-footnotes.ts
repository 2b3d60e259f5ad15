import { parseNumbering } from '../text/numbering.ts'
import { ENDS_SENTENCE } from '../text/sentences.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { Footnote, Line, Source } from './source.ts'
import { BULLET, plainText } from './source.ts'

/** "<sup>1</sup> Quyết định …" as scans and word processors have it, "[^1]: Quyết định …" as markdown does. */
const NOTE = /^(?:<sup>([\p{L}\d]{1,3})<\/sup>\s+|\[\^([\p{L}\d]{1,3})\]:\s*)(?=\S)/u

/**
 * Says which lines are notes at the foot of a page. A note that has not come to the end of a sentence goes on with the
 * next line of the source, unless that line begins an item or a heading.
 *
 * @param lines lines without white space around them, each with its number in the source
 * @returns for each line whether it begins a note or goes on with one; null for the other lines
 */
export function findNotes(lines: { value: string; line: number }[]): ('begins' | 'goes on' | null)[] {
  let open: { value: string; line: number } | null = null
  return lines.map((line) => {
    const begins = NOTE.test(line.value)
    const goesOn = !begins && open !== null && line.line === open.line + 1 && continuesNote(open.value, line.value)
    open = begins || goesOn ? line : null
    if (begins) return 'begins'
    return goesOn ? 'goes on' : null
  })
}

function continuesNote(before: string, value: string): boolean {
  if (ENDS_SENTENCE.test(plainText(before))) return false
  return !BULLET.test(value) && parseNumbering(plainText(value)) === null
}

/** Takes notes at the foot of a page out of the lines, to the end of the plan. */
export function collectFootnotes() {
  return (tree: Source): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const parts = findNotes(lines.map(({ value, position }) => ({ value, line: position.start.line })))
    const notes: Line[][] = []
    lines.forEach((line, index) => {
      if (parts[index] === 'begins') notes.push([line])
      if (parts[index] === 'goes on') notes.at(-1)?.push(line)
    })
    const taken = new Set<unknown>(notes.flat())
    tree.children = [...tree.children.filter((node) => !taken.has(node)), ...notes.map(toFootnote)]
  }
}

function toFootnote(lines: Line[]): Footnote {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const value = joinWrapped(lines.map((line) => line.value))
  const [mark = '', raised, bracketed] = NOTE.exec(value) ?? []
  return {
    type: 'footnote',
    label: raised ?? bracketed ?? '',
    value: value.slice(mark.length),
    position: { start: first.position.start, end: last.position.end },
  }
}
