import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/desk/edit-text.ts'
import { lookAtPlan } from '../../src/desk/look-at-plan.ts'
import type { Marked } from '../../src/desk/mark-words.ts'
import { markCorrected, markTarget } from '../../src/desk/mark-words.ts'
import { countWords, findWords } from '../../src/desk/plan-blocks.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'

const registry = await readRegistryFiles('content')
const FILE = 'content/plans/ha-giang.mdx'
const PLAN = `---
province: ha-giang
title: Kế hoạch
docType: Kế hoạch
issuer: Tỉnh ủy
review: machine
---

## II. MỤC TIÊU

### 1. Đến năm 2030

- Có 25% R\\&D của doanh nghiệp; <Target indicator="5g-coverage" year="2030" value="100">phủ sóng 5G toàn tỉnh</Target>; **kinh tế số** đạt tối thiểu 35% GRDP; phần đầu phủ sóng 6G toàn tỉnh.

| TT | Chỉ tiêu | ĐVT | Năm 2030 |
| - | - | - | - |
| 1 | Tỷ trọng kinh tế số | % GRDP | 40 |
| 2 | Tỷ trọng kinh tế số ngành | % | 40 |
`
const look = (text: string) => lookAtPlan(text, FILE, null, registry, '2026-11-29')
const { blocks } = look(PLAN)
const select = (words: string, nth = 0) => {
  const found = findWords(blocks, words, nth)
  if (found === null) throw new Error(`not there: ${words}`)
  return found
}
const done = (marked: Marked) => ('refusal' in marked ? marked.refusal : applyEdits(PLAN, marked.edits))
const target = (words: string, nth = 0) => done(markTarget(PLAN, FILE, select(words, nth), registry))

describe('selected words become a target', () => {
  it('with the value, the bound and the year that the text says, and the nearest indicator', () => {
    const text = target('đạt tối thiểu 35% GRDP')
    expect(text).toMatch(/<Target indicator="[^"]*" year="2030" value="≥ 35"[^>]*>đạt tối thiểu 35% GRDP<\/Target>/)
    expect(look(text).targets).toHaveLength(2)
  })

  it('that speak of the whole: 100', () => {
    expect(target('phủ sóng 6G toàn tỉnh')).toContain(
      '<Target indicator="6g-coverage" year="2030" value="100">phủ sóng 6G toàn tỉnh</Target>',
    )
  })

  it('in the cell of a table that is meant, where the same number stands in two', () => {
    const second = target('40', 1)
    expect(second).toContain('| Tỷ trọng kinh tế số | % GRDP | 40 |')
    expect(second).toMatch(/số ngành \| % \| <Target indicator="[^"]+" year="2030" value="40">40<\/Target> \|/)
  })

  it('not where they hold no number, or stand across other tags', () => {
    expect(target('doanh nghiệp')).toBe('no-number')
    expect(target('sóng 5G toàn tỉnh; kinh tế số đạt tối thiểu 35%')).toBe('breaks')
    expect(target('sóng 5G toàn tỉnh')).toBe('breaks')
  })
})

describe('selected words are corrected', () => {
  const correct = (words: string, right: string) => done(markCorrected(PLAN, FILE, select(words), right))

  it('and what was received is kept; signs that MDX reads are written otherwise', () => {
    expect(correct('phần đầu', 'phấn đấu')).toContain('; <Corrected was="phần đầu">phấn đấu</Corrected> phủ sóng 6G')
    const odd = correct('phần đầu', 'phấn < đấu | {x} *y*')
    expect(look(odd).findings.filter(({ isError }) => isError)).toEqual([])
    expect(look(odd).blocks.some(({ text }) => text.includes('phấn < đấu | {x} *y* phủ sóng 6G'))).toBe(true)
  })

  it('within a target too, but not across its end', () => {
    expect(correct('phủ sóng 5G', 'phủ sóng  5G')).toContain('was="phủ sóng 5G">')
    expect(correct('toàn tỉnh; kinh tế', 'x')).toBe('breaks')
  })
})

describe('words of the document are found in the plan', () => {
  it('by their place among equals; not where it cannot be told', () => {
    expect(findWords(blocks, '40', 0)).not.toEqual(findWords(blocks, '40', 1))
    expect(findWords(blocks, '40', 2)).toBeNull()
    expect(findWords(blocks, 'không có', 0)).toBeNull()
    expect(findWords(blocks, 'R&D  của\ndoanh nghiệp', 5)).toEqual(findWords(blocks, 'R&D của doanh nghiệp', 0))
    expect(countWords('Có 40, rồi 40%; 40', '40')).toBe(2)
  })
})
