import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRegistryFiles } from '../../../src/loaders/read-content.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { extractTargets } from '../../../src/targets/index.ts'

const FACTS = '---\nprovince: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n'

it('every value of an annex with forty-six targets is read, and none of its results and tasks', async () => {
  const annex = readFileSync('tests/fixtures/ten-pages/annex.txt', 'utf8').replace(/^(PHỤ LỤC .*)$/gm, '## $1')
  const found = extractTargets(
    readPlan(`${FACTS}\n${annex}`, 'ha-giang.mdx').sections,
    await readRegistryFiles('content'),
  )
  const listed = found.map((target) => ({
    indicator: target.indicator,
    year: target.year,
    value: target.text,
  }))
  expect(listed).toEqual(parse(readFileSync('tests/fixtures/ten-pages/annex.yaml', 'utf8')))
})
