import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertPlan } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
const LENGTH = 100_000

const HOSTILE: [name: string, piece: string][] = [
  ['spaces', ' '],
  ['asterisks', '*'],
  ['pairs of asterisks with letters', '**a'],
  ['brackets', '['],
  ['closed brackets', '[]'],
  ['parentheses', '('],
  ['braces', '{'],
  ['less-than signs', '<'],
  ['open tags', '<sup>'],
  ['pipes', '|'],
  ['hashes', '#'],
  ['dashes', '-'],
  ['backticks', '`'],
  ['backslashes', '\\'],
  ['digits', '1'],
  ['numbers with dots', '1.'],
  ['roman numbers', 'I. '],
  ['quotes', '"'],
  ['list marks', '- '],
  ['lines', 'a\n'],
  ['blank lines', '\n'],
  ['bullets in lines', '- a\n'],
  ['nested bullets in lines', '- a\n+ b\n'],
  ['headings in lines', '1. Mục\n'],
  ['decimal headings in lines', '1.1 - Mục\n'],
  ['table rows', '|a|b|\n'],
  ['page numbers', '1\n2\n'],
  ['words', 'đến năm 2030 đạt 5% '],
  ['type lines', 'KẾ HOẠCH\nNơi nhận:\n'],
  ['footnotes', '<sup>1</sup> a\n'],
  ['combining marks', 'a\u0301\u0323'],
]

// Quadratic work on texts of this length takes minutes: the test's time limit would end it.
describe('the converter comes to an end, with a plan file without faults, on 100,000 characters of', () => {
  it.each(HOSTILE)('%s', (_, piece) => {
    const text = (length: number) => `I. MỤC TIÊU\n\n${piece.repeat(length / piece.length)}`
    const convert = (input: string) => String(convertPlan(input, 'plan.txt', { provinces, annotate: registry }))
    expect(convert(text(LENGTH))).toContain('I. MỤC TIÊU')
    const { file } = readPlan(convert(text(1_000)), 'plan.mdx')
    expect(file.messages.filter(({ ruleId }) => ruleId !== 'front-matter')).toEqual([])
  })
})

it('converts a text of 1 MB', () => {
  const plan = readFileSync('content/sources/binh-dinh.txt', 'utf8')
  const text = plan.repeat(Math.ceil(1_000_000 / Buffer.byteLength(plan)))
  expect(String(convertPlan(text, 'plan.txt', { provinces })).length).toBeGreaterThan(600_000)
})
