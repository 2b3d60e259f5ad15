import { expect, it } from 'vitest'
import type { TargetRow } from '../../src/data/dataset.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { describeTarget, describeYear, headYear } from '../../src/wording/describe-target.ts'
import { datasetOf } from '../data/datasets.ts'

const strings = stringsOf()

it.each([
  [['digital-economy-share', 2030, '≥ 40'], '≥ 40 % GRDP, đến năm 2030'],
  [['rd-spending', 2030, '3', 'unit="% budget"'], '3 % ngân sách, đến năm 2030'],
  [['st-tasks-launched', 2035, '≥ 20', 'per="year"'], '≥ 20 nhiệm vụ/năm, đến năm 2035'],
  [['patent-growth', 2030, '16–18'], '16–18 %/năm, đến năm 2030'],
  [['pii-rank', 2030, 'top 10'], 'top 10, đến năm 2030'],
  [['strategic-tech-budget-share', null, '≥ 15'], '≥ 15 % ngân sách, không nêu năm'],
] as const)('describeTarget() writes %s as “%s”', (stated, text) => {
  const [row] = datasetOf({ 'yen-bai': [stated] }).rows
  expect(describeTarget(strings, row as TargetRow).replaceAll('\u00A0', ' ')).toBe(text)
})

it.each([
  [2030, 'đến năm 2030', 'Đến năm 2030'],
  [null, 'không nêu năm', 'Không nêu năm'],
])('the horizon %s is named in a sentence and as a heading', (year, inSentence, asHeading) => {
  expect([describeYear(strings, year), headYear(strings, year)]).toEqual([inSentence, asHeading])
})
