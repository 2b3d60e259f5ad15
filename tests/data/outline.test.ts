import { expect, it } from 'vitest'
import type { OutlineEntry } from '../../src/data/outline.ts'
import { buildOutline } from '../../src/data/outline.ts'
import { planOf } from './datasets.ts'

const lines = (entries: OutlineEntry[], indent = ''): string[] =>
  entries.flatMap(({ id, heading, entries }) => [`${indent}${heading} #${id}`, ...lines(entries, `${indent}  `)])

const outline = (body: string) => lines(buildOutline(planOf('yen-bai', body).sections))

it('nests the headings as the plan does, in the order of the text', () => {
  const body =
    '## II. NHIỆM VỤ\n\n### 2. Hạ tầng\n\n#### a) Mạng\n\n### 1. Dữ liệu\n\n## I. MỤC TIÊU\n\n### 1. Dữ liệu\n\nHết.\n'
  expect(outline(body)).toEqual([
    'II. NHIỆM VỤ #ii',
    '  2. Hạ tầng #ii-2',
    '    a) Mạng #ii-2-a',
    '  1. Dữ liệu #ii-1',
    'I. MỤC TIÊU #i',
    '  1. Dữ liệu #i-1',
  ])
})

it('keeps two parts with the same heading apart', () => {
  expect(outline('## Nơi nhận\n\nA\n\n## Nơi nhận\n\n### 1. B\n')).toEqual([
    'Nơi nhận #noi-nhan',
    'Nơi nhận #noi-nhan-2',
    '  1. B #noi-nhan-2-1',
  ])
})

it('keeps a part whose level was skipped under the part above it', () => {
  expect(outline('## I. A\n\n#### a) B\n')).toEqual(['I. A #i', '  a) B #i-a'])
})

it('has no entry for the title and the text before the first heading', () => {
  expect(outline('# KẾ HOẠCH\n\nCăn cứ Nghị quyết.\n\n## I. A\n')).toEqual(['I. A #i'])
  expect(outline('Chỉ có lời văn.\n')).toEqual([])
})
