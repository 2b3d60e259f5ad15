import type { FootnoteDefinition, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { readInline } from './read-inline.ts'
import type { Footnote, Paragraph, Source, Table } from './source.ts'
import { plainText } from './source.ts'

/** Makes the plan's mdast tree of the paragraphs: title, headings, nested lists, paragraphs, footnotes. */
export function toMdast() {
  return (tree: Source, file: VFile): Root => {
    const footnotes = tree.children.filter((node): node is Footnote => node.type === 'footnote')
    const labels = new Set(footnotes.map(({ label }) => label))
    const marked = tree.children.some((node) => node.type === 'table' || /\*\*|<\/?sup>|<br\b|\[\^/.test(node.value))
    const inline = (value: string) => readInline(value, labels, marked)
    const children: RootContent[] = []
    const lists: { bullet: string; list: List }[] = []
    for (const node of tree.children) {
      if (node.type === 'table') {
        lists.length = 0
        children.push(toTable(node, inline))
      }
      if (node.type !== 'paragraph') continue
      if (marked) reportOddMarks(node, file)
      if (marked && plainText(node.value) === '') continue
      if (node.bullet !== null && node.depth === 0) addItem(node, inline(node.value))
      else {
        lists.length = 0
        children.push(toContent(node, inline))
      }
    }
    children.push(...footnotes.map((note) => toDefinition(note, inline(note.value))))
    return { type: 'root', children }

    function addItem(paragraph: Paragraph, content: PhrasingContent[]): void {
      const known = lists.findIndex(({ bullet }) => bullet === paragraph.bullet)
      if (known >= 0) lists.length = known + 1
      else {
        const list: List = { type: 'list', ordered: false, spread: false, children: [] }
        const parent = lists.at(-1)?.list.children.at(-1)
        if (parent) parent.children.push(list)
        else children.push(list)
        lists.push({ bullet: paragraph.bullet as string, list })
      }
      const item: ListItem = { type: 'listItem', spread: false, children: [toParagraph(paragraph, content)] }
      lists.at(-1)?.list.children.push(item)
    }
  }
}

/** A mark without its partner is left out: the editor may want to see what it was to set apart. */
function reportOddMarks(paragraph: Paragraph, file: VFile): void {
  const count = (mark: string) => paragraph.value.split(mark).length - 1
  if (count('**') % 2 === 0 && count('<sup>') === count('</sup>')) return
  const message = `Dấu in đậm hoặc chỉ số trên không đủ cặp, đã bỏ: “${paragraph.value.slice(0, 60)}”`
  file.info(message, { place: paragraph.position.start, ruleId: 'marks', source: 'convert' })
}

function toParagraph({ position }: Paragraph, children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children, position }
}

function toContent(paragraph: Paragraph, inline: (value: string) => PhrasingContent[]): RootContent {
  const { position } = paragraph
  if (paragraph.role === 'type') return { type: 'heading', depth: 1, children: plain(paragraph), position }
  if (paragraph.role === 'title') return toParagraph(paragraph, [{ type: 'strong', children: plain(paragraph) }])
  if (paragraph.depth === 0) return toParagraph(paragraph, inline(paragraph.value))
  // Bold and italics of a heading are its typography; a footnote mark in it stays.
  const children = unwrap(inline(paragraph.value))
  return { type: 'heading', depth: paragraph.depth as 2, children, position }
}

function toTable({ rows, rowPositions, position }: Table, inline: (value: string) => PhrasingContent[]): RootContent {
  const width = Math.max(...rows.map((row) => row.length))
  const children = rows.map((row, index) => ({
    type: 'tableRow' as const,
    position: rowPositions[index],
    children: Array.from({ length: width }, (_, column) => ({
      type: 'tableCell' as const,
      children: inline(row[column] ?? ''),
      position: rowPositions[index],
    })),
  }))
  return { type: 'table', children, position }
}

function unwrap(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'strong' || child.type === 'emphasis' ? unwrap(child.children) : child,
  )
}

function plain(paragraph: Paragraph): PhrasingContent[] {
  return [{ type: 'text', value: plainText(paragraph.value) }]
}

function toDefinition(note: Footnote, children: PhrasingContent[]): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: note.label.toLowerCase(),
    label: note.label,
    children: [{ type: 'paragraph', children }],
  }
}
