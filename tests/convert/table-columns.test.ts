import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/convert/line-cells.ts'
import { isValue, partColumns, placeCells, readHeads, valueColumns } from '../../src/convert/table-columns.ts'
import { ROW_GAP } from '../../src/convert/table-heads.ts'

const cells = (line: string) => cellsOf(line, ROW_GAP)
const ROWS = ['1     Phủ sóng 5G        %      92', '2     Doanh nghiệp số    DN     2.000'].map(cells)
const COLUMNS = partColumns(ROWS)
const placed = (line: string) => placeCells(cells(line), COLUMNS)?.map((cell) => cell?.text ?? '') ?? null
const heads = (...lines: string[]) => readHeads(lines.map(cells), COLUMNS, 1)

describe('the columns of a table whose words were wrapped', () => {
  it('part where no line has a letter', () => {
    expect(COLUMNS.map(({ start }) => start)).toEqual([0, 6, 25, 32])
  })

  it('take each cell in one of them, and no line with a cell over two', () => {
    expect(placed('      của tỉnh')).toEqual(['', 'của tỉnh', '', ''])
    expect(placed('      Một câu dài qua cả hai cột này')).toBeNull()
  })

  it('have heads, of which the nearest counts where one stands over none', () => {
    expect(heads('  TT        Chỉ tiêu   ĐVT   Năm 2030')).toEqual([['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2030']])
    expect(heads('TT    Chỉ tiêu           ĐVT    Năm', '                                2030')).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2030'],
    ])
  })

  it('may have numbers below their heads, which are a row', () => {
    expect(heads('TT    Chỉ tiêu           ĐVT    Năm 2030', '(1)   (2)                (3)    (4)')).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2030'],
      ['(1)', '(2)', '(3)', '(4)'],
    ])
  })

  it('have no heads where a cell of the first row stands among them', () => {
    expect(heads('TT    Chỉ tiêu           ĐVT    Cơ quan', '                                Sở Y tế tỉnh')).toBeNull()
  })

  it('hold values where most of their cells are some', () => {
    const lines = ROWS.map((row) => placeCells(row, COLUMNS) ?? [])
    expect(valueColumns(lines, 1)).toEqual([3])
    expect(['92', '≥ 99', '45 - 50', '-', 'Nhóm 20'].every(isValue)).toBe(true)
    expect(['%', 'thuê bao', 'Sở Y tế'].some(isValue)).toBe(false)
  })
})
