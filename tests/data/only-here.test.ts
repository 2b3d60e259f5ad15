import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { listOnlyHere } from '../../src/data/only-here.ts'
import { onlyHereFinder } from '../../src/passages/find-only-here.ts'
import { FIVE } from '../five-plans.ts'
import { fiveDataset } from './five-dataset.ts'

interface Judged {
  kind: string
  words: string
  right: boolean
}

const judged = parse(readFileSync('tests/fixtures/only-here.yaml', 'utf8')) as Record<string, Judged[]>
const dataset = fiveDataset()
const finder = onlyHereFinder(dataset)

it.each(FIVE)('what is said to be only %s’s is right for 90 % of the first 20, as a reader judged each', (id) => {
  const plan = dataset.plans.find((plan) => plan.id === id)
  const listed = plan ? listOnlyHere(plan, dataset, finder).slice(0, 20) : []
  const found = listed.map(({ kind, words }) => ({
    kind,
    words,
    right: judged[id]?.find((entry) => entry.words === words)?.right,
  }))
  // An entry that nobody judged has no answer: judge it, and write it down.
  expect(found.filter(({ right }) => right === undefined)).toEqual([])
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ right }) => right).length / found.length).toBeGreaterThanOrEqual(0.9)
})

it('names stand before works and targets, of each the rarest first, with the sentence around it', () => {
  const plan = dataset.plans.find(({ id }) => id === 'binh-dinh')
  const listed = plan ? listOnlyHere(plan, dataset, finder) : []
  const ranks = listed.map(({ kind }) => ['work', 'target'].indexOf(kind))
  expect(ranks).toEqual(ranks.toSorted())
  for (const rank of new Set(ranks)) {
    const rarities = listed.filter((_, index) => ranks[index] === rank).map(({ rarity }) => rarity)
    expect(rarities).toEqual(rarities.toSorted((a, b) => b - a))
  }
  expect(listed.find(({ kind }) => kind === 'target')).toMatchObject({ year: 2025 })
  expect(listed.find(({ label }) => label === 'Đô thị phụ trợ Long Vân')).toMatchObject({
    kind: 'place',
    before: expect.stringMatching(/Trung tâm trí tuệ nhân tạo và $/),
    after: expect.stringMatching(/^, Khu đô thị Khoa học Quy Hòa/),
    url: expect.stringMatching(/^tinh\/binh-dinh\/#/),
  })
})
