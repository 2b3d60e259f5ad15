import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRegistryFiles } from '../../../src/loaders/read-content.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { extractTargets } from '../../../src/targets/index.ts'

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
