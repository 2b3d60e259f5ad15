import type { Selected } from '../../desk/plan-blocks.ts'

/**
 * Tells which words of the plan's text are selected.
 *
 * @param root holds elements that carry the number of a block (`data-block`), whose text is the block's
 * @returns null where nothing is selected there, or more than one block
 */
export function selectedIn(root: HTMLElement): Selected | null {
  const range = rangeIn(root)
  const [first, last] = [blockAround(range?.startContainer), blockAround(range?.endContainer)]
  if (!range || !first || first !== last) return null
  const before = document.createRange()
  before.selectNodeContents(first)
  before.setEnd(range.startContainer, range.startOffset)
  const words = range.toString()
  const lead = words.length - words.trimStart().length
  const start = before.toString().length + lead
  const end = start + words.trim().length
  return end > start ? { block: Number(first.dataset.block), span: { start, end } } : null
}

/** The words that are selected in the document's lines, and all that stands before them; null where none are. */
export function selectedLines(root: HTMLElement): { words: string; line: HTMLLIElement | null; before: string } | null {
  const range = rangeIn(root)
  if (!range || range.toString().trim() === '') return null
  const line = elementOf(range.startContainer)?.closest('li') ?? null
  const before = document.createRange()
  if (line) {
    before.selectNodeContents(line)
    before.setEnd(range.startContainer, range.startOffset)
  }
  return { words: range.toString(), line, before: before.toString() }
}

function rangeIn(root: HTMLElement): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.commonAncestorContainer) ? range : null
}

function blockAround(node: Node | undefined): HTMLElement | null {
  return elementOf(node)?.closest<HTMLElement>('[data-block]') ?? null
}

function elementOf(node: Node | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}
