import type { Element } from 'hast'
import { isSymbolFont } from './read-symbol.ts'

/** How an element sets its letters. */
export interface HtmlForm {
  bold: boolean
  raised: boolean
  caps: boolean
  hidden: boolean
  /** The symbol font that sets them; empty for any other font. */
  font: string
}

const BOLD = /(?:^|;)\s*font-weight:\s*(\w+)/i
const FONT = /(?:^|;)\s*font-family:\s*["']?([^"',;]+)/i

/**
 * Reads how an element sets its letters, by its name and its own style; style sheets are not read.
 *
 * @param outer the form of the element around it
 */
export function readForm({ tagName, properties }: Element, outer: HtmlForm): HtmlForm {
  const style = String(properties.style ?? '')
  const weight = BOLD.exec(style)?.[1]?.toLowerCase()
  const family = FONT.exec(style)?.[1]?.trim() ?? String(properties.face ?? '')
  const isBold = tagName === 'b' || tagName === 'strong' || tagName === 'th' || outer.bold
  return {
    bold: weight === undefined ? isBold : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    raised: outer.raised || tagName === 'sup',
    caps: outer.caps || /text-transform:\s*uppercase/i.test(style),
    hidden: outer.hidden || /display:\s*none|mso-hide:\s*all/i.test(style),
    font: family === '' ? outer.font : isSymbolFont(family) ? family : '',
  }
}
