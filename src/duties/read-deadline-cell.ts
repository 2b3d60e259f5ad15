import { isBlankCell } from '../plan/tables/read-cell.ts'
import { foldSpelling } from '../text/fold.ts'
import type { Deadline } from './duty.ts'
import { readDeadlines } from './read-deadline.ts'

/** "2026", "2025-2030", "2026 và những năm tiếp theo": the end of the last year. */
const YEARS = /^(?:năm |giai đoạn )?(20\d\d)(?:\s?(?:[-–]|đến|,)\s?(?:năm )?(20\d\d))?(?:$|[^\d])/u
/** "12/2028" */
const MONTH = /^\d{1,2}\s?[/-]\s?20\d\d$/u
const CUED = /^(?:trước|trong|hoàn thành|chậm|hết|đến|cuối|xong|thời)/u

/**
 * Reads a cell of a column of deadlines: "Quý II/2025", "15/6/2025", "2025-2030", "Hằng năm".
 *
 * @returns the deadlines; empty for a cell that states none
 */
export function readDeadlineCell(cell: string): Deadline[] {
  const words = cell.trim()
  if (isBlankCell(words)) return []
  const years = YEARS.exec(foldSpelling(words))
  if (years) return [{ kind: 'day', day: `${years[2] ?? years[1]}-12-31`, words }]
  if (MONTH.test(words))
    return readDeadlines(`Hoàn thành tháng ${words}`).map(({ deadline }) => ({ ...deadline, words }))
  const cue = CUED.test(foldSpelling(words)) ? '' : 'Hoàn thành '
  return readDeadlines(cue + words).map(({ deadline }) => ({ ...deadline, words }))
}
