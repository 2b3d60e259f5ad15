import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/passages/find-names.ts'

const namesIn = (text: string) => findNames(text).map(({ kind, words }) => `${kind}: ${words}`)

describe('a name goes from its head to a comma, or to a word that says something of it', () => {
  it.each([
    [
      'Xây dựng Trung tâm giám sát nguồn nước cấp tỉnh để cảnh báo lũ.',
      ['institution: Trung tâm giám sát nguồn nước cấp tỉnh'],
    ],
    [
      'Đầu tư vào Khu công nghệ cao Tân Phú, Cụm công nghiệp Hòa Sơn.',
      ['place: Khu công nghệ cao Tân Phú', 'place: Cụm công nghiệp Hòa Sơn'],
    ],
    [
      'Nâng cấp Viện nghiên cứu giống cây và Trung tâm lưu trữ hồ sơ.',
      ['institution: Viện nghiên cứu giống cây', 'institution: Trung tâm lưu trữ hồ sơ'],
    ],
    [
      'hình thành “Trung tâm đổi mới sáng tạo quốc gia vùng X”;',
      ['institution: Trung tâm đổi mới sáng tạo quốc gia vùng X'],
    ],
    [
      'trở thành một trong các trung tâm dữ liệu của vùng đồng bằng sông Hồng.',
      ['institution: trung tâm dữ liệu của vùng đồng bằng sông Hồng'],
    ],
    ['phối hợp với trường Đại học Tân Phú đào tạo nhân lực.', ['institution: trường Đại học Tân Phú']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('no name is', () => {
  it.each([
    ['a kind of things', 'Phát triển các Trung tâm đổi mới sáng tạo mở.'],
    ['what is short', 'Đầu tư Trung tâm dữ liệu.'],
    ['the nation’s', 'Kết nối với Trung tâm dữ liệu lớn quốc gia.'],
    [
      'what has its capital from the beginning of the sentence',
      'Chương trình phát triển sản phẩm chủ lực được triển khai.',
    ],
    [
      'a scheme for what all plans are about',
      'Triển khai có hiệu quả Đề án Chuyển đổi số, Quỹ phát triển khoa học và công nghệ.',
    ],
    ['half of a name', 'Liên kết Viện - Trường - Doanh nghiệp nhỏ và vừa.'],
    ['a region', 'Hợp tác trong Khu vực Đông Nam Á rộng lớn.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })
})
