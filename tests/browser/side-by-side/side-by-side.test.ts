import { expect, it } from 'vitest'
import { putSideBySide } from '../../../src/browser/side-by-side/side-by-side.ts'

const target = (indicator: string, year: number | null, value: string) => ({
  indicator,
  year,
  value,
  versus: '' as const,
  words: '',
  url: '',
})

it('putSideBySide() puts differences first, in the order of indicators and years', () => {
  const plans = [
    {
      key: 'a',
      name: 'A',
      silences: {},
      silence: 'không nêu',
      targets: [target('y', 2030, '1'), target('x', 2045, '5'), target('x', 2030, '3'), target('z', null, '2')],
    },
    {
      key: 'b',
      name: 'B',
      silences: {},
      silence: 'không nêu',
      targets: [target('x', 2030, '4'), target('y', 2030, '1'), target('x', 2045, '6'), target('z', 2030, '2')],
    },
  ]
  const { differ, same, some } = putSideBySide(plans, ['x', 'y', 'z'])
  const text = (lines: typeof differ) =>
    lines.map(
      ({ indicator, year, cells }) =>
        `${indicator} ${year} ${cells.map((cell) => cell.map(({ value }) => value)).join('|')}`,
    )
  expect(text(differ)).toEqual(['x 2030 3|4', 'x 2045 5|6'])
  expect(text(same)).toEqual(['y 2030 1|1'])
  expect(text(some)).toEqual(['z 2030 |2', 'z null 2|'])
})
