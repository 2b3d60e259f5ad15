import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlan } from '../../src/plan/read-plan.ts'
import { groupSections } from '../../src/tasks/group-sections.ts'
import { listTasks } from '../../src/tasks/list-tasks.ts'
import { registry } from '../data/datasets.ts'

/** Of the sections, those that a second reader puts into the same group. */
const LEAST = 0.97

const gold = parse(readFileSync('tests/fixtures/task-groups.yaml', 'utf8')) as Record<
  string,
  Record<string, string | null>
>

const read = (body: string) => readPlan(body, 'a.mdx').sections
const grouped = (body: string, taskGroups = {}) => groupSections(read(body), registry, { taskGroups }, false)
const groups = (body: string, taskGroups = {}) => grouped(body, taskGroups).map(({ group }) => group)

test('the sections of the five plans are in the groups in which a second reader puts them', () => {
  const wrong: string[] = []
  let count = 0
  for (const [plan, wanted] of Object.entries(gold)) {
    const { sections, frontMatter } = readPlan(readFileSync(`content/plans/${plan}.mdx`, 'utf8'), `${plan}.mdx`)
    const found = groupSections(sections, registry, frontMatter ?? {}, false)
    expect(found.map(({ section }) => section)).toEqual(Object.keys(wanted))
    count += found.length
    for (const { section, group } of found) {
      if (group !== wanted[section]) wrong.push(`${plan} ${section}: ${group}, not ${wanted[section]}`)
    }
  }
  console.log(`groups of tasks: ${count - wrong.length} of ${count} as a second reader sees them`)
  expect((count - wrong.length) / count, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST)
})

describe('the group of a section is', () => {
  test.each([
    ['that of the phrase which stands first in its heading', '## II. Giám sát, tuyên truyền', ['implementation']],
    [
      'that of the part around it, where all of it is of one group',
      '## I. MỤC TIÊU\n\n### 1. Hạ tầng',
      ['targets', 'targets'],
    ],
    ['not that of a heading which says more', '## I. MỤC TIÊU, NHIỆM VỤ', [null]],
    ['not that of a phrase which must stand at the head', '## I. Nhân lực đáp ứng yêu cầu', ['people']],
    [
      'the implementation, where its heading is the name of bodies',
      '## II. NHIỆM VỤ\n\n### 1. Sở Giáo dục và Đào tạo',
      [null, 'implementation'],
    ],
    [
      'that of its text, where its heading does not say',
      '## II. Việc khác\n\nHỗ trợ doanh nghiệp. Kết nối doanh nghiệp. Thu hút doanh nghiệp.',
      ['enterprise'],
    ],
    [
      'that of the part around it, where the text is not sure',
      '## II. Nhân lực\n\n### 1. Việc khác\n\nHỗ trợ doanh nghiệp.',
      ['people', 'people'],
    ],
    ['none for the opening and the recipients', 'Căn cứ.\n\n## Nơi nhận:\n\n- Sở Y tế.', []],
  ])('%s', (_, body, expected) => {
    expect(groups(`${body}\n`)).toEqual(expected)
  })

  test('the one that an editor says, with the parts below it', () => {
    expect(groups('## II. Nhân lực\n\n### 1. Việc khác\n\nViệc.\n', { ii: 'finance' })).toEqual(['finance', 'finance'])
  })

  test('told with the reason', () => {
    expect(grouped('## II. Nhân lực\n\n### 1. Khác\n\nViệc.\n').map(({ reason }) => reason)).toEqual([
      { by: 'heading', phrase: 'nhân lực' },
      { by: 'around', heading: 'II. Nhân lực' },
    ])
  })
})

describe('listTasks()', () => {
  const tasks = (body: string) => {
    const sections = read(body)
    return listTasks(sections, groupSections(sections, registry, {}, false), registry.taskGroups)
  }
  const parts = (body: string) =>
    tasks(body).flatMap(({ group, passages }) =>
      passages.map(({ text, part }) => [text, registry.taskGroups[group ?? '']?.parts[part ?? -1]?.vi ?? null]),
    )

  test('each paragraph belongs to the part whose words stand first in it, an item to that of the line above it', () => {
    const body =
      '## II. Hạ tầng\n\nPhát triển hạ tầng số, dữ liệu.\n\nCó:\n\n- Dữ liệu lớn:\n  - Việc một.\n- Việc hai.\n'
    expect(parts(body)).toEqual([
      ['Phát triển hạ tầng số, dữ liệu.', 'Viễn thông, hạ tầng số'],
      ['Có:', null],
      ['Dữ liệu lớn:', 'Dữ liệu, trí tuệ nhân tạo'],
      ['Việc một.', 'Dữ liệu, trí tuệ nhân tạo'],
      ['Việc hai.', null],
    ])
  })

  test('targets belong to the year of their heading', () => {
    expect(parts('## I. MỤC TIÊU\n\n### 1. Đến năm 2030\n\n#### a) Hạ tầng\n\nPhủ sóng 5G.\n')).toEqual([
      ['Phủ sóng 5G.', 'Đến năm 2030'],
    ])
  })

  test('of a table the whole row is one passage, with the anchor of its place', () => {
    expect(tasks('## II. Hạ tầng\n\n| A | B |\n| - | - |\n| 1 | 2 |\n')[0]?.passages).toEqual([
      { text: 'A · B', anchor: 'ii', part: null },
      { text: '1 · 2', anchor: 'ii', part: null },
    ])
  })
})
