import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRegistryFiles } from '../../../src/loaders/read-content.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { extractTargets } from '../../../src/targets/index.ts'
import { SURE } from '../../../src/targets/weights.ts'

interface Shape {
  shape: string
  section?: string
  caption?: string[]
  table: string
  targets: string[]
}
const SHAPES = parse(readFileSync('tests/fixtures/tables-of-targets.yaml', 'utf8')) as Shape[]
const registry = await readRegistryFiles('content')

const FACTS = 'province: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Ủy ban nhân dân tỉnh'

function targetsOf({ section = 'II. MỤC TIÊU', caption = [], table }: Shape): string[] {
  const text = [`---\n${FACTS}\n---`, `## ${section}`, ...caption, table].join('\n\n')
  return extractTargets(readPlan(text, 'ha-giang.mdx').sections, registry).map(
    (found) => `${found.indicator ?? 'other'} ${found.year} ${found.text}`,
  )
}

describe('a table of targets', () => {
  it.each(SHAPES)('with $shape', (shape) => {
    expect(targetsOf(shape)).toEqual(shape.targets)
  })
})

it('a number with the letter O of a scan is a doubt', () => {
  const table =
    '| Chỉ tiêu | Đơn vị | Năm 2030 |\n| - | - | - |\n| Tỷ lệ dân số được phủ sóng 5G | % | 9O |\n| Tỷ trọng kinh tế số trong GRDP | % | 30 |'
  const text = `---\n${FACTS}\n---\n\n## II. MỤC TIÊU\n\n${table}\n`
  const found = extractTargets(readPlan(text, 'ha-giang.mdx').sections, registry)
  expect(found.map(({ text, confidence }) => [text, confidence >= SURE])).toEqual([
    ['90', false],
    ['30', true],
  ])
})
