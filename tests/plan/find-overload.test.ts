import { describe, expect, it } from 'vitest'
import { findOverload } from '../../src/plan/find-overload.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const HEAD = '---\nprovince: ha-giang\ntitle: Kế hoạch thử\ndocType: Kế hoạch\nissuer: Ủy ban\n---\n\n## I. A\n\n'
const messages = (body: string, head = HEAD) => readPlan(head + body, 'ha-giang.mdx').file.messages.map(String)
const TARGET = '<Target indicator="startups" value="5">5 doanh nghiệp</Target>'

describe('a plan that would take the parser minutes is refused at once, with what is too much and where', () => {
  it.each([
    ['asterisks with letters', '*a'.repeat(20_000), 'dấu * _ [ ] ` { < & \\ ~ !'],
    ['open links', '[a]('.repeat(20_000), 'dấu * _ [ ] ` { < & \\ ~ !'],
    ['brackets that close nothing', ']'.repeat(1_100), 'dấu * _ [ ] trong một đoạn'],
    ['bold words over the lines of one paragraph', '**a\n'.repeat(600), 'dấu * _ [ ] trong một đoạn'],
    ['numbers that continue a paragraph', `a\n${'2. *a\n'.repeat(1_100)}`, 'dấu * _ [ ] trong một đoạn'],
    ['items too far to the right', `- a\n${'          - *a\n'.repeat(1_100)}`, 'dấu * _ [ ] trong một đoạn'],
    ['quotations', '> a\n\n'.repeat(3_000), 'dòng trích dẫn'],
    ['underlined headings', 'a\n===\n'.repeat(3_000), 'gạch chân'],
    ['lists within lists', '- a\n  - b\n'.repeat(3_000), 'gạch đầu dòng thụt vào'],
    ['items', '- a\n'.repeat(20_000), 'dòng có chữ'],
    ['cells', `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(13_000)}`, 'dấu | của bảng'],
    ['letters', 'a'.repeat(5_000_001), 'ký tự'],
  ])('%s', (_, body, said) => {
    const [message, ...others] = messages(body)
    expect(message).toMatch(/^ha-giang\.mdx:\d+:1: Có [\d.]+ .+ Cần: nhiều nhất [\d.]+\. Cách sửa: /)
    expect(message).toContain(said)
    expect(others).toEqual([])
  })

  it('a front matter without end', () => {
    const head = HEAD.replace('Kế hoạch thử', 'Kế hoạch '.repeat(1_700))
    expect(messages('Chữ', head)).toEqual([expect.stringContaining('Phần đầu tệp dài 15.')])
  })

  it('one sentence with thousands of targets, each of which has it as its quote', () => {
    expect(messages(`${TARGET} `.repeat(2_000))).toEqual([expect.stringContaining('Các câu nêu chỉ tiêu dài quá')])
  })
})

describe('what a long plan has is not too much', () => {
  it.each([
    ['items with bold words', '- **Một**: *chữ* [^1]\n'.repeat(1_500)],
    ['numbered items with bold words', '1. **Một**: chữ\n'.repeat(3_000)],
    ['items within items', '- **Một**\n  - **hai**\n    - **ba**\n'.repeat(500)],
    ['rows with targets', `| Chỉ tiêu | 2030 |\n| - | - |\n${`| **Doanh nghiệp** | ${TARGET} |\n`.repeat(2_000)}`],
    ['a million letters', `${'Đến năm 2030, kinh tế số đạt 40% GRDP. '.repeat(10)}\n\n`.repeat(2_500)],
  ])('%s', (_, body) => {
    expect(findOverload(HEAD + body)).toBeNull()
  })
})
