import { expect, test } from 'vitest'
import { giveReasons, withoutReason } from '../../src/releases/give-reasons.ts'
import type { Change, ReleaseChanges } from '../../src/releases/release.ts'

const change = (own: Partial<Change>): Change => ({
  table: 'targets',
  kind: 'corrected',
  key: 'tinh/ha-giang/#t-5g-coverage-2030',
  label: 'Tỷ lệ phủ sóng 5G (2030)',
  indicator: '5g-coverage',
  field: 'value',
  old: '90',
  new: '95',
  url: 'tinh/ha-giang/#t-5g-coverage-2030',
  computed: false,
  reason: null,
  ...own,
})
const changes: ReleaseChanges = {
  version: '1.0.1',
  previous: '1.0.0',
  level: 'patch',
  columns: [],
  plans: [
    {
      plan: 'tinh/ha-giang/',
      province: 'ha-giang',
      province_name: 'Tỉnh Hà Giang',
      kind: 'changed',
      reason: null,
      changes: [
        change({}),
        change({ field: 'quote' }),
        change({ indicator: 'hdi' }),
        change({ field: 'flags', computed: true }),
      ],
    },
    {
      plan: 'tinh/yen-bai/',
      province: 'yen-bai',
      province_name: 'Tỉnh Yên Bái',
      kind: 'new',
      reason: null,
      changes: [],
    },
  ],
  others: [change({ table: 'indicators', field: 'definition' })],
}
const reasonsOf = (given: ReleaseChanges) =>
  given.plans.map((plan) => [plan.reason, ...plan.changes.map(({ reason }) => reason)])

test('a reason is for the changes that have all it names; the one that names more wins', () => {
  const { changes: given, unused } = giveReasons(
    changes,
    [
      { plan: 'ha-giang', reason: 'đọc lại văn bản' },
      { plan: 'ha-giang', indicator: '5g-coverage', field: 'value', reason: 'đính chính' },
      { plan: 'yen-bai', reason: 'tỉnh mới gửi' },
    ],
    null,
  )
  expect(reasonsOf(given)).toEqual([[null, 'đính chính', 'đọc lại văn bản', 'đọc lại văn bản', null], ['tỉnh mới gửi']])
  expect(unused).toEqual([])
  expect(withoutReason(given)).toEqual([given.others[0]])
})

test('of two that name as much the later wins', () => {
  const { changes: given, unused } = giveReasons(
    changes,
    [
      { plan: 'ha-giang', reason: 'trước' },
      { table: 'targets', reason: 'sau' },
    ],
    null,
  )
  expect(reasonsOf(given)[0]).toEqual([null, 'sau', 'sau', 'sau', null])
  expect(unused).toEqual([])
})

test('one reason may be for all that no other is for; a value without any is listed as such', () => {
  expect(withoutReason(giveReasons(changes, [], 'rà soát').changes)).toEqual([])
  const { changes: given } = giveReasons(changes, [], null)
  expect(withoutReason(given).map(({ table, field }) => `${table}.${field}`)).toEqual([
    'targets.value',
    'targets.quote',
    'targets.value',
    'indicators.definition',
  ])
})

test('a reason that is for no change is told', () => {
  const slip = { plan: 'ha-giangg', reason: 'đính chính' }
  expect(giveReasons(changes, [slip], null).unused).toEqual([slip])
})
