import { describe, expect, it } from 'vitest'
import type { PlanBlock } from '../../src/desk/plan-blocks.ts'
import { isSameGroup, planGroups } from '../../src/desk/plan-groups.ts'

const paragraph = (text: string): PlanBlock => ({ text, heading: null, cell: null, targets: [] })
const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Đoạn ${at}`))
/** A table of two columns: one word; several, one of which is too long to stay whole. */
const table = (number: number, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    ['a'.repeat(10), 'bb '.repeat(9) + 'b'.repeat(23)].map((text, column) => ({
      ...paragraph(text),
      cell: { table: number, row, column },
    })),
  ).flat()
const sizes = (blocks: PlanBlock[]) =>
  planGroups(blocks).map(({ blocks, columns }) => [blocks.length, columns !== null])

describe('the blocks of a plan are cut into groups', () => {
  it.each<[string, PlanBlock[], [number, boolean][]]>([
    ['none of none', [], []],
    [
      'forty paragraphs in each',
      paragraphs(90),
      [
        [40, false],
        [40, false],
        [10, false],
      ],
    ],
    ['a short table stands with the paragraphs around it', [...paragraphs(5), ...table(0, 3)], [[11, false]]],
    [
      'a table of forty rows stays whole',
      [...paragraphs(39), ...table(0, 40), ...paragraphs(1)],
      [
        [119, false],
        [1, false],
      ],
    ],
    [
      'a longer one is cut between rows, apart from what is around it',
      [...paragraphs(2), ...table(0, 90), ...paragraphs(1)],
      [
        [2, false],
        [80, true],
        [80, true],
        [20, true],
        [1, false],
      ],
    ],
    [
      'tables that follow each other are not mixed up',
      [...table(0, 41), ...table(1, 41)],
      [
        [80, true],
        [2, true],
        [80, true],
        [2, true],
      ],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(sizes(blocks)).toEqual(expected)
    expect(planGroups(blocks).flatMap(({ blocks }) => blocks)).toEqual(blocks)
    for (const { first, blocks: own } of planGroups(blocks)) expect(own[0]).toBe(blocks[first])
  })

  it('the columns of a cut table are as wide in each part: room for the longest word, more for longer cells', () => {
    const columns = planGroups(table(0, 90)).map(({ columns }) => columns)
    expect(columns).toEqual([1, 2, 3].map(() => ({ widths: [29.6, 70.4], least: 41 })))
  })
})

describe('a group is drawn anew', () => {
  const [plain] = planGroups([paragraph('Kinh tế số đạt 35%'), paragraph('Hết')])
  it.each<[string, PlanBlock[], boolean]>([
    ['not where nothing has changed', [paragraph('Kinh tế số đạt 35%'), paragraph('Hết')], true],
    ['where a word is another', [paragraph('Kinh tế số đạt 36%'), paragraph('Hết')], false],
    [
      'where a target is new',
      [{ ...paragraph('Kinh tế số đạt 35%'), targets: [{ start: 15, end: 18 }] }, paragraph('Hết')],
      false,
    ],
    ['where a heading is new', [paragraph('Kinh tế số đạt 35%'), { ...paragraph('Hết'), heading: 'II' }], false],
    ['where a paragraph is gone', [paragraph('Kinh tế số đạt 35%')], false],
    ['where a paragraph has become a cell', [paragraph('Kinh tế số đạt 35%'), ...table(0, 1).slice(0, 1)], false],
  ])('%s', (_, blocks, isSame) => {
    const [other] = planGroups(blocks)
    expect(plain && other && isSameGroup(plain, other)).toBe(isSame)
  })
})
