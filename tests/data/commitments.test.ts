import { expect, it } from 'vitest'
import { countCommitments } from '../../src/data/commitments.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { commitmentsText } from '../../src/wording/commitments-text.ts'
import { planOf } from './datasets.ts'

const marked = (words: string) => `- <Target indicator="startups" value="5">${words}</Target>.\n`
const plan = planOf(
  'ha-giang',
  `## I. MỤC TIÊU\n\n${['Có đạt 5', 'Bảo đảm có 5', 'Phấn đấu có 5', 'Nghiên cứu thành lập 5', 'Có 5'].map(marked).join('')}`,
)

it('counts targets by the strength of the words that state them, and says it', () => {
  const counts = countCommitments(plan.targets)
  expect(counts).toEqual({ bound: 2, aimed: 1, explored: 1, unstated: 1 })
  expect(commitmentsText(stringsOf(), counts)).toMatch(
    /^Trong 5 mục tiêu: 2 \(40 %\) là phải đạt .*; 1 \(20 %\) là phấn đấu; 1 \(20 %\) là nghiên cứu, khuyến khích; 1 /,
  )
})

it('leaves out what there is none of', () => {
  expect(commitmentsText(stringsOf(), { bound: 3, aimed: 0, explored: 0, unstated: 0 })).toBe(
    'Trong 3 mục tiêu: 3 (100 %) là phải đạt (“đạt”, “bảo đảm”).',
  )
})
