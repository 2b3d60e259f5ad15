import { expect, it } from 'vitest'
import { convertToTree } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readSections } from '../../src/plan/sections.ts'
import { groupUnnamed } from '../../src/targets/group-unnamed.ts'
import { extractTargets } from '../../src/targets/index.ts'

const registry = await readRegistryFiles('content')

function group(items: string[]) {
  const text = ['II. MỤC TIÊU', '1. Đến năm 2030', ...items.map((item) => `- ${item}`)].join('\n')
  const sections = readSections(convertToTree(text, 'plan.txt', { provinces: registry.provinces }).tree)
  return groupUnnamed(extractTargets(sections, registry)).map(({ words, targets }) => [
    words,
    ...targets.map(({ text }) => text),
  ])
}

it('numbers without an indicator stand together where their words say the same, the most frequent first', () => {
  expect(
    group([
      'Tỷ lệ trạm y tế xã có bác sĩ đạt 95%.',
      'Phấn đấu ít nhất 60% trường học có phòng STEM.',
      'Kinh tế số chiếm 30% GRDP.',
      'Tỷ lệ trường học có phòng STEM đạt trên 80%.',
    ]),
  ).toEqual([
    ['trường học phòng stem', '≥ 60', '> 80'],
    ['trạm y tế xã bác sĩ', '95'],
  ])
})

it('a text whose numbers all have an indicator has no group', () => {
  expect(group(['Kinh tế số chiếm 30% GRDP.'])).toEqual([])
})
