/**
 * `npm run verify`: holds the built site against what it is made of. Content against its sources (checksums, words, quotes), pages against
 * data (each quote and number shown is that of a row), links and anchors, each download against its schema. Prints a line a
 * fault, and what was looked at; exit code 1 where something is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { csvParse } from 'd3-dsv'
import { vietnamDay } from '../src/text/dates.ts'
import { formatNumber } from '../src/text/numbers.ts'
import { checkContent } from './plan-check.ts'

interface Row {
  url: string
  quote: string
  value: number
  value_max: number | null
  text_value: string
}
interface Field {
  name: string
  type: string
}
interface Resource {
  path: string
  format: string
  schema: { fields: Field[] }
}

const DIST = 'dist'
const IS_OF_TYPE: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-\d+)?$/,
  boolean: /^(?:true|false)$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
}
const faults: string[] = []
/** The mark of a note stands in a plan's page and in no quote. */
const NOTE_MARK = /<sup>.*?<\/sup>/gs
/** The words of pages, by their addresses. */
const texts = new Map<string, string>()
const looked: Record<string, number> = {}
const see = (what: string) => {
  looked[what] = (looked[what] ?? 0) + 1
}

if (!existsSync(path.join(DIST, 'du-lieu'))) {
  console.error('the site is not built: npm run build')
  process.exit(1)
}

await verifyContent()
const rows = new Map<string, Row>(readJson<Row[]>('du-lieu/targets.json').map((row) => [new URL(row.url).href, row]))
const { origin } = new URL([...rows.keys()][0] ?? 'https://example.org')
const pages = readPages()
for (const page of pages) {
  verifyQuotes(page)
  verifyLinks(page)
}
verifyAnchors()
for (const resource of readJson<{ resources: Resource[] }>('du-lieu/datapackage.json').resources) verifyTable(resource)

for (const fault of faults) console.error(fault)
console.log(
  `${Object.entries(looked)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}: ${faults.length} faults`,
)
process.exitCode = faults.length > 0 ? 1 : 0

/** Words, quotes and checksums: the rules that editors have, with every slow one. */
async function verifyContent(): Promise<void> {
  const code = await checkContent([], {
    cwd: process.cwd(),
    today: vietnamDay(new Date()),
    stdin: process.stdin,
    print: () => see('content checked'),
    printError: (line) => faults.push(line),
  })
  // Warnings are no faults.
  if (code === 0) faults.length = 0
}

interface Page {
  /** Its address from the site's root: "/so-sanh/". */
  address: string
  html: string
  ids: string[]
}

