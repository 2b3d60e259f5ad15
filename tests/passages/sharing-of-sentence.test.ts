import { expect, test } from 'vitest'
import { sharePlans } from '../../src/passages/share-plans.ts'
import { sharingOfSentence } from '../../src/passages/sharing-of-sentence.ts'
import { planOf, registry } from '../data/datasets.ts'

const COMMON = 'Xây dựng trung tâm dữ liệu vùng đạt chuẩn để các bệnh viện trong vùng dùng chung kho ảnh số'
const OWN = 'Trồng thử giống quế mới trên đất dốc của các bản vùng cao do người Dao giữ nguồn gen'

/** What is said of the one sentence of a plan beside a plan that has only the common words. */
function sharingOf(sentence: string) {
  const plans = [planOf('ha-giang', `## I. A\n\n${sentence}.\n`), planOf('son-la', `## I. A\n\n${COMMON}.\n`)]
  const sharing = sharePlans(
    { plans, provinces: registry.provinces, references: [] },
    { get: () => undefined, set: () => {} },
  )
  const [plan] = plans
  const own = plan && sharing.get('ha-giang')
  return own ? sharingOfSentence({ quote: `${sentence}.`, section: 'i', anchor: 'i' }, plan.clauses, own) : undefined
}

test.each([
  ['all of it', COMMON, 'shared', 0],
  ['a part of it', `${OWN}; ${COMMON.toLowerCase()}`, 'partly', 1],
  ['nothing of it', OWN, 'own', undefined],
])('of a sentence that stands in another plan with %s', (_, sentence, kind, number) => {
  const found = sharingOf(sentence)
  expect([found?.kind, found?.clause?.number]).toEqual([kind, number])
})

test('a sentence too short to be compared is neither own nor shared', () => {
  expect(sharingOf('Trồng rừng')).toBeNull()
})
