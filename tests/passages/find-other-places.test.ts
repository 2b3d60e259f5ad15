import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findClauses } from '../../src/passages/find-clauses.ts'
import { otherPlaceFinder } from '../../src/passages/find-other-places.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planOf, registry } from '../data/datasets.ts'
import { FIVE } from '../five-plans.ts'

const find = otherPlaceFinder({
  ...registry,
  localPlaces: [{ slug: 'xa-thu', name: 'Xã Thử', kind: 'commune', parent: 'dv-lao-cai' }],
})

/** What is flagged in a sentence of Bình Định's plan, or of another's. */
function flagged(sentence: string, id = 'binh-dinh', facts: string[] = []): string[] {
  const found = find(planOf(id, `## I. NHIỆM VỤ\n\n${sentence}\n`, facts))
  return found.map(({ words, provinces }) => `${words}: ${provinces.map(({ slug }) => slug).join(' ')}`)
}

describe('a plan speaks of another province as if it were its own', () => {
  it.each([
    ['Thiết lập mạng lưới chuyên gia, trí thức người Nghệ ở trong và ngoài nước.', ['người Nghệ: nghe-an ha-tinh']],
    ['Phủ sóng 5G trên địa bàn tỉnh Quảng Ninh.', ['trên địa bàn tỉnh Quảng Ninh: quang-ninh']],
    ['UBND tỉnh Hải Dương chỉ đạo các sở.', ['UBND tỉnh Hải Dương: hai-duong']],
    ['Xây dựng con người Daklak phát triển toàn diện.', ['con người Daklak: dak-lak']],
    ['Hoàn thiện hạ tầng số của tỉnh Bình Dương.', ['của tỉnh Bình Dương: binh-duong']],
  ])('%s', (sentence, expected) => {
    expect(flagged(sentence)).toEqual(expected)
  })
})

describe('nothing is flagged where', () => {
  it.each([
    'Hoàn thiện hạ tầng số của tỉnh Bình Định.',
    'Liên kết doanh nghiệp Quảng Ninh với chuỗi cung ứng.',
    'Học tập kinh nghiệm chuyển đổi số của tỉnh Quảng Ninh.',
    'Phối hợp với Đại học Quốc gia Thành phố Hồ Chí Minh đào tạo nhân lực.',
    'Xây dựng tuyến cáp quang từ Đà Nẵng.',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Mở rộng thị trường châu Á - Thái Bình Dương.',
    'Người dân và doanh nghiệp dùng dịch vụ công trực tuyến.',
  ])('%s', (sentence) => {
    expect(flagged(sentence)).toEqual([])
  })

  it('it is the plan’s own people, or a province that its unit was made of', () => {
    expect(flagged('Mạng lưới trí thức người Nghệ.', 'nghe-an')).toEqual([])
    expect(flagged('Hạ tầng trên địa bàn tỉnh Yên Bái.', 'lao-cai', ['unit: lao-cai'])).toEqual([])
    expect(flagged('Hạ tầng trên địa bàn tỉnh Yên Bái.', 'lao-cai')).not.toEqual([])
  })

  it('a commune speaks of the province that it is part of, or of one that this was made of', () => {
    const ofCommune = (sentence: string) => flagged(sentence, 'xa-thu', ['unit: xa-thu'])
    expect(ofCommune('Hoàn thiện hạ tầng số của tỉnh Lào Cai.')).toEqual([])
    expect(ofCommune('Hạ tầng trên địa bàn tỉnh Yên Bái.')).toEqual([])
    expect(ofCommune('Hạ tầng trên địa bàn tỉnh Hà Giang.')).not.toEqual([])
  })
})

it('in the five plans one passage is flagged', () => {
  const found = FIVE.flatMap((id) => {
    const { sections, frontMatter } = readPlan(readFileSync(`content/plans/${id}.mdx`, 'utf8'), `${id}.mdx`)
    return find({ clauses: findClauses(sections), frontMatter: frontMatter ?? {} }).map(
      ({ words }) => `${id}: ${words}`,
    )
  })
  expect(found).toEqual(['binh-dinh: người Nghệ'])
})
