import { expect, it } from 'vitest'
import { findProvince } from '../../src/convert/find-province.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'

const { provinces } = await readRegistryFiles('content')

it.each([
  [
    'the date',
    { place: 'Hà Giang', letterhead: ['TỈNH ỦY'], texts: ['Học tập tỉnh Lào Cai, tỉnh Lào Cai.'] },
    'ha-giang',
  ],
  [
    'the letterhead, where the date names a town',
    {
      place: 'Cao Lãnh',
      letterhead: ['TỈNH ỦY ĐỒNG THÁP'],
      texts: ['Liên kết với thành phố Hồ Chí Minh, thành phố Hồ Chí Minh.'],
    },
    'dong-thap',
  ],
  ['its text, where neither does', { place: undefined, letterhead: [], texts: ['Của tỉnh Lào Cai.'] }, 'lao-cai'],
  ['nothing, where nothing names one', { place: undefined, letterhead: [], texts: ['Không nêu.'] }, undefined],
])('findProvince() takes the province from %s', (_, named, expected) => {
  expect(findProvince(named, provinces)).toBe(expected)
})
