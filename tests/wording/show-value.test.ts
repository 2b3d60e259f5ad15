import { expect, it } from 'vitest'
import { stringsOf } from '../../src/i18n/index.ts'
import { showValue } from '../../src/wording/show-value.ts'
import { registry } from '../data/datasets.ts'

const strings = stringsOf()
const five = { comparator: 'eq', value: 5 } as const

it.each([
  ['% budget', false, { figure: '5\u00A0%', rest: 'ngân sách' }],
  ['per 10,000 people', false, { figure: '5', rest: 'người/vạn dân' }],
  ['tasks', true, { figure: '5', rest: 'nhiệm vụ/năm' }],
  ['% per year', true, { figure: '5\u00A0%', rest: '/năm' }],
  ['rank', false, { figure: 'hạng 5', rest: '' }],
  ['lớp học', false, { figure: '5', rest: 'lớp học' }],
])('showValue() says “%s” in the pages’ language (a year: %s)', (unit, perYear, text) => {
  expect(showValue(strings, five, unit, perYear)).toEqual(text)
})

it('every unit of the registry and of the national targets has words of its own', () => {
  const units = [...registry.indicators, ...registry.national].flatMap(({ unit }) => unit ?? [])
  expect(units.filter((unit) => strings.units[unit] === undefined)).toEqual([])
})
