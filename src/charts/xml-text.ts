import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Writes a drawing as it stands in a page or in a file of its own, or another XML document made with `s` of hastscript.
 *
 * @param root its outermost element
 */
export function xmlText(root: Element): string {
  return toHtml(root, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
}
