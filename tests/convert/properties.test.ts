import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/checks/compare-words.ts'
import { convertPlan } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
const sources = ['bac-giang', 'binh-dinh', 'binh-phuoc', 'hung-yen', 'thai-nguyen'].map((name) =>
  readFileSync(`content/sources/${name}.txt`, 'utf8').split('\n'),
)

/** What a scan or a word processor may leave anywhere. */
const NOISE = [
  '**',
  '*',
  '#',
  '## ',
  '- ',
  '+ ',
  '• ',
  '<sup>1</sup>',
  '<sup>',
  '</sup>',
  '|',
  '{',
  '}',
  '<',
  '<5%',
  '`',
  '~~~',
  '![',
  '](x)',
  '&lt;',
  '\\',
  '1. ',
  'a) ',
  'II. ',
  '[^1]',
  '[^1]: ',
  'import x',
  'export {',
  '---',
  '===',
  '\t',
  '    ',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u0001',
  '\0',
  '\f',
  '\uFFFE',
  '\u0301',
  'ƣ',
  'Ð',
  '$',
  '_',
  '<!--',
  '<Target',
  '</Target>',
  'http://x.vn/a_b?c=1',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

/** Some lines of a real plan, with lines cut out, doubled, cut short, broken apart, and noise thrown in. */
const mutated = fc
  .record({
    source: fc.constantFrom(...sources),
    start: fc.nat(600),
    length: fc.integer({ min: 1, max: 40 }),
    edits: fc.array(
      fc.record({
        kind: fc.constantFrom('cut', 'double', 'shorten', 'break', 'blank', 'insert', 'insert', 'insert'),
        line: fc.nat(),
        column: fc.nat(),
        piece,
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, start, length, edits }) => {
    const lines = source.slice(start % source.length).slice(0, length)
    for (const { kind, line, column, piece } of edits) {
      const index = line % Math.max(lines.length, 1)
      const text = lines[index] ?? ''
      const at = column % (text.length + 1)
      if (kind === 'cut') lines.splice(index, 1)
      if (kind === 'double') lines.splice(index, 0, text)
      if (kind === 'shorten') lines[index] = text.slice(0, at)
      if (kind === 'break') lines.splice(index, 1, text.slice(0, at), text.slice(at))
      if (kind === 'blank') lines.splice(index, 0, '')
      if (kind === 'insert') lines[index] = text.slice(0, at) + piece + text.slice(at)
    }
    // Cutting may have parted a surrogate pair, which no decoded file holds; nor has it the sign for what was not decoded.
    return lines.join('\n').toWellFormed().replaceAll('\uFFFD', '')
  })

const convert = (text: string) => convertPlan(text, 'plan.txt', { provinces })
const read = (converted: string) => readPlan(converted, 'plan.mdx')
const faults = (converted: string) =>
  read(converted)
    .file.messages.filter(({ ruleId }) => ruleId !== 'front-matter')
    .map(String)

describe('whatever arrives, convertPlan()', () => {
  it('writes a plan file without faults that keeps every word in order', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const converted = String(convert(text))
        expect(faults(converted)).toEqual([])
        const { lost, added } = compareWords(text, read(converted))
        expect({ lost, added }).toEqual({ lost: [], added: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing when it converts its own output', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const converted = String(convert(text))
        expect(String(convert(converted))).toBe(converted)
      }),
      { numRuns: 300 },
    )
  })

  it('writes faultless plans with targets marked, too', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const converted = String(convertPlan(text, 'plan.txt', { provinces, annotate: registry }))
        expect(faults(converted)).toEqual([])
        expect(compareWords(text, read(converted))).toMatchObject({ lost: [], added: [] })
      }),
      { numRuns: 300 },
    )
  })
})
