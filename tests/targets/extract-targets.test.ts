import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { FoundTarget } from '../../src/targets/index.ts'
import { extractTargets } from '../../src/targets/index.ts'

interface Case {
  case?: string
  heading?: string
  text: string
  targets: string[]
}

const registry = await readRegistryFiles('content')
const { indicators } = registry
const readCases = (name: string) => parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as Case[]

function extract(text: string, heading = '## II. MỤC TIÊU') {
  return extractTargets(readPlan(`${heading}\n\n- ${text}\n\n[^1]: Ghi chú.\n`, 'plan.md').sections, registry)
}

/** "indicator year value", as the fixtures write it. */
function describeTargets(found: FoundTarget[]): string[] {
  return found.map((target) => {
    const perYear = target.perYear ? ' /năm' : ''
    return `${target.indicator ?? 'other'} ${target.year ?? '-'} ${target.text}${perYear}`
  })
}

describe('extractTargets()', () => {
  it.each([...readCases('targets.yaml'), ...readCases('neighbours.yaml')])('$case', ({ text, heading, targets }) => {
    expect(describeTargets(extract(text, heading))).toEqual(targets)
  })

  it.each(readCases('sentences.yaml'))('reads “$text”', ({ text, heading, targets }) => {
    const found = extract(text.replaceAll('&', '\\&'), heading === undefined ? undefined : `## ${heading}`)
    expect(describeTargets(found)).toEqual(targets)
  })

  it.each<[string, number | null]>([
    ['Đến năm 2030:', 2030],
    ['a) Mục tiêu đến năm 2030', 2030],
    ['Về chính quyền số (đến năm 2030)', 2030],
    ['Triển khai Chiến lược sở hữu trí tuệ đến năm 2030.', null],
  ])('gives the year of “%s” to the next line only where it heads it: %s', (line, year) => {
    const text = `## II. NHIỆM VỤ\n\n${line}\n\n- Phấn đấu quy mô kinh tế số đạt 30% GRDP.\n`
    const found = extractTargets(readPlan(text, 'plan.md').sections, registry)
    expect(found.map((target) => target.year)).toEqual([year])
  })

  it('takes what a list item points back to from the item before it', () => {
    const text =
      '## Mục tiêu\n\n- Đến năm 2026: 45% dân số trưởng thành có chữ ký số.\n\n- Đến năm 2029: con số này trên 66%.\n'
    const found = extractTargets(readPlan(text, 'plan.md').sections, registry)
    expect(describeTargets(found)).toEqual(['digital-signatures 2026 45', 'digital-signatures 2029 > 66'])
  })

  it.each(indicators.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example }))))(
    'reads the registry’s example of $id: $text',
    ({ id, text, value, year }) => {
      const found = extract(text)
      expect(found.map((target) => [target.indicator, target.text])).toEqual([[id, value]])
      if (year !== undefined) expect(found[0]?.year).toBe(year)
    },
  )

  it.each([
    'từ 1% ',
    '5G phủ sóng ',
    '100% trở lên ',
    'nhóm 10 tỉnh ',
    '(1% ',
    'từ 1% lên ',
    'năm 2030 ',
    'đạt 1% doanh nghiệp khoa học, ',
    '1.',
    '((((',
    '    ',
  ])('comes to an end on 20,000 characters of “%s”', (part) => {
    expect(extract(part.repeat(20_000 / part.length))).toBeInstanceOf(Array)
  })
})
