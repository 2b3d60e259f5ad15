import { expect, test } from 'vitest'
import { EVERYTHING, formatSearch, isLimited, parseSearch } from '../../src/search/limits.ts'

test('an address is read and written the same', () => {
  const address = '?q=%C4%91%E1%BA%A5t+%C4%91ai&tinh=bac-giang&nhom=people&loai=muc-tieu'
  const state = parseSearch(address)
  expect(state).toEqual({
    text: 'đất đai',
    limits: { province: 'bac-giang', unit: null, group: 'people', kind: 'target' },
  })
  expect(formatSearch(state)).toBe(address)
  expect(isLimited(state.limits)).toBe(true)
})

test('what is no id is left out', () => {
  expect(parseSearch('?q=a&tinh=<script>&loai=x&donvi=../x').limits).toEqual(EVERYTHING)
  expect(formatSearch(parseSearch(''))).toBe('')
  for (const name of ['constructor', '__proto__', 'toString']) {
    expect(parseSearch(`?loai=${name}`).limits).toEqual(EVERYTHING)
    expect(formatSearch(parseSearch(`?loai=${name}`))).toBe('')
  }
})
