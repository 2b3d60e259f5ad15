import { describe, expect, it } from 'vitest'
import { writeTable } from '../../src/documents/write-table.ts'

describe('writeTable()', () => {
  it('writes a head row, its rule and the other rows, short rows filled up', () => {
    expect(writeTable([['TT', 'Chỉ tiêu', 'Năm 2030'], ['1', 'Phủ sóng 5G', '99'], ['2']])).toEqual([
      '| TT | Chỉ tiêu | Năm 2030 |',
      '| --- | --- | --- |',
      '| 1 | Phủ sóng 5G | 99 |',
      '| 2 |  |  |',
    ])
  })

  it('escapes pipes and leaves out rows and columns without words', () => {
    expect(
      writeTable([
        ['A|B', '', 'C'],
        ['', ' ', ''],
        ['1', '', '2'],
      ]),
    ).toEqual(['| A\\|B | C |', '| --- | --- |', '| 1 | 2 |'])
    expect(writeTable([['', ''], []])).toEqual([])
    expect(writeTable([])).toEqual([])
  })

  it.each([
    ['a label over two lines', 'Phủ sóng 5G\n trên địa bàn', 'Phủ sóng 5G trên địa bàn'],
    ['a head over two lines', 'Mục tiêu\n\nnăm 2030', 'Mục tiêu năm 2030'],
    ['a list of values', '- > 55%\n- 2%', '- > 55%; - 2%'],
    ['two values', '60\n≥ 80', '60; ≥ 80'],
    ['a list with its own punctuation', 'Gồm:\n- quy chế;\n- hạ tầng.', 'Gồm: - quy chế; - hạ tầng.'],
  ])('joins %s in the cell', (_, cell, joined) => {
    expect(writeTable([['Chỉ tiêu'], [cell]])[2]).toBe(`| ${joined} |`)
  })
})
