import { describe, expect, it } from 'vitest'
import { formatState, nextSort, parseState, unknownParts } from '../../../src/browser/matrix/table-state.ts'

const known = {
  columns: ['pii-rank', 'hdi'],
  orders: ['pii-rank', 'hdi'],
  rows: ['a', 'b', 'c', 'd', 'e'],
  regions: ['', 'Đồng bằng'],
}
const empty = { name: '', region: '', columns: null, sort: null, pinned: [] }

describe('the state of a comparison stands in the address', () => {
  it('nothing for the table as it first stands', () => {
    expect(formatState(empty)).toBe('')
    expect(parseState('', known)).toEqual(empty)
  })

  it('is written so that people can read it, and read back the same', () => {
    const state = {
      name: 'bac',
      region: 'Đồng bằng',
      columns: ['hdi'],
      sort: { column: 'pii-rank', least: true },
      pinned: ['b', 'a'],
    }
    const query = formatState(state)
    expect(decodeURIComponent(query)).toBe('?loc=bac&vung=Đồng+bằng&cot=hdi&xep=-pii-rank&ghim=b,a')
    expect(parseState(query, known)).toEqual(state)
  })

  it('orders by a column of one horizon; an indicator alone is its first column', () => {
    const ofYears = { ...known, orders: ['pii-rank.2030', 'hdi.2030', 'hdi.2045'] }
    expect(parseState('?xep=-hdi.2045', ofYears).sort).toEqual({ column: 'hdi.2045', least: true })
    expect(parseState('?xep=hdi', ofYears).sort).toEqual({ column: 'hdi.2030', least: false })
  })

  it('leaves out what the page does not know, and tells it', () => {
    const address = '?loc=b&vung=nowhere&cot=x,hdi&xep=-y&ghim=z,a,a,b,c,d,e&utm_source=x'
    expect(parseState(address, known)).toEqual({ ...empty, name: 'b', columns: ['hdi'], pinned: ['a', 'b', 'c', 'd'] })
    expect(unknownParts(address, known)).toEqual(['vung=nowhere', 'cot=x', 'xep=-y', 'ghim=z'])
    expect(unknownParts('?xep=hdi&ghim=a&vung=Đồng+bằng', known)).toEqual([])
  })
})

it('nextSort() goes from most first to least first to none, and begins anew on another column', () => {
  const most = nextSort(null, 'hdi')
  const least = nextSort(most, 'hdi')
  expect([most, least, nextSort(least, 'hdi'), nextSort(least, 'pii-rank')]).toEqual([
    { column: 'hdi', least: false },
    { column: 'hdi', least: true },
    null,
    { column: 'pii-rank', least: false },
  ])
})
