import { describe, expect, it } from 'vitest'
import { arrangeRows } from '../../../src/browser/matrix/arrange-rows.ts'

const row = (key: string, names: string, region: string, values: Record<string, number> = {}) => ({
  key,
  names,
  region,
  values,
})
const rows = [
  row('a', 'Điện Biên Điện Biên', 'Bắc', { x: 30 }),
  row('b', 'Bắc Kạn Thái Nguyên', 'Bắc', { x: 50 }),
  row('c', 'Cà Mau Cà Mau', 'Nam'),
  row('d', 'Cần Thơ Cần Thơ', 'Nam', { x: 40 }),
]
const state = { name: '', region: '', columns: null, sort: null, pinned: [] as string[] }
const keys = (changes: Partial<Parameters<typeof arrangeRows>[1]>) =>
  arrangeRows(rows, { ...state, ...changes }).map(({ key }) => key)

describe('arrangeRows()', () => {
  it.each([
    ['dien bien', ['a']],
    ['Điện', ['a']],
    ['thai nguyen', ['b']],
    ['ca', ['c', 'd']],
    ['', ['a', 'b', 'c', 'd']],
  ])('finds “%s” in names of then and of today, with marks or without', (name, found) => {
    expect(keys({ name })).toEqual(found)
  })

  it('keeps one region', () => {
    expect(keys({ region: 'Nam' })).toEqual(['c', 'd'])
  })

  it('orders by a column both ways, rows without a value last', () => {
    expect(keys({ sort: { column: 'x', least: false } })).toEqual(['b', 'd', 'a', 'c'])
    expect(keys({ sort: { column: 'x', least: true } })).toEqual(['a', 'd', 'b', 'c'])
  })

  it('shows pinned rows first, whatever the filter, in the order of pinning', () => {
    expect(keys({ pinned: ['d', 'a'], region: 'Bắc' })).toEqual(['d', 'a', 'b'])
  })
})
