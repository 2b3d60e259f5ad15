import type { Nodes } from 'mdast'
import { attributesOf } from '../faults/safe-subset.ts'
import type { PlacedWord } from '../text/words.ts'
import { wordsOf } from '../text/words.ts'
import type { Plan } from './read-plan.ts'

/**
 * The words of a plan's text in order. A correction counts as the source's word, which stands in its `was`.
 *
 * @param plan a plan that was read
 */
export function planWords(plan: Plan): PlacedWord[] {
  const words: PlacedWord[] = []
  let text = ''
  let line = 1
  const flush = () => {
    words.push(...wordsOf(text, line))
    text = ''
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml') return
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      flush()
      line = node.position?.start.line ?? line
    }
    if (node.type === 'footnoteDefinition') {
      flush()
      text += `${node.label} `
    } else if (node.type === 'footnoteReference') text += ` ${node.label} `
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Corrected') {
      text += attributesOf(node).was ?? ''
      return
    } else if (node.type === 'break') text += ' '
    else if ('value' in node) text += node.value
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(plan.tree)
  flush()
  return words
}
