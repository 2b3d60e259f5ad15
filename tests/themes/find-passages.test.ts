import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { findPassages } from '../../src/themes/find-passages.ts'

const themes = {
  chip: { vi: 'Bán dẫn', phrases: ['bán dẫn'], except: [] },
  ai: { vi: 'Trí tuệ nhân tạo', phrases: ['AI'], except: [] },
}
const passages = (body: string) => findPassages(readPlan(`# Kế hoạch về bán dẫn\n\n${body}`, 'a.mdx').sections, themes)

test('a sentence is quoted whole, with its themes, its section and the anchor that is nearest', () => {
  expect(
    passages('## II. NHIỆM VỤ\n\nMở đầu. Phát triển AI, chip bán dẫn. Hết.\n\n1.2. Đào tạo nhân lực bán dẫn.\n'),
  ).toEqual([
    { themes: ['chip', 'ai'], quote: 'Phát triển AI, chip bán dẫn.', section: 'ii', anchor: 'ii' },
    { themes: ['chip'], quote: 'Đào tạo nhân lực bán dẫn.', section: 'ii', anchor: 'ii-1-2' },
  ])
})

test('the words of a target are part of their sentence', () => {
  const [passage] = passages('## I. A\n\nCó <Target indicator="x" value="5">5 doanh nghiệp bán dẫn</Target> trở lên.\n')
  expect(passage?.quote).toBe('Có 5 doanh nghiệp bán dẫn trở lên.')
})

test('of a table the whole row is quoted, once', () => {
  const table = '| Nhiệm vụ | Cơ quan |\n| --- | --- |\n| Đề án bán dẫn | Sở bán dẫn |\n| Đề án khác | Sở khác |\n'
  expect(passages(`## I. A\n\n${table}`).map(({ quote }) => quote)).toEqual(['Đề án bán dẫn · Sở bán dẫn'])
})

test('the title and what stands before the first heading are left out', () => {
  expect(passages('Căn cứ Nghị quyết về bán dẫn.\n\n## I. A\n\nKhông có gì.\n')).toEqual([])
})
