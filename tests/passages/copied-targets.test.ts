import { expect, it } from 'vitest'
import { copiedTargets } from '../../src/passages/copied-targets.ts'
import { sharePlans } from '../../src/passages/share-plans.ts'
import { planOf, registry } from '../data/datasets.ts'

const SENTENCE =
  'Tỷ lệ xã có vườn ươm doanh nghiệp gắn với vùng nguyên liệu dược liệu <Target indicator="5g-coverage" value="9">đạt 9</Target>.'
const OWN =
  'Số làng nghề gốm chuyển từ lò than sang lò điện có giám sát <Target indicator="5g-coverage" value="8">đạt 8</Target>.'

it('gives the targets whose sentences one or a few other plans have, but not those that most have', () => {
  const idsOf = (others: string[]) => {
    const plans = [
      planOf('ha-giang', `## I. MỤC TIÊU\n\n${SENTENCE} ${OWN}\n`),
      ...others.map((id) => planOf(id, `## I. MỤC TIÊU\n\n${SENTENCE}\n`)),
    ]
    const sharing = sharePlans(
      { plans, provinces: registry.provinces, references: [] },
      { get: () => undefined, set: () => undefined },
    )
    const [plan] = plans
    return plan ? [...copiedTargets(plan, sharing.get(plan.id))] : []
  }
  expect(idsOf(['son-la'])).toEqual(['t-5g-coverage'])
  expect(idsOf(['son-la', 'lai-chau'])).toEqual([])
})
