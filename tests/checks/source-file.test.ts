import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/checks/compare-words.ts'
import { checkSource } from '../../src/checks/index.ts'
import { checkWordsKept } from '../../src/checks/words-kept.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const SHA = 'a'.repeat(64)
const plan = (body: string) =>
  readPlan(
    `---
province: bac-giang
title: Kế hoạch thử
docType: Kế hoạch
issuer: Ủy ban nhân dân
source:
  file: bac-giang.txt
  sha256: ${SHA}
---

${body}
`,
    'content/plans/bac-giang.mdx',
  )
const check = (body: string, text: string, sha256 = SHA) => {
  const read = plan(body)
  const fidelity = checkSource(read, { text, sha256, problem: null })
  return { fidelity, messages: read.file.messages }
}

describe('checkSource()', () => {
  it('finds every word kept after the declared repairs: dead letters, page numbers, notes moved to the end', () => {
    const source = 'I. MỤC TIÊU\n1\nPhát triển tƣ duy<sup>1</sup>\n2\n<sup>1</sup> Theo Quyết định.\nvà công nghệ.'
    const body = '## I. MỤC TIÊU\n\nPhát triển tư duy[^1] và công nghệ.\n\n[^1]: Theo Quyết định.'
    expect(check(body, source)).toMatchObject({ fidelity: { total: 15, kept: 15, lost: [], added: [] }, messages: [] })
  })

  it('takes an editor’s correction for the source’s word', () => {
    expect(check('<Corrected was="phần đầu">Phấn đấu</Corrected> đạt', 'phần đầu đạt').messages).toEqual([])
  })

  it('does not mind bold, italics, lists and headings', () => {
    expect(check('## 1. Một\n\n- **hai** *ba*\n  - bốn', '1. Một\n- hai ba\n+ bốn').messages).toEqual([])
  })

  it('names the line of the source that lost words and the line of the plan that has others', () => {
    const long = Array.from({ length: 1200 }, (_, index) => `chữ${index}`).join(' ')
    const { fidelity, messages } = check(`Một ba bốn.\n\n${long}`, `Một hai bốn.\n${long}`)
    expect(fidelity).toMatchObject({ total: 1203, kept: 1202 })
    expect(messages.map(String)).toEqual([
      expect.stringContaining('content/plans/bac-giang.mdx:11:1: dòng 1 của content/sources/bac-giang.txt: mất “hai”'),
      expect.stringContaining('content/plans/bac-giang.mdx:11:1: thừa “ba”, văn bản gốc không có'),
    ])
    expect(messages.every(({ fatal }) => fatal === false)).toBe(true)
  })

  it('is an error when less than 99.9 % of the words are kept', () => {
    const { messages } = check('Một hai.', 'Một hai ba.')
    expect(messages.map(({ fatal }) => fatal)).toEqual([true])
  })

  it('refuses a source that is not the one that was received, or not there', () => {
    expect(check('Một', 'Một', 'b'.repeat(64)).messages.map(String)).toEqual([
      expect.stringMatching(
        /^content\/plans\/bac-giang\.mdx:6:1: content\/sources\/bac-giang\.txt có mã kiểm tra b+\. .+Cách sửa: /,
      ),
    ])
    const read = plan('Một')
    expect(checkSource(read, null)).toBeNull()
    expect(read.file.messages.map(String)).toEqual([
      expect.stringMatching(
        /^content\/plans\/bac-giang\.mdx:6:1: không có tệp content\/sources\/bac-giang\.txt\. .+Cách sửa: /,
      ),
    ])
  })
})

it('compareWords() ends on two texts that have nothing in common', () => {
  const words = (prefix: string) => Array.from({ length: 30_000 }, (_, index) => `${prefix}${index}`).join(' ')
  expect(compareWords(words('a'), plan(words('b')))).toMatchObject({ total: 30_000, kept: 0 })
})

it('checkWordsKept() lists the words of one very long line in time', () => {
  const words = (prefix: string) => Array.from({ length: 80_000 }, (_, index) => `${prefix}${index}`).join(' ')
  const read = plan('Một')
  checkWordsKept(read, { source: null, fidelity: compareWords(words('a'), plan(words('b'))) })
  expect(read.file.messages).toHaveLength(2)
}, 60_000)
