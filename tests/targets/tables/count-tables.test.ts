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

  it('counts a table that stands as lines, by the values at their ends', () => {
    const lines = [
      'TT Chỉ tiêu Đơn vị Thực hiện 2024 Năm 2030',
      'I HẠ TẦNG SỐ',
      '1 Tỷ lệ dân số được phủ sóng 5G % 34 ≥ 99',
      '2 Thôn có mạng cáp quang % 96,5 100',
      'tốc độ cao',
      '3 Xếp hạng chỉ số chuyển đổi số Hạng 24 Nhóm 15',
    ]
    expect(count(lines.join('\n\n'))).toEqual({
      tables: 1,
      withValues: 1,
      read: 0,
      unread: [{ reason: 'as-lines', cells: 6, line: 14 }],
    })
  })

  it('knows such a table by its head where a line has one value, by two lines of two values where it has no head', () => {
    const one = 'Chỉ tiêu Đơn vị Năm 2030\n\nPhủ sóng 5G % 99\n'
    expect(count(one).unread).toEqual([{ reason: 'as-lines', cells: 1, line: 12 }])
    expect(count('Phủ sóng 5G % 80 99\n\nKinh tế số % 20 30\n').unread).toEqual([
      { reason: 'as-lines', cells: 4, line: 10 },
    ])
  })

  it.each(['Kinh tế số 20 % 35 %', 'Đơn đăng ký sáng chế 10-12 16–18'])('%j is a line of two values', (line) => {
    expect(count(`${line}\n\n${line}\n`).unread).toEqual([{ reason: 'as-lines', cells: 4, line: 10 }])
  })

  it.each([
    ['unit last', 'Phủ sóng 5G 80 99 %\n\nKinh tế số 20 30 % GRDP', 4],
    ['agency last', '1 Phủ sóng 5G % 80 ≥ 99 Sở Khoa học và Công nghệ\n\n2 Kinh tế số % 20 30 Cục Thống kê', 4],
    ['remark last', 'Phủ sóng 5G % 99 theo địa bàn dân cư', 1],
    ['a rate', 'Tăng năng suất lao động % 8,5%/năm trở lên', 1],
  ])('below a head with years, values count whatever stands behind them: %s', (_, rows, cells) => {
    expect(count(`TT Chỉ tiêu Đơn vị Năm 2025 Năm 2030\n\n${rows}\n`).unread).toEqual([
      { reason: 'as-lines', cells, line: 12 },
    ])
  })

  it('a table that is one paragraph with its head counts, its rows’ numbers left out', () => {
    const rows = [
      '1 Tỷ lệ phủ sóng 5G trên dân số % 40 99',
      '2 Tỷ trọng kinh tế số trong GRDP % 20 35',
      '3 Đơn sáng chế đơn 12 60',
    ]
    const text = `TT Chỉ tiêu ĐVT Năm 2025 Năm 2030 ${rows.join(' ')} 4 Doanh nghiệp công nghệ số thành lập mới doanh nghiệp 20 100`
    expect(count(text)).toEqual({
      tables: 1,
      withValues: 1,
      read: 0,
      unread: [{ reason: 'as-lines', cells: 8, line: 10 }],
    })
  })

  it.each([
    `TT Nhiệm vụ Cơ quan chủ trì Thời gian\n\n1 Xây dựng 03 quy chế Sở Khoa học và Công nghệ Quý II`,
    'TT Nhiệm vụ Cơ quan chủ trì Năm 2026\n\n1 Xây dựng quy chế Sở Khoa học và Công nghệ Quý II/2026',
    `Mục tiêu đến năm 2030, giai đoạn 2026-2030: ${'kinh tế số phát triển nhanh và bền vững, '.repeat(5)}`,
    'Đến năm 2030, phủ sóng 5G đạt 99%.\n\nKinh tế số chiếm 30% GRDP.',
    'Giai đoạn 2025 2030\n\nGiai đoạn 2030 2045',
    'Chỉ tiêu chủ yếu năm 2030\n\nPhủ sóng 5G đạt 99',
    'Chỉ tiêu Đơn vị Năm 2030',
  ])('takes no sentence and no task for a line of a table: %j', (text) => {
    expect(count(text)).toEqual({ tables: 0, withValues: 0, read: 0, unread: [] })
  })
})
