import { expect, it } from 'vitest'
import { compareWithNational } from '../../src/data/compare.ts'
import { parseTargetValue } from '../../src/text/target-value.ts'

const measured = (text: string) => {
  const [, value = '', unit = '%'] = /^(.+?)(?: \[(.+)\])?$/.exec(text) ?? []
  const parsed = parseTargetValue(value)
  if (parsed === null) throw new Error(`not in the notation: ${value}`)
  return { ...parsed, unit }
}

it.each([
  ['≥ 40 [% GRDP]', '≥ 30 [% GDP]', 'above'],
  ['≥ 30 [% GRDP]', '≥ 30 [% GDP]', 'equal'],
  ['15 [% GRDP]', '≥ 30 [% GDP]', 'below'],
  ['> 55', '> 55', 'equal'],
  ['≥ 45', '> 55', 'below'],
  ['50–55', '> 55', 'below'],
  ['85', '> 80', 'above'],
  ['80', '> 80', 'below'],
  ['> 80', '80', 'above'],
  ['≥ 80', '80', 'equal'],
  ['16–18', '16–18', 'equal'],
  ['18–20', '16–18', 'above'],
  ['10', '16–18', 'below'],
  ['16–20', '16–18', 'above'],
  ['> 10', '8–10', 'above'],
  ['~ 60', '≥ 50', 'above'],
  ['~ 50', '≥ 50', 'not-comparable'],
  ['≤ 5', '≥ 3', 'not-comparable'],
  ['≥ 3 [% budget]', '≥ 3 [% GDP]', 'not-comparable'],
  ['top 5 [rank]', 'top 10 [rank]', 'above'],
  ['top 10 [rank]', '≥ 3 [rank]', 'not-comparable'],
])('%s beside the national %s is %s', (own, national, expected) => {
  expect(compareWithNational(measured(own), measured(national), true)).toBe(expected)
})

it('a national value of another kind is not comparable, whatever the numbers', () => {
  expect(compareWithNational(measured('≥ 5'), measured('≥ 3'), false)).toBe('not-comparable')
})
