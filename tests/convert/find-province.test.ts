import { expect, it } from 'vitest'
import { findProvince } from '../../src/convert/find-province.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'

const { provinces } = await readRegistryFiles('content')

const NOWHERE = { place: undefined, letterhead: [], about: [] }

it.each([
  [
    'the date',
    { place: 'Hà Giang', letterhead: ['TỈNH ỦY'], about: [], texts: ['Học tập tỉnh Lào Cai, tỉnh Lào Cai.'] },
    'ha-giang',
  ],
  [
    'the letterhead, where the date names a town',
    {
      place: 'Cao Lãnh',
      letterhead: ['TỈNH ỦY ĐỒNG THÁP'],
      about: [],
      texts: ['Liên kết với thành phố Hồ Chí Minh, thành phố Hồ Chí Minh.'],
    },
    'dong-thap',
  ],
  [
    'its title or issuer, where neither does',
    {
      place: undefined,
      letterhead: [],
      about: ['Kế hoạch thực hiện Nghị quyết trên địa bàn tỉnh Lào Cai'],
      texts: ['Học tập tỉnh Hà Giang.', 'Như tỉnh Hà Giang đã làm.'],
    },
    'lao-cai',
  ],
  [
    'its text, where it names one most often',
    { ...NOWHERE, texts: ['Của tỉnh Lào Cai.', 'Cùng tỉnh Hà Giang.', 'Trên địa bàn tỉnh Lào Cai.'] },
    'lao-cai',
  ],
  ['nothing, where one is named once, in passing', { ...NOWHERE, texts: ['Học tập tỉnh Lào Cai.'] }, undefined],
  [
    'nothing, where two are named as often',
    { ...NOWHERE, texts: ['Tỉnh Lào Cai và tỉnh Hà Giang.', 'Nối tỉnh Hà Giang với tỉnh Lào Cai.'] },
    undefined,
  ],
  ['nothing, where nothing names one', { ...NOWHERE, texts: ['Không nêu.'] }, undefined],
])('findProvince() takes the province from %s', (_, named, expected) => {
  expect(findProvince(named, provinces)).toBe(expected)
})
