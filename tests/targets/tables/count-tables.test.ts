import { describe, expect, it } from 'vitest'
import { readRegistryFiles } from '../../../src/loaders/read-content.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { countTables } from '../../../src/targets/tables/count-tables.ts'

const registry = await readRegistryFiles('content')

const count = (body: string) =>
  countTables(
    readPlan(
      `---\nprovince: ha-giang\ntitle: K\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n## I. MỤC TIÊU\n\n${body}`,
      'ha-giang.mdx',
    ).sections,
    registry,
  )
const HEAD = '| Chỉ tiêu | Năm 2030 |\n| - | - |\n'

describe('countTables()', () => {
  it('counts nothing where there is no table', () => {
    expect(count('Kinh tế số đạt 30%.')).toEqual({ tables: 0, withValues: 0, read: 0, unread: [] })
  })

  it('counts the marked cells of a table, and gives the rest with reason and line', () => {
    const marked = '<Target indicator="5g-coverage" year="2030" value="99">99</Target>'
    const rows = [
      `| Phủ sóng 5G (%) | ${marked} |`,
      '| Kinh tế số (% GRDP) | 30 |',
      '| Một chỉ số lạ (%) | 50 |',
      '| Kinh phí thực hiện (tỷ đồng) | 20 |',
      '| Giao dịch không dùng tiền mặt (%) | |',
    ]
    const { unread, ...counts } = count(HEAD + rows.join('\n'))
    expect(counts).toEqual({ tables: 1, withValues: 1, read: 1 })
    expect(unread.map(({ reason, cells, line }) => [reason, cells, line])).toEqual([
      ['not-marked', 1, 13],
      ['no-indicator', 1, 14],
      ['not-one-value', 1, 15],
    ])
  })

  it('counts a table of tasks and one of results as tables without values to be reached', () => {
    const tasks = '| Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| - | - | - |\n| Xây dựng quy chế | Sở A | 2026 |\n'
    const results = '| Chỉ tiêu | Thực hiện 2024 |\n| - | - |\n| Phủ sóng 5G (%) | 40 |\n'
    expect(count(`${tasks}\n${results}`)).toEqual({ tables: 2, withValues: 0, read: 0, unread: [] })
  })
})
