import { expect, it } from 'vitest'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { extractTargets } from '../../src/targets/index.ts'
import { SURE } from '../../src/targets/weights.ts'

const registry = await readRegistryFiles('content')
const { sections } = readPlan(
  '## II. MỤC TIÊU ĐẾN NĂM 2030\n\n| Chỉ tiêu | ĐVT | Năm 2030 |\n| - | - | - |\n| Phủ sóng 5G | % | > 99 |\n| Tỷ trọng kinh tế số | % GRDP | 30 |\n',
  'plan.md',
)

it('of a scan a target with a sign that loses its line is a doubt; others are as sure as ever', () => {
  const [withSign, without] = extractTargets(sections, registry, { isScan: true })
  expect(withSign?.confidence).toBeLessThan(SURE)
  expect(withSign?.doubts.at(-1)).toContain('bản quét')
  expect(without?.confidence).toBeGreaterThanOrEqual(SURE)
})

it('of a text that was never a picture the same target is sure', () => {
  expect(extractTargets(sections, registry)[0]?.confidence).toBeGreaterThanOrEqual(SURE)
})
