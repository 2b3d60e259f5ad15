import { readFileSync } from 'node:fs'
import type { ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Browser } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { parse } from 'yaml'
import { wordsOf } from '../../src/text/words.ts'
import { makeDocx } from '../documents/make-docx.ts'
import { makePdf } from '../documents/make-pdf.ts'
import type { SourceParts } from '../documents/source-tree.ts'

const TEXT = readFileSync('tests/fixtures/ten-pages/plan.txt', 'utf8').trim()
const TYPE = 'CHƯƠNG TRÌNH HÀNH ĐỘNG'
const SECOND_COLUMN = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const RECIPIENTS = 'Nơi nhận:'
const NOTE = /^<sup>(\d+)<\/sup> /
/** "2.1. Về tăng trưởng": a numbered line that is no sentence. */
const HEADING = /^(?:[IVX]+|\d+(?:\.\d+)?)\. .*[^.:;]$/
/** What a page holds, in letters and lines, with the type of an office at 14 points. */
const LINE_LENGTH = 90
const PAGE_LINES = 44

export const PAGES = 10
/** Points, the usual first. With the fonts of one machine the text fills ten pages at 13 points, with another's at 14.5. */
const SIZES = [13, 13.5, 12.5, 14, 12, 14.5, 11.5, 15, 11, 15.5, 10.5, 16]
/** Type and spacing of most offices; recipients in smaller type (Nghị định 30/2020/NĐ-CP). */
const officeStyle = (size: number) => `
  body { font-size: ${size}pt; line-height: 1.2 }
  p { margin: 3pt 0 }
  td .item { margin: 0; font-size: 11pt; text-align: left }
`

/** Front matter that an editor types above a text of his own. */
const FRONT_MATTER = `---
province: ha-giang
title: Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW
docType: Chương trình hành động
issuer: Ban Thường vụ Tỉnh ủy Hà Giang
---`

/** A target of the made-up plan, as read by hand. */
interface ExpectedTarget {
  indicator: string
  /** Left out where the plan gives none. */
  year?: number
  /** In the notation of `<Target value>`. */
  value: string
  per?: 'year'
  /** As the plan says it. */
  words: string
}

/** The thirty targets of the made-up plan in the order of its text. */
export const TARGETS = parse(readFileSync('tests/fixtures/ten-pages/targets.yaml', 'utf8')) as ExpectedTarget[]

/** The made-up plan as a reader has it: each paragraph one line, without marks. */
export const PARAGRAPHS = TEXT.replace(/<\/?sup>\d*/g, '').split(/\n+/)

/** Its headings below the title, before the recipients. */
export const HEADINGS = PARAGRAPHS.filter((paragraph) => HEADING.test(paragraph))

/** The words between its first heading and the recipients, in order; notes and the rules of a table left out. */
export const BODY_WORDS = wordsBetween(TEXT, HEADINGS[0] as string, RECIPIENTS)

const ANNEX_TEXT = readFileSync('tests/fixtures/ten-pages/annex.txt', 'utf8').trim()
const ANNEX = toNodes(ANNEX_TEXT.split('\n\n'))

/** The targets of its annex, in the order of the table. */
export const ANNEX_TARGETS = parse(readFileSync('tests/fixtures/ten-pages/annex.yaml', 'utf8')) as Omit<
  ExpectedTarget,
  'words'
>[]

/** The kinds of file in which a plan comes, each with the made-up plan of ten pages made in it. */
export const TEN_PAGES: Record<'docx' | 'pdf' | 'txt' | 'md', (browser: Browser) => Promise<Uint8Array>> = {
  docx: () => makeDocx(readParts(), { wordHeadings: true }),
  pdf: printOnTenPages,
  txt: async () => new TextEncoder().encode(toPages(TEXT)),
  md: async () => new TextEncoder().encode(toMarkdown(TEXT)),
}

/** The same plan with its annexes behind the signature: one of targets, one of tasks. */
export const ELEVEN_PAGES: Record<
  'docx' | 'md' | 'pdf' | 'pdf without rules',
  (browser: Browser) => Promise<Uint8Array>
> = {
  docx: () => makeDocx({ ...readParts(), annex: ANNEX }),
  md: async () => new TextEncoder().encode(`${toMarkdown(TEXT)}\n${ANNEX_TEXT}\n`),
  pdf: (browser) => makePdf(browser, { ...readParts(), annex: ANNEX }, officeStyle(13)),
  'pdf without rules': (browser) =>
    makePdf(browser, { ...readParts(), annex: ANNEX }, `${officeStyle(13)} .data td { border: none }`),
}

/** @throws when the text fills ten pages at no size, which a change of the text can bring about */
async function printOnTenPages(browser: Browser): Promise<Uint8Array> {
  for (const size of SIZES) {
    const pdf = await makePdf(browser, readParts(), officeStyle(size))
    const { numPages } = await getDocumentProxy(pdf.slice())
    if (numPages === PAGES) return pdf
  }
  throw new Error(`the made-up plan fills ${PAGES} pages at none of these sizes: ${SIZES.join(', ')}`)
}

