import { describe, expect, it } from 'vitest'
import type { CellInView } from '../../../src/browser/matrix/rows-in-view.ts'
import { rowsInView } from '../../../src/browser/matrix/rows-in-view.ts'

const TARGETS = [
  {
    province: 'ha-giang',
    indicator: 'hdi',
    year: 2030,
    text_value: '≥ 0,7',
    url: 'https://a.example/b/tinh/ha-giang/#t-hdi-2030',
  },
  {
    province: 'ha-giang',
    indicator: 'hdi',
    year: 2030,
    text_value: '0,8',
    url: 'https://a.example/b/tinh/ha-giang/#t-hdi-2030-2',
  },
  {
    province: 'ha-giang',
    indicator: 'hdi',
    year: 2030,
    text_value: '0,9',
    url: 'https://a.example/b/don-vi/ha-giang/#t-hdi-2030',
  },
]
const cell = (change: Partial<CellInView>): CellInView => ({
  province: 'ha-giang',
  provinceName: 'Hà Giang',
  indicator: 'hdi',
  indicatorName: 'HDI',
  year: 2030,
  addresses: [],
  said: '',
  ...change,
})
const values = (cells: CellInView[]) => rowsInView(cells, TARGETS).map((row) => row.text_value)

describe('rowsInView() gives', () => {
  it.each([
    [
      'each value of a cell',
      cell({ addresses: ['/tinh/ha-giang/#t-hdi-2030', '/tinh/ha-giang/#t-hdi-2030-2'] }),
      ['≥ 0,7', '0,8'],
    ],
    [
      'a unit’s value, not that of the province of its name',
      cell({ addresses: ['/don-vi/ha-giang/#t-hdi-2030'] }),
      ['0,9'],
    ],
    [
      'it wherever the site is opened',
      cell({ addresses: ['http://localhost:4321/tinh/ha-giang/#t-hdi-2030'] }),
      ['≥ 0,7'],
    ],
    ['what is read where there is no value', cell({ said: 'chưa đọc hết bảng' }), ['chưa đọc hết bảng']],
  ])('%s', (_, shown, expected) => {
    expect(values([shown])).toEqual(expected)
  })

  it('a row with all columns for a cell without a value, in the order of the view', () => {
    const rows = rowsInView(
      [cell({ said: 'không nêu', year: null }), cell({ addresses: ['/tinh/ha-giang/#t-hdi-2030'] })],
      TARGETS,
    )
    expect(rows[0]).toEqual({
      province: 'ha-giang',
      province_name: 'Hà Giang',
      indicator: 'hdi',
      indicator_name: 'HDI',
      year: null,
      text_value: 'không nêu',
      url: null,
    })
    expect(rows[1]).toBe(TARGETS[0])
  })
})
