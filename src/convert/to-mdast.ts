import type { FootnoteDefinition, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { readInline } from './read-inline.ts'
import type { Block, Footnote, Source } from './source.ts'
import { plainText } from './source.ts'

/** Makes the plan's mdast tree of the blocks: title, headings, nested lists, paragraphs, footnotes. */
export function toMdast() {
  return (tree: Source): Root => {
    const footnotes = tree.children.filter((node): node is Footnote => node.type === 'footnote')
    const labels = new Set(footnotes.map(({ label }) => label))
    const marked = tree.children.some((node) => /\*\*|<sup>/.test(node.value))
    const inline = (value: string) => readInline(value, labels, marked)
    const children: RootContent[] = []
    const lists: { bullet: string; list: List }[] = []
    for (const node of tree.children) {
      if (node.type !== 'block') continue
      if (node.bullet !== null && node.depth === 0) addItem(node, inline(node.value))
      else {
        lists.length = 0
        children.push(toContent(node, inline))
      }
    }
    children.push(...footnotes.map((note) => toDefinition(note, inline(note.value))))
    return { type: 'root', children }

    function addItem(block: Block, content: PhrasingContent[]): void {
      const known = lists.findIndex(({ bullet }) => bullet === block.bullet)
      if (known >= 0) lists.length = known + 1
      else {
        const list: List = { type: 'list', ordered: false, spread: false, children: [] }
        const parent = lists.at(-1)?.list.children.at(-1)
        if (parent) parent.children.push(list)
        else children.push(list)
        lists.push({ bullet: block.bullet as string, list })
      }
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(block, content)] }
      lists.at(-1)?.list.children.push(item)
    }
  }
}

function paragraph(block: Block, children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children, position: block.position }
}

function toContent(block: Block, inline: (value: string) => PhrasingContent[]): RootContent {
  const { position } = block
  if (block.role === 'type') return { type: 'heading', depth: 1, children: plain(block), position }
  if (block.role === 'title') return paragraph(block, [{ type: 'strong', children: plain(block) }])
  if (block.depth === 0) return paragraph(block, inline(block.value))
  // Bold and italics of a heading are its typography; a footnote mark in it stays.
  const children = block.value.includes('<sup>') ? inline(block.value.replaceAll('*', '')) : plain(block)
  return { type: 'heading', depth: block.depth as 2, children, position }
}

function plain(block: Block): PhrasingContent[] {
  return [{ type: 'text', value: plainText(block.value) }]
}

function toDefinition(note: Footnote, children: PhrasingContent[]): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: note.label.toLowerCase(),
    label: note.label,
    children: [{ type: 'paragraph', children }],
  }
}
