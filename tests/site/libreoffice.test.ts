import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, describe, expect, it } from 'vitest'
import type { Cell, Row } from '../../src/data/tables.ts'

const SOFFICE = findOffice()
if (SOFFICE === null)
  console.warn('LibreOffice is not installed (apt-get install libreoffice-calc-nogui): its tests are skipped')

describe.skipIf(SOFFICE === null)('LibreOffice opens', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['targets', 'csv'],
    ['targets', 'xlsx'],
    ['plans', 'csv'],
    ['plans', 'xlsx'],
    ['coverage', 'xlsx'],
  ])('%s.%s with its Vietnamese letters, and numbers as numbers', (table, format) => {
    const [head = [], ...rows] = sheetOf(`dist/du-lieu/${table}.${format}`)
    const json = JSON.parse(readFileSync(`dist/du-lieu/${table}.json`, 'utf8')) as Row[]
    expect(head.map(({ value }) => value).filter((name) => name !== '')).toEqual(Object.keys(json[0] ?? {}))
    expect(rows).toHaveLength(json.length)
    json.forEach((row, index) => {
      const cells = Object.values(row)
      const read = cells.map((_, column) => rows[index]?.[column] ?? { value: '', type: '' })
      expect(read.map(({ value }) => value)).toEqual(cells.map(shown))
      const numbers = cells.flatMap((cell, column) => (typeof cell === 'number' ? [read[column]?.type] : []))
      expect(new Set(numbers).size === 0 || new Set(numbers)).toEqual(numbers.length === 0 ? true : new Set(['float']))
    })
  })

  /** The first sheet as the program has it, written out as flat OpenDocument. */
  function sheetOf(file: string): { value: string; type: string }[][] {
    // UTF-8, comma, quotes, and what is ticked when a person opens the file: "85%" stays the words that it is.
    const filter = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,1033,false,false'] : []
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(SOFFICE ?? '', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    const xml = readFileSync(path.join(folder, `${path.parse(file).name}.fods`), 'utf8')
    const sheet = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('table:table')[0]
    const rows = childrenOf(sheet, 'table:table-row').map((row) =>
      childrenOf(row, 'table:table-cell').flatMap((cell) => {
        // A truth of a workbook is kept as a formula, of whatever type.
        const isTruth = /^of:=(?:TRUE|FALSE)\(\)$/.test(cell.getAttribute('table:formula') ?? '')
        const type = isTruth ? 'truth' : (cell.getAttribute('office:value-type') ?? '')
        const lines = childrenOf(cell, 'text:p').map(({ textContent }) => textContent ?? '')
        const value = isTruth
          ? lines.join('').toLowerCase()
          : VALUE_OF[type] === undefined
            ? lines.join(' ')
            : (cell.getAttribute(VALUE_OF[type]) ?? '')
        const times = Number(cell.getAttribute('table:number-columns-repeated') || 1)
        return Array.from({ length: Math.min(times, 50) }, () => ({ value, type }))
      }),
    )
    return rows.filter((cells) => cells.some(({ value }) => value !== ''))
  }
})

const VALUE_OF: Record<string, string> = {
  float: 'office:value',
  date: 'office:date-value',
  boolean: 'office:boolean-value',
}

function childrenOf(node: Element | undefined, name: string): Element[] {
  const children: Element[] = []
  for (let child = node?.firstChild; child; child = child.nextSibling) {
    if (child.nodeName === name) children.push(child as Element)
    // Head rows that stay in sight stand in a group of their own.
    else if (child.nodeName === 'table:table-header-rows') children.push(...childrenOf(child as Element, name))
  }
  return children
}

/** A cell as the program shows it or keeps it. */
function shown(cell: Cell): string {
  return cell === null ? '' : String(cell).replace(/\s*[\r\n]+\s*/g, ' ')
}

function findOffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // Not under this name.
    }
  }
  return null
}
