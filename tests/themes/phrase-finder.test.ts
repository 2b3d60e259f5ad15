import { expect, test } from 'vitest'
import { phraseFinder, phrasePlaces } from '../../src/themes/phrase-finder.ts'

const themesOf = phraseFinder({
  ai: { phrases: ['AI', 'trí tuệ nhân tạo'] },
  services: { phrases: ['dịch vụ công'], except: ['dịch vụ công nghệ'] },
  '5g': { phrases: ['5G'] },
})

test.each([
  ['a phrase in other capitals', 'Phát triển TRÍ TUỆ NHÂN TẠO.', ['ai']],
  ['several, in the order of the registry', 'Dịch vụ công ứng dụng AI', ['ai', 'services']],
  ['a part of a longer word is none', 'Mạng 15G và 5Ghz', []],
  ['an abbreviation is not the small word that is written alike', 'Không ai được bỏ lại', []],
  ['no phrase goes over a comma', 'Sản phẩm, dịch vụ, công nghệ mới', []],
  ['a line break inside the phrase', 'trí tuệ\nnhân tạo', []],
  ['brackets and quotation marks', 'mạng (5G), “AI”', ['ai', '5g']],
  ['what only contains the phrase and means something else', 'Dịch vụ công nghệ cao', []],
  ['the phrase beside what means something else', 'Dịch vụ công nghệ cao và dịch vụ công', ['services']],
  ['nothing', '', []],
])('%s: %j speaks of %j', (_, text, ids) => {
  expect(themesOf(text)).toEqual(ids)
})

test('decomposed letters are the same', () => {
  expect(themesOf('dịch vụ công'.normalize('NFD'))).toEqual(['services'])
})

test('what is left out may be a list with commas', () => {
  const ofSchools = phraseFinder({ school: { phrases: ['trường học'], except: ['trường học, bệnh viện'] } })
  expect(ofSchools('nâng cấp đường truyền cho trường học, bệnh viện')).toEqual([])
  expect(ofSchools('trường học, bệnh viện; trường học thông minh')).toEqual(['school'])
})

test('a phrase is marked where its words stand side by side, not over a comma', () => {
  expect(phrasePlaces('nhà khoa học, sinh viên; học sinh', ['học sinh'])).toEqual([{ start: 25, end: 33 }])
})
