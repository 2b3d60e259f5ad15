import { expect, it } from 'vitest'
import { diffTexts } from '../../src/passages/diff-texts.ts'

it('says word by word what only one of two texts has', () => {
  expect(diffTexts('Quy mô kinh tế số đạt 40% GRDP.', 'Quy mô kinh tế số đạt tối thiểu 30% GRDP.')).toEqual([
    { kind: 'both', text: 'Quy mô kinh tế số đạt' },
    { kind: 'one', text: '40%' },
    { kind: 'other', text: 'tối thiểu 30%' },
    { kind: 'both', text: 'GRDP.' },
  ])
})

it('takes capitals, spelling and punctuation for no difference', () => {
  expect(diffTexts('Số hóa; hồ sơ', 'số hoá hồ sơ.')).toEqual([{ kind: 'both', text: 'số hoá hồ sơ.' }])
})
