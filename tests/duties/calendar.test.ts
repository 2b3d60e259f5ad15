import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/data/dataset.ts'
import { listDuties } from '../../src/data/list-duties.ts'
import { writeCalendar } from '../../src/duties/calendar.ts'
import { dutyEvents } from '../../src/wording/duty-events.ts'
import { planOf, registry } from '../data/datasets.ts'
import { readCalendar } from './read-calendar.ts'

const TASKS = [
  '## IV. TỔ CHỨC THỰC HIỆN',
  'Sở Y tế lập kế hoạch trước ngày 30/6/2025; định kỳ 6 tháng (trước ngày 15/6 và 05/12 hằng năm) báo cáo.',
  'Sở Nội vụ trình, có “a, b; c\\d”, trước ngày 30/6/2025; thường xuyên kiểm tra.',
]
const dataset = buildDataset([planOf('yen-bai', TASKS.join('\n\n'), ['issued: 2025-08-01'])], registry)
const events = (isWanted: (body: string) => boolean) =>
  dutyEvents(listDuties(dataset), registry.bodies, 'https://a.example/', ({ duty }) => duty.bodies.some(isWanted))
const all = events(() => true)
const text = writeCalendar('Việc; mọi cơ quan', all, '2025-09-01')

describe('the calendar of duties', () => {
  test('has a day for each duty with one, and a yearly one from the plan’s issue on for each day of the year', () => {
    expect(readCalendar(text).map(({ DTSTART, RRULE = '' }) => `${DTSTART} ${RRULE}`.trim())).toEqual([
      '20250630',
      '20250630',
      '20251205 FREQ=YEARLY',
      '20260615 FREQ=YEARLY',
    ])
  })

  test('gives each event an address, the whole sentence and a title with place, body and work', () => {
    const [first, second] = readCalendar(text)
    expect(first).toMatchObject({
      SUMMARY: 'Yên Bái · Sở Y tế: lập kế hoạch trước ngày 30/6/2025',
      DESCRIPTION: TASKS[1],
      URL: 'https://a.example/tinh/yen-bai/#iv',
      DTSTAMP: '20250901T000000Z',
    })
    expect(second?.DESCRIPTION).toContain('“a, b; c\\d”')
  })

  test('an event has the same uid in every calendar, and no other event has it', () => {
    const uids = all.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    const own = events((body) => body === 'so-noi-vu').map(({ uid }) => uid)
    expect(own).toHaveLength(1)
    expect(uids).toContain(own[0])
  })

  test('its lines end with CRLF, are no longer than 75 octets, and cut no letter in two', () => {
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(Math.max(...lengths)).toBeGreaterThan(70)
    expect(text).not.toContain('\ufffd')
  })
})
