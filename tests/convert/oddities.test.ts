import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/checks/compare-words.ts'
import { annotatePlainPlan } from '../../src/convert/annotate-plain-plan.ts'
import { convertPlan } from '../../src/convert/index.ts'
import { plainBody, readPlainPlan } from '../../src/convert/read-plain-plan.ts'
import { hasErrors } from '../../src/faults/report.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
const sources = ['bac-giang', 'binh-dinh', 'binh-phuoc', 'hung-yen', 'thai-nguyen'].map((name) =>
  readFileSync(`content/sources/${name}.txt`, 'utf8').split('\n'),
)

/** What stands at the head of a line, or is a line of its own, in a text of hand, Word or the web. */
const AT_LINE = [
  '---',
  '***',
  '====',
  '----------',
  '+ ',
  '* ',
  '• ',
  '- ',
  '1) ',
  '    ',
  '\t',
  '> ',
  '>> ',
  '```',
  '```js',
  '~~~',
  'import ',
  'export ',
  'import x from "y"',
  '# ',
  '[ghi chú]: https://a.vn "tên"',
  '[^a]: ',
  '|---|---|',
  '| a | b |',
  '<!-- ghi chú -->',
  '<Target indicator="5g-coverage" value="40">',
  '<div>',
]
/** What stands inside a line. */
const IN_LINE = [
  ' < ',
  '<5%',
  '{',
  '}',
  '{x}',
  '<Target',
  '<Target indicator="5g-coverage" value="40">',
  '<Target indicator=“5g-coverage” value=“40”>',
  '</Target>',
  '<Corrected was="a">',
  '<b>',
  '<!--',
  '-->',
  '\\',
  '\\{',
  '|',
  '“',
  '”',
  '[chữ](https://a.vn)',
  '<https://a.vn>',
  'https://a.vn/b_c?d=1&e=2',
  '![ảnh](a.png)',
  '`mã`',
  '``',
  '\t',
  '&lt;',
  '&nbsp;',
  '~~bỏ~~',
  '  ',
]
/** What the whole file is written in. */
const FORMS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  bom: (text) => `\uFEFF${text}`,
  windows: (text) => text.replaceAll('\n', '\r\n'),
  mac: (text) => text.replaceAll('\n', '\r'),
  decomposed: (text) => text.normalize('NFD'),
  all: (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
}

const edit = fc.oneof(
  fc.record({ at: fc.constant('line'), piece: fc.constantFrom(...AT_LINE), line: fc.nat(), column: fc.nat() }),
  fc.record({ at: fc.constant('own line'), piece: fc.constantFrom(...AT_LINE), line: fc.nat(), column: fc.nat() }),
  fc.record({ at: fc.constant('column'), piece: fc.constantFrom(...IN_LINE), line: fc.nat(), column: fc.nat() }),
)

/** Some lines of a real plan with oddities in them. */
const body = fc
  .record({
    source: fc.constantFrom(...sources),
    start: fc.nat(600),
    length: fc.integer({ min: 1, max: 40 }),
    edits: fc.array(edit, { maxLength: 6 }),
  })
  .map(({ source, start, length, edits }) => {
    const lines = source.slice(start % source.length).slice(0, length)
    for (const { at, piece, line, column } of edits) {
      const index = line % Math.max(lines.length, 1)
      const text = lines[index] ?? ''
      if (at === 'own line') lines.splice(index, 0, piece)
      else if (at === 'line') lines[index] = piece + text
      else lines[index] = text.slice(0, column % (text.length + 1)) + piece + text.slice(column % (text.length + 1))
    }
    return lines.join('\n')
  })
const form = fc.constantFrom(...Object.keys(FORMS))
const HEAD = '---\nprovince: bac-giang\ntitle: Kế hoạch thử\ndocType: Kế hoạch\nissuer: Ủy ban nhân dân\n---\n\n'

describe('whatever a text has in it, no word is lost', () => {
  it('by convertPlan()', () => {
    fc.assert(
      fc.property(body, form, (text, form) => {
        const odd = (FORMS[form] as (text: string) => string)(text)
        const plan = readPlan(String(convertPlan(odd, 'plan.txt', { provinces })), 'plan.mdx')
        const { lost, added } = compareWords(text, plan)
        expect({ lost, added }).toEqual({ lost: [], added: [] })
      }),
      { numRuns: 400 },
    )
  })

  it('by a plain .md, which is refused where it holds code', () => {
    fc.assert(
      fc.property(body, form, (text, form) => {
        const odd = (FORMS[form] as (text: string) => string)(`${HEAD}${text}\n`)
        const plan = readPlainPlan(odd, 'plan.md', registry)
        if (hasErrors(plan.file)) {
          expect(plainBody(plan).trim()).toBe(text.normalize('NFC').trim())
          return
        }
        const { lost, added } = compareWords(text, plan)
        expect({ lost, added }).toEqual({ lost: [], added: [] })
      }),
      { numRuns: 400 },
    )
  })

  it('by an .mdx, whose faults never hide its front matter', () => {
    fc.assert(
      fc.property(body, form, (text, form) => {
        const odd = (FORMS[form] as (text: string) => string)(`${HEAD}${text}\n`)
        const plan = readPlan(odd, 'plan.mdx')
        expect(plan.frontMatter?.title).toBe('Kế hoạch thử')
        for (const { line, column } of plan.file.messages)
          expect([line, column]).toEqual([expect.any(Number), expect.any(Number)])
      }),
      { numRuns: 400 },
    )
  })
})

it('reads a plain .md as plan review will write it, whatever number of blank lines its front matter leaves', () => {
  const pasted =
    'Có từ 12 người nghiên cứu trên 01 vạn dân, số lượng bài báo khoa học tăng bình quân hằng năm theo yêu cầu phát triển của tỉnh.\n' +
    'Phát triển hạ tầng số hiện đại, dung lượng siêu lớn, băng thông siêu rộng; mở rộng đến mọi thôn, bản, khu công nghiệp của tỉnh.\n\n' +
    'kinh tế số đạt 30% GRDP năm 2030'
  const head = '---\nprovince: ha-giang\ntitle: T\ndocType: K\nissuer: I\n---\n\n'
  const read = (text: string) =>
    readPlainPlan(text, 'ha-giang.md', registry).sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  const written = readPlan(head + pasted, 'ha-giang.md')
  const mdx = readPlan(annotatePlainPlan(written, registry, { file: 'a', sha256: 'a'.repeat(64) }), 'ha-giang.mdx')
  expect(read(head + pasted)).toEqual(mdx.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
})
