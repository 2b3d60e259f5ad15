import { expect, it } from 'vitest'
import { statingOf } from '../../src/data/stating.ts'
import { planOf } from './datasets.ts'

const TABLE = '| Chỉ tiêu | Năm 2030 |\n| - | - |\n| Chỉ số lạ (%) | 99 |\n'
const STATED = '- Phấn đấu <Target indicator="5g-coverage" year="2035" value="100">đạt 100%</Target>.\n\n'

it.each([
  ['yes', 'states it at any horizon', STATED, 'machine'],
  ['yes', 'states it beside a table that is not read', STATED + TABLE, 'machine'],
  ['no', 'does not state it', 'Không có con số.\n', 'machine'],
  ['unread', 'does not, and has a table that is not read', TABLE, 'machine'],
  ['no', 'does not, and an editor has read the table', TABLE, 'reviewed'],
])('statingOf() says “%s” of a place that %s', (stating, _, body, review) => {
  const facts = [`review: ${review}`, ...(review === 'reviewed' ? ['reviewedOn: 2026-11-20'] : [])]
  expect(statingOf({ plans: [planOf('ha-giang', body, facts)] }, '5g-coverage')).toBe(stating)
})
