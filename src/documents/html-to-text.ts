import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { isTypeLine } from '../convert/frame-lines.ts'
import { tableToLines } from './table-to-lines.ts'

const NOTE = /^(?:foot|end)note-\d+$/
const NOTE_LINK = /^#(?:foot|end)note-\d+$/
/** A letterhead stands before the line that names the kind of document, within the first paragraphs. */
const HEAD_BLOCKS = 15

/**
 * Writes the HTML that mammoth makes of a Word document as text for the converter.
 *
 * @param html mammoth's HTML
 * @returns the text, a paragraph a line with a blank line after it, and the number of pictures that are not in it
 */
export function htmlToText(html: string): { text: string; pictures: number } {
  const blocks: string[] = []
  const notes: string[] = []
  let pictures = 0
  let typeSeen = false
  writeAll(fromHtml(html, { fragment: true }))
  return { text: `${[...blocks, ...notes].join('\n\n')}\n`, pictures }

  function writeAll(parent: Root | Element): void {
    for (const node of parent.children) write(node)
  }

  function write(node: RootContent): void {
    if (node.type === 'text') push(node.value)
    if (node.type !== 'element') return
    const { tagName } = node
    const level = /^h([1-6])$/.exec(tagName)?.[1]
    if (level !== undefined) push(`${'#'.repeat(Number(level))} ${inline(node).replaceAll('**', '')}`)
    else if (tagName === 'p') push(inline(node))
    else if (tagName === 'table') {
      const lines = tableToLines(node, { atTop: !typeSeen && blocks.length < HEAD_BLOCKS, inline })
      if (lines === null) for (const cell of cellsOf(node)) writeAll(cell)
      else if (lines.length > 0) blocks.push(lines.join('\n'))
    } else if (tagName === 'li' && NOTE.test(String(node.properties.id))) {
      notes.push(`<sup>${notes.length + 1}</sup> ${inline(node).replace(/\s+/g, ' ').trim()}`)
    } else if (tagName === 'li') push(`- ${inline(node)}`)
    else writeAll(node)
  }

  function push(text: string): void {
    const lines = text.split('\n').map((line) => line.trim())
    const block = lines.filter((line) => line !== '').join('\n')
    if (block === '' || block === '****') return
    typeSeen ||= lines.some(isTypeLine)
    blocks.push(block)
  }

  function inline(node: ElementContent | Element): string {
    if (node.type === 'text') return node.value.replace(/\n/g, ' ')
    if (node.type !== 'element') return ''
    const text = node.children.map((child) => (child.type === 'element' || child.type === 'text' ? inline(child) : ''))
    const joined = node.tagName === 'li' || node.tagName === 'td' ? text.join('\n') : text.join('')
    if (node.tagName === 'br') return '\n'
    if (node.tagName === 'img') pictures += 1
    if (node.tagName === 'strong') return bold(joined)
    if (node.tagName === 'span') return joined.toUpperCase()
    if (node.tagName === 'sup') return joined.trim() === '' ? joined : `<sup>${joined.trim()}</sup>`
    if (node.tagName !== 'a') return joined
    if (NOTE_LINK.test(String(node.properties.href))) return joined.replace(/[[\]]/g, '')
    return joined === '↑' ? '' : joined
  }
}

/** Spaces at the ends of a bold run belong outside its marks. */
function bold(text: string): string {
  const words = text.trim()
  if (words === '') return text
  const start = text.indexOf(words)
  return `${text.slice(0, start)}**${words}**${text.slice(start + words.length)}`
}

function cellsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child)
  })
}
