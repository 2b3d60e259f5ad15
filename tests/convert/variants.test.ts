import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertToTree } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readSections } from '../../src/plan/sections.ts'
import { extractTargets } from '../../src/targets/index.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry

function read(text: string) {
  const sections = readSections(convertToTree(text, 'plan.txt', { provinces }).tree)
  return {
    sections: sections.map(({ id, heading, blocks }) => ({ id, heading, blocks: blocks.map(({ text }) => text) })),
    targets: extractTargets(sections, registry).map((found) => `${found.indicator} ${found.year} ${found.text}`),
  }
}

/** A form feed and a page number after each 60 lines, as pdftotext writes them. */
function withPages(text: string): string {
  let page = 1
  return text
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 || index % 60 !== 0) return [line]
      page += 1
      return [line, '', String(page), '\f']
    })
    .join('\n')
}

const VARIANTS: [name: string, change: (text: string) => string][] = [
  [
    'without blank lines',
    (text) =>
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n'),
  ],
  ['with every line indented', (text) => text.replace(/^/gm, '    ')],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with other list marks', (text) => text.replace(/^(\s*)- /gm, '$1• ')],
  ['with decomposed letters', (text) => text.normalize('NFD')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['with page numbers', withPages],
]

describe.each(['bac-giang', 'binh-dinh', 'binh-phuoc', 'hung-yen', 'thai-nguyen'])('the plan of %s', (name) => {
  const text = readFileSync(`content/sources/${name}.txt`, 'utf8')
  const expected = read(text)

  it.each(VARIANTS)('comes out the same %s', (_, change) => {
    expect(read(change(text))).toEqual(expected)
  })
})
