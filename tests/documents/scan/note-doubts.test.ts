import { expect, it } from 'vitest'
import { locateWords } from '../../../src/documents/scan/locate-words.ts'
import { noteDoubts, unsureNumbers } from '../../../src/documents/scan/note-doubts.ts'
import { proposeCorrections } from '../../../src/documents/scan/propose-corrections.ts'

const word = (text: string, confidence = 95, page = 1) => ({ text, confidence, page })

it('names page and line of doubtful words, and of numbers and signs below 90', () => {
  const words = [word('Kinh'), word('tế', 60), word('chiếm'), word('30%', 89), word('>', 0, 2), word('80%', 0, 2)]
  expect(noteDoubts(words, 'Kinh tế\nchiếm 30%\n\n| > 80% |\n')).toEqual([
    'Trang 1, 2 được nhận dạng chữ từ ảnh: 6 từ, 4 từ hoặc số đọc không chắc. Hãy so từng con số với bản gốc.',
    'Trang 1, dòng 1: đọc không chắc “tế”. Hãy xem bản gốc.',
    'Trang 1, dòng 2: đọc không chắc “30%”. Hãy xem bản gốc.',
    'Trang 2, dòng 4: đọc không chắc “>”, “80%”. Hãy xem bản gốc.',
  ])
})

it('lists unsure numbers and signs by line, also one that the text writes otherwise', () => {
  const words = [word('Kinh'), word('tế', 10), word('30%', 89), word('đạt'), word('8O', 10), word('≥', 0), word('80%')]
  expect(unsureNumbers(words, 'Kinh tế 30%\nđạt 80\n\n| ≥ 80% |\n')).toEqual([
    { line: 1, text: '30%' },
    { line: 2, text: '8O' },
    { line: 4, text: '≥' },
  ])
})

it('finds words again although page numbers were left out of the text', () => {
  expect(locateWords(['một', 'hai', '2', 'ba', 'hai'], 'một hai\nba\nhai\n')).toEqual([1, 1, null, 2, 3])
})

it.each([
  ['phần đầu đạt 30%', 'phần đầu', 'phấn đấu'],
  ['TEP đóng góp 55%', 'TEP', 'TFP'],
  ['các cƠ sỞ', 'sỞ', 'sở'],
  ['đến năm 2O3O', '2O3O', '2030'],
  ['đạt l00%', 'l00', '100'],
])('proposes a correction in “%s”', (line, was, proposed) => {
  expect(proposeCorrections(line)).toEqual([{ was, proposed }])
})

it.each(['phần đầu của kế hoạch', 'Sở Nội vụ', 'ở xã', 'II. Mục tiêu', 'năm 2030, 1.250,5'])(
  'proposes nothing in “%s”',
  (line) => {
    expect(proposeCorrections(line)).toEqual([])
  },
)
