import { describe, expect, test } from 'vitest'
import { readDeadlines } from '../../src/duties/read-deadline.ts'
import { readDeadlineCell } from '../../src/duties/read-deadline-cell.ts'

const read = (text: string) => readDeadlines(text).map(({ deadline: { words: _, ...deadline } }) => deadline)
const day = (iso: string | null) => [{ kind: 'day', day: iso }]
const repeated = (every: number[], on: string[] = []) => [{ kind: 'repeated', every, on }]
const always = [{ kind: 'always' }]

describe('readDeadlines()', () => {
  test.each([
    ['trước ngày 15/6/2025', '2025-06-15'],
    ['hoàn thành trước 30/6/2025', '2025-06-30'],
    ['chậm nhất là ngày 15 tháng 6 năm 2025', '2025-06-15'],
    ['hoàn thành trong tháng 02/2025', '2025-02-28'],
    ['trong tháng 02 năm 2024', '2024-02-29'],
    ['hoàn thành tháng 5/2025', '2025-05-31'],
    ['trước tháng 6/2025', '2025-05-31'],
    ['trong quý I/2025', '2025-03-31'],
    ['xong trong quý II, III năm 2025', '2025-09-30'],
    ['hoàn thành trong năm 2025', '2025-12-31'],
    ['thời gian hoàn thành: Quý IV/2025', '2025-12-31'],
    ['xây dựng kế hoạch hằng năm, trình trước ngày 01/12/2025', '2025-12-01'],
  ])('the last day of “%s” is %s', (text, iso) => {
    expect(read(text)).toEqual(day(iso))
  })

  test.each([
    ['hằng năm', repeated([12])],
    ['hàng quý', repeated([3])],
    ['kế hoạch chuyển đổi số hàng năm của cơ quan', repeated([12])],
    ['định kỳ 6 tháng, hằng năm', repeated([6, 12])],
    ['định kỳ hàng tháng, 3 tháng, 6 tháng, 1 năm', repeated([1, 3, 6, 12])],
    ['theo định kỳ 01 tháng/lần', repeated([1])],
    ['định kỳ', repeated([])],
    ['định kỳ 6 tháng báo cáo trước ngày 15 tháng 6 và trước ngày 01 tháng 12', repeated([6], ['06-15', '12-01'])],
    ['định kỳ 6 tháng (trước ngày 15/6 và 05/12 hằng năm)', repeated([6], ['06-15', '12-05'])],
    ['hằng năm trước 05/12', repeated([12], ['12-05'])],
    ['trước ngày 15/12 hằng năm', repeated([12], ['12-15'])],
    ['thường xuyên kiểm tra', always],
  ])('“%s” is done again and again', (text, deadline) => {
    expect(read(text)).toEqual(deadline)
  })

  test.each(['trước ngày 15/6', 'hoàn thành trong quý I'])('the year that “%s” leaves out is not made up', (text) => {
    expect(read(text)).toEqual(day(null))
  })

  test.each([
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    'giai đoạn 2025-2030, tầm nhìn đến năm 2045',
    'theo giai đoạn 10 năm',
    'phân kỳ thực hiện (theo năm, giai đoạn 5 năm)',
    'bên cạnh các nhiệm vụ thường xuyên',
    'chi thường xuyên',
    'hoàn thành 10/12 chỉ tiêu',
    'trong 12 tháng',
    'trước ngày 31/2/2025',
  ])('“%s” sets no deadline', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    'thực hiện chương trình giai đoạn 2025-2030, tầm nhìn đến năm 2045 và hàng năm',
    'thực hiện kế hoạch hằng năm và giai đoạn 2026-2030',
  ])('“%s” says which programmes, not how often', (text) => {
    expect(read(text)).toEqual([])
  })

  test('each of two dates is a deadline, in the words of the text', () => {
    const found = readDeadlines('Dự thảo xong trước 15/3/2025, trình trước ngày 30/4/2025').map(
      ({ deadline }) => deadline,
    )
    expect(found.map(({ words }) => words)).toEqual(['xong trước 15/3/2025', 'trước ngày 30/4/2025'])
  })
})

describe('readDeadlineCell()', () => {
  test.each([
    ['Quý II/2025', '2025-06-30'],
    ['15/6/2025', '2025-06-15'],
    ['Trước 30/6/2025', '2025-06-30'],
    ['Tháng 12/2026', '2026-12-31'],
    ['12/2028', '2028-12-31'],
    ['2026', '2026-12-31'],
    ['2025 - 2030', '2030-12-31'],
    ['Năm 2025', '2025-12-31'],
  ])('the last day of the cell “%s” is %s', (cell, iso) => {
    expect(readDeadlineCell(cell)).toEqual([{ kind: 'day', day: iso, words: cell }])
  })

  test('a cell may say how often, or nothing', () => {
    expect(readDeadlineCell('Hằng năm')).toMatchObject(repeated([12]))
    expect(readDeadlineCell('Thường xuyên')).toMatchObject(always)
    expect(readDeadlineCell('-')).toEqual([])
  })
})
