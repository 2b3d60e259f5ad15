import { childElement, childElements } from './xml-elements.ts'

/** Between the parts of an equation that Word sets above each other or raises. */
const SIGNS: Record<string, string> = { 'm:f': '/', 'm:sSup': '^', 'm:sSub': '_' }
const PARTS = new Set(['m:num', 'm:den', 'm:e', 'm:sub', 'm:sup', 'm:deg', 'm:fName', 'm:lim'])

/**
 * Writes an equation of Word on one line: "≥99%", "a/b", "x^2".
 *
 * @param equation m:oMath or a part of it
 * @returns all letters, figures and signs in reading order
 */
export function readEquation(equation: Element): string {
  const inner = childElements(equation)
  const [begin, end, separator] = delimiters(equation)
  const texts: string[] = []
  let parts = 0
  for (const child of inner) {
    if (child.nodeName === 'm:t') texts.push(child.textContent ?? '')
    else if (PARTS.has(child.nodeName)) {
      texts.push(parts > 0 ? (SIGNS[equation.nodeName] ?? separator) : '', grouped(readEquation(child), equation))
      parts += 1
    } else if (!child.nodeName.endsWith('Pr')) texts.push(readEquation(child))
  }
  const sign = equation.nodeName === 'm:rad' ? '√' : equation.nodeName === 'm:nary' ? operator(equation) : ''
  return `${sign}${begin}${texts.join('')}${end}`
}

/** A part of several signs beside a stroke or arrow is kept together. */
function grouped(text: string, parent: Element): string {
  return Object.hasOwn(SIGNS, parent.nodeName) && /[\s+−-]/.test(text) ? `(${text})` : text
}

function delimiters(element: Element): [string, string, string] {
  if (element.nodeName !== 'm:d') return ['', '', '']
  const properties = childElement(element, 'm:dPr')
  const sign = (name: string, usual: string) => childElement(properties, name)?.getAttribute('m:val') ?? usual
  return [sign('m:begChr', '('), sign('m:endChr', ')'), sign('m:sepChr', '|')]
}

function operator(element: Element): string {
  return childElement(childElement(element, 'm:naryPr'), 'm:chr')?.getAttribute('m:val') ?? '∫'
}