function readPages(): Page[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(DIST, file), 'utf8')
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => plain(id))
      return {
        address: `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        html,
        ids,
      }
    })
}

/** Each quote stands as the row has it, under the row's address; the head of what opens it names the row's number. */
function verifyQuotes({ address, html }: Page): void {
  const head = /aria-label="([^"]*)"><p><strong>/
  for (const { 1: cite = '', 2: text = '', index } of html.matchAll(
    /<blockquote class="quote" cite="([^"]*)">(.*?)<\/blockquote>/gs,
  )) {
    see('quotes')
    const url = new URL(plain(cite), origin)
    const row = rows.get(url.href)
    if (row && words(text) !== words(row.quote)) {
      faults.push(`${address}: the quote of ${cite} is “${words(text)}”, its row has “${row.quote}”`)
    }
    // A passage that states no target has the address of its section.
    if (!row && !textOf(url.pathname).includes(words(text))) faults.push(`${address}: ${cite} has no “${words(text)}”`)
    const label = head.exec(html.slice(html.lastIndexOf('<div class="quote-popover"', index), index))?.[1]
    if (!row || label === undefined) continue
    see('numbers')
    const shown = plain(label)
      .split(/[\s\u00A0–]/)
      .map((word) => word.replace(/,$/, ''))
    for (const number of numbersOf(row)) {
      if (!shown.includes(number)) faults.push(`${address}: “${label}” lacks ${number} of ${cite}`)
    }
  }
}

/** What a page shows of a row's numbers: the share of parts that a plan states is shown as it is ("2/3"), not as its percentage. */
function numbersOf({ value, value_max, text_value }: Row): string[] {
  const [fraction] = /\d+\/\d+/.exec(text_value) ?? []
  return fraction ? [fraction] : [value, value_max].filter((number) => number !== null).map(formatNumber)
}

/** The words of a page, read once. */
function textOf(address: string): string {
  const known =
    texts.get(address) ?? words((pages.find((page) => page.address === address)?.html ?? '').replace(NOTE_MARK, ''))
  texts.set(address, known)
  return known
}

/** Each address within the site is that of a file, each anchor that of a part; ids are those of one part; links do not nest. */
function verifyLinks({ address, html, ids }: Page): void {
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at)))
    faults.push(`${address}: two parts have the id ${id}`)
  if (/<a\s(?:(?!<\/a>).)*<a\s/s.test(html.replace(/<script[^>]*>.*?<\/script>/gs, '')))
    faults.push(`${address}: a link stands in a link`)
  for (const [, link = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const url = new URL(plain(link), origin + address)
    if (url.origin !== origin || !/^https?:$/.test(url.protocol)) continue
    see('links')
    const file = decodeURIComponent(url.pathname).replace(/^\/404\/$/, '/404.html')
    if (!existsSync(path.join(DIST, file, file.endsWith('/') ? 'index.html' : '')))
      faults.push(`${address}: ${link} leads nowhere`)
    else if (url.hash !== '' && !isAnchor(file, decodeURIComponent(url.hash.slice(1))))
      faults.push(`${address}: ${link} has no such part`)
  }
}

function isAnchor(address: string, id: string): boolean {
  const page = pages.find((other) => other.address === address)
  return page === undefined || page.ids.includes(id)
}

/** Each row's address is that of a marked target in its plan. */
function verifyAnchors(): void {
  for (const url of rows.keys()) {
    see('rows')
    const { pathname, hash } = new URL(url)
    const page = pages.find(({ address }) => address === pathname)
    if (!page?.html.includes(`<mark class="target" id="${hash.slice(1)}">`))
      faults.push(`${url}: its plan marks no such target`)
  }
}

/** Each download has the columns of its schema in their order, each cell is of its column's type; both formats hold the same. */
function verifyTable({ path: name, format, schema }: Resource): void {
  see('tables')
  const text = readFileSync(path.join(DIST, 'du-lieu', name), 'utf8').replace(/^\uFEFF/, '')
  const table: Record<string, unknown>[] = format === 'csv' ? csvParse(text) : JSON.parse(text)
  const columns = format === 'csv' ? csvParse(text).columns : Object.keys(table[0] ?? {})
  const fields = schema.fields.map((field) => field.name)
  if (columns.join() !== fields.join())
    faults.push(`du-lieu/${name}: columns ${columns.join()}, its schema has ${fields.join()}`)
  for (const [at, row] of table.entries()) {
    for (const field of schema.fields) {
      const cell = row[field.name] ?? ''
      see('cells')
      if (cell !== '' && IS_OF_TYPE[field.type]?.test(String(cell)) === false) {
        faults.push(`du-lieu/${name}, row ${at + 1}: ${field.name} is “${cell}”, its schema says ${field.type}`)
      }
    }
  }
  if (format === 'csv') return
  const other = csvParse(readFileSync(path.join(DIST, 'du-lieu', name.replace('.json', '.csv')), 'utf8'))
  if (other.length !== table.length) faults.push(`du-lieu/${name}: ${table.length} rows, its CSV has ${other.length}`)
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(DIST, file), 'utf8')) as T
}

/** The words that a piece of a page shows. */
function words(html: string): string {
  return plain(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

function plain(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return signs[name] ?? whole
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