function wordsBetween(text: string, from: string, to: string): string[] {
  const lines = text.slice(text.indexOf(from), text.indexOf(to)).split('\n')
  return lines
    .filter((line) => !NOTE.test(line))
    .flatMap((line) => {
      const words = wordsOf(line.replace(/<sup>\d<\/sup>/g, ' '), 0)
      return words.map(({ word }) => word)
    })
}

/** Wraps a text and parts it in pages with their numbers, as pdftotext does. Rows of a table stay whole, as OCR writes them. */
function toPages(text: string): string {
  const lines = text.split('\n').flatMap((line) => (line.startsWith('|') ? [line] : wrap(line)))
  const pages = Array.from({ length: Math.ceil(lines.length / PAGE_LINES) }, (_, page) =>
    lines.slice(page * PAGE_LINES, (page + 1) * PAGE_LINES),
  )
  return pages.map((page, index) => [...(index > 0 ? [`${index + 1}`, ''] : []), ...page, ''].join('\n')).join('\f')
}

function wrap(line: string): string[] {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) as string
    if (last !== '' && last.length + word.length >= LINE_LENGTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** Writes the text as people write markdown by hand: `##` here, bold there, capitals alone elsewhere, notes as `[^1]`. */
function toMarkdown(text: string): string {
  const body = text
    .slice(text.indexOf(TYPE))
    .replace(TYPE, `# ${TYPE}`)
    .replace(/^(II\. .+)$/m, '## $1')
    .replace(/^(2\.\d\. .+)$/gm, '#### $1')
    .split('\n')
    .map((line) => (/^\d\. /.test(line) && HEADING.test(line) ? `**${line}**` : line))
    .join('\n')
    .replaceAll('\n\n- ', '\n- ')
    .replace(/([^\n]+[^\n-][^\n]*)\n- /g, '$1\n\n- ')
    .replace(/^<sup>(\d)<\/sup> /gm, '[^$1]: ')
    .replace(/<sup>(\d)<\/sup>/g, '[^$1]')
  return `${FRONT_MATTER}\n\n${body}\n`
}

/** Takes the text apart as its author's word processor has it. */
function readParts(): SourceParts {
  const blocks = TEXT.split('\n\n')
  const type = blocks.indexOf(TYPE)
  const right = blocks.indexOf(SECOND_COLUMN)
  const closing = blocks.indexOf(RECIPIENTS)
  const signature = closing + 1 + blocks.slice(closing + 1).findIndex((block) => !block.startsWith('- '))
  const nodes = (from: number, to?: number) => toNodes(blocks.slice(from, to).filter((block) => !NOTE.test(block)))
  return {
    letterhead: [nodes(0, right), nodes(right, type)],
    body: [heading(1, TYPE), ...nodes(type + 1, type + 3).map(inBold), ...nodes(type + 3, closing)],
    signature: [nodes(closing, signature), nodes(signature)],
    notes: blocks.flatMap((block) => {
      const [mark, label] = NOTE.exec(block) ?? []
      return mark !== undefined && label !== undefined ? [{ label, text: block.slice(mark.length) }] : []
    }),
  }
}

function toNodes(blocks: string[]): RootContent[] {
  const nodes: RootContent[] = []
  for (const block of blocks) {
    const last = nodes.at(-1)
    if (block.startsWith('- ')) {
      const item: ListItem = { type: 'listItem', children: [paragraph(block.slice(2))] }
      if (last?.type === 'list') last.children.push(item)
      else nodes.push({ type: 'list', children: [item] })
    } else if (block.startsWith('|')) nodes.push({ type: 'table', children: rowsOf(block) })
    else if (HEADING.test(block)) nodes.push(heading(depthOf(block), block))
    else nodes.push(paragraph(block))
  }
  return nodes
}

function depthOf(block: string): 2 | 3 | 4 {
  if (/^[IVX]/.test(block)) return 2
  return /^\d+\.\d/.test(block) ? 4 : 3
}

function heading(depth: 1 | 2 | 3 | 4, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

function paragraph(text: string): Paragraph {
  const children = text
    .split(/<sup>(\d+)<\/sup>/)
    .map(
      (part, index): PhrasingContent =>
        index % 2 === 0 ? { type: 'text', value: part } : { type: 'footnoteReference', identifier: part, label: part },
    )
  return { type: 'paragraph', children }
}

function inBold(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node
  return { ...node, children: [{ type: 'strong', children: node.children }] }
}

function rowsOf(table: string): TableRow[] {
  const rows = table.split('\n').filter((row) => !/^[| -]+$/.test(row))
  return rows.map((row) => {
    const cells = row.split('|').slice(1, -1)
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell.trim() }] })),
    }
  })
}
