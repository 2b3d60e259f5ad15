import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/checks/compare-words.ts'
import { convertPlan } from '../../src/convert/index.ts'
import { hasErrors } from '../../src/faults/report.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const FIXTURES = 'tests/fixtures/convert'
const { provinces } = await readRegistryFiles('content')

describe('convertPlan() makes of tests/fixtures/convert/<case>/input.txt its expected.mdx', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const converted = String(
      convertPlan(readFileSync(`${FIXTURES}/${name}/input.txt`, 'utf8'), 'input.txt', { provinces }),
    )
    await expect(converted).toMatchFileSnapshot(`../fixtures/convert/${name}/expected.mdx`)
    expect(readPlan(converted, 'expected.mdx').file.messages.filter(({ ruleId }) => ruleId !== 'front-matter')).toEqual(
      [],
    )
  })
})

it.each(readdirSync(FIXTURES))(
  'convertPlan() keeps the words of %s, but for the repairs that it names, and adds none',
  (name) => {
    const text = readFileSync(`${FIXTURES}/${name}/input.txt`, 'utf8')
    const plan = readPlan(String(convertPlan(text, 'input.txt', { provinces })), 'expected.mdx')
    const { lost, added } = compareWords(text, plan)
    // Words that were wrapped side by side in the cells of a row stand in another order than in the source.
    const wordsOf = (words: { word: string }[]) => words.map(({ word }) => word).sort()
    expect(wordsOf(added)).toEqual(wordsOf(lost))
  },
)

it('convertPlan() says what it repaired, with the line', () => {
  const text = readFileSync(`${FIXTURES}/letterhead-of-a-dead-font/input.txt`, 'utf8')
  const messages = convertPlan(text, 'input.txt', { provinces }).messages.map(String)
  expect(messages).toEqual(['input.txt:11:1: Sửa chữ: Ƣ → Ư, 2 lần', 'input.txt:23:1: Sửa chữ: ƣ → ư, 1 lần'])
})

it('convertPlan() asks for the facts that a text does not state, and invents none', () => {
  const converted = convertPlan('Một đoạn văn không có tiêu đề.', 'input.txt', { provinces })
  expect(converted.messages.map(String)).toEqual(
    ['province', 'title', 'docType', 'issuer'].map(
      (field) => `input.txt:1:1: Không tìm thấy ${field} trong văn bản; biên tập viên cần điền vào phần đầu tệp`,
    ),
  )
  expect(hasErrors(converted)).toBe(false)
  expect(String(converted)).toBe('---\nreview: machine\n---\n\nMột đoạn văn không có tiêu đề.\n')
})
