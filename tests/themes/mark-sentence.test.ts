import { expect, test } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { markSentence } from '../../src/themes/mark-sentence.ts'
import { planOf, registry } from '../data/datasets.ts'

const { rows } = buildDataset(
  [
    planOf(
      'yen-bai',
      '## I. A\n\nPhát triển bán dẫn: <Target indicator="digital-economy-share" year="2030" value="≥ 40">kinh tế số đạt tối thiểu 40% GRDP</Target>, thu hút 12 doanh nghiệp bán dẫn.\n',
    ),
  ],
  registry,
)
const quote = rows[0]?.target.quote ?? ''
const kinds = (phrases: string[]) => markSentence(quote, rows, phrases).map(({ kind, text }) => [kind, text])

test('targets, other figures and the phrases of the theme are told from the words between them', () => {
  expect(kinds(['bán dẫn'])).toEqual([
    ['plain', 'Phát triển '],
    ['phrase', 'bán dẫn'],
    ['plain', ': '],
    ['target', 'kinh tế số đạt tối thiểu 40% GRDP'],
    ['plain', ', thu hút '],
    ['figure', '12'],
    ['plain', ' doanh nghiệp '],
    ['phrase', 'bán dẫn'],
    ['plain', '.'],
  ])
})

test('a phrase within the words of a target leaves them whole, and of two that meet the longer counts', () => {
  expect(kinds(['kinh tế số', 'doanh nghiệp', 'doanh nghiệp bán dẫn']).map(([, text]) => text)).toEqual([
    'Phát triển bán dẫn: ',
    'kinh tế số đạt tối thiểu 40% GRDP',
    ', thu hút ',
    '12',
    ' ',
    'doanh nghiệp bán dẫn',
    '.',
  ])
})

test.each([[[]], [['bán dẫn', 'GRDP']]])('the parts joined are the sentence again, with the phrases %j', (phrases) => {
  const parts = markSentence(quote, rows, phrases)
  expect(parts.map(({ text }) => text).join('')).toBe(quote)
})
