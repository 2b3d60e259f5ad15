import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Browser } from 'playwright-core'
import type { SourceParts } from './source-tree.ts'

const STYLE = `
  body { font: 14pt/1.4 'Liberation Serif', 'DejaVu Serif', serif; margin: 0 }
  p { margin: 6pt 0; text-align: justify; text-indent: 1cm }
  table { width: 100%; break-inside: avoid }
  td { width: 50%; vertical-align: top }
  .data td { width: auto; border: 1px solid; padding: 2pt 4pt }
  td p, .title { text-indent: 0; text-align: center }
  .item { margin: 3pt 0 }
  .note { font-size: 10pt; text-indent: 0 }
`

/**
 * Makes a PDF of a source as an office prints it: justified pages with page numbers, letterhead and signature in columns,
 * tables with rules. `style` is CSS beside the usual.
 */
export async function makePdf(browser: Browser, parts: SourceParts, style = ''): Promise<Uint8Array> {
  const { letterhead, body, signature, notes, annex = [] } = parts
  const children = [
    ...columns(letterhead),
    ...body.flatMap(toElements),
    ...columns(signature),
    ...notes.map(({ label, text }) => element('p', [element('sup', [label]), ` ${text}`], 'note')),
    ...annex.flatMap(toElements),
  ]
  return printPdf(browser, `<style>${style}</style>${toHtml({ type: 'root', children } as Root)}`)
}

/** Prints HTML as a PDF with the page's number above each page, and a running foot. */
export async function printPdf(browser: Browser, html: string, foot = ''): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`)
  const small = 'font-size:10pt;width:100%;text-align:center'
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '2cm', bottom: '2cm', left: '3cm', right: '2cm' },
    displayHeaderFooter: true,
    headerTemplate: `<div style="${small}"><span class="pageNumber"></span></div>`,
    footerTemplate: `<div style="${small}">${foot}</div>`,
  })
  await page.close()
  return new Uint8Array(pdf)
}

function element(tagName: string, children: (ElementContent | string)[], className?: string): ElementContent {
  return {
    type: 'element',
    tagName,
    properties: className === undefined ? {} : { className: [className] },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

function columns(cells: RootContent[][]): ElementContent[] {
  if (cells.length === 0) return []
  return [
    element('table', [
      element(
        'tr',
        cells.map((nodes) => element('td', nodes.flatMap(toElements))),
      ),
    ]),
  ]
}

function toElements(node: RootContent): ElementContent[] {
  if (node.type === 'heading') {
    return [element('p', [element('b', inline(node.children))], node.depth === 1 ? 'title' : undefined)]
  }
  if (node.type === 'paragraph') return [element('p', inline(node.children), isTitle(node) ? 'title' : undefined)]
  if (node.type === 'list') return listItems(node, '-')
  if (node.type === 'table') {
    const rows = node.children.map(({ children }) =>
      element(
        'tr',
        children.map((cell) => element('td', [element('p', inline(cell.children))])),
      ),
    )
    return [element('table', rows, 'data')]
  }
  throw new Error(`not in the sources: ${node.type}`)
}

function isTitle({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

function listItems(list: List, bullet: string): ElementContent[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listItems(child, bullet === '-' ? '+' : '•')
      return child.type === 'paragraph' ? [element('p', [`${bullet} `, ...inline(child.children)], 'item')] : []
    }),
  )
}

function inline(nodes: PhrasingContent[]): (ElementContent | string)[] {
  return nodes.flatMap((node): (ElementContent | string)[] => {
    if (node.type === 'text') return [node.value]
    if (node.type === 'break') return [element('br', [])]
    if (node.type === 'footnoteReference') return [element('sup', [node.identifier])]
    if (node.type === 'strong') return [element('b', inline(node.children))]
    if (node.type === 'emphasis') return [element('i', inline(node.children))]
    throw new Error(`not in the sources: ${node.type}`)
  })
}
