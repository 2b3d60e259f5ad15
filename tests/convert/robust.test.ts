import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertPlan } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/reader/read-plan.ts'

const { provinces, indicators } = await readRegistryFiles('content')
const LENGTH = 100_000

/** Time, as a multiple of the time for an eighth of the text: linear work gives about 8, quadratic 64. */
function growth(work: (text: string) => unknown, text: (length: number) => string): number {
  const time = (length: number) => {
    const input = text(length)
    const start = performance.now()
    work(input)
    return performance.now() - start
  }
  time(LENGTH / 8)
  return time(LENGTH) / Math.max(time(LENGTH / 8), 1)
}

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

describe('the converter’s time grows with the length of the text, not with its square', () => {
  it.each(HOSTILE)('%s', (_, piece) => {
    const text = (length: number) => `I. MỤC TIÊU\n\n${piece.repeat(length / piece.length)}`
    const convert = (input: string) => convertPlan(input, 'plan.txt', { provinces, annotate: indicators })
    expect(growth(convert, text)).toBeLessThan(32)
    expect(
      readPlan(String(convert(text(1_000))), 'plan.mdx').file.messages.filter(
        ({ ruleId }) => ruleId !== 'front-matter',
      ),
    ).toEqual([])
  })
})

it('converts a text of 1 MB', () => {
  const plan = readFileSync('content/sources/binh-dinh.txt', 'utf8')
  const text = plan.repeat(Math.ceil(1_000_000 / Buffer.byteLength(plan)))
  expect(String(convertPlan(text, 'plan.txt', { provinces })).length).toBeGreaterThan(600_000)
})
