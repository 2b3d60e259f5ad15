import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eachFurther, exponentOf } from '../../scripts/scale/growth.ts'
import { madePlaces, makePlans, withMorePlaces } from '../../scripts/scale/make-plans.ts'
import { checkPlan, checkSource } from '../../src/checks/index.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { registry } from '../data/datasets.ts'
import { FIVE } from '../five-plans.ts'

const real = FIVE.map((name) => readFileSync(`content/plans/${name}.mdx`, 'utf8'))

test('made-up plans keep all rules, with the words of their sources; each is a text of its own, the same at each run', () => {
  const places = madePlaces('several', 110, registry.provinces)
  const files = makePlans(real, places)
  expect(makePlans(real, places)).toEqual(files)
  expect(new Set(files.map(({ path }) => path)).size).toBe(220)
  expect(new Set(files.map(({ text }) => text)).size).toBe(220)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  for (const { id } of places.slice(0, 10)) {
    const plan = readPlan(texts.get(`plans/${id}.mdx`) ?? '', `content/plans/${id}.mdx`)
    const source = texts.get(`sources/${id}.txt`) ?? ''
    checkPlan(plan, registry, '2026-11-29')
    checkSource(plan, { text: source, sha256: plan.frontMatter?.source?.sha256 ?? '', problem: null })
    expect(plan.file.messages.filter(({ fatal }) => fatal).map(String)).toEqual([])
    expect(plan.targets.length).toBeGreaterThan(0)
  }
})

test('plans of units and of provinces are as many as there are', () => {
  expect(madePlaces('units', 1_000, registry.provinces)).toHaveLength(34)
  expect(madePlaces('provinces', 1_000, registry.provinces)).toHaveLength(63)
})

test('more places of the register have names and addresses of their own', () => {
  const register = readFileSync('content/provinces.csv', 'utf8')
  const lines = withMorePlaces(register, 100).trimEnd().split('\n')
  expect(lines).toHaveLength(164)
  expect(new Set(lines.map((line) => line.split(',', 1)[0])).size).toBe(164)
})

test('growth in proportion has the exponent 1, with the square 2; what a site of any size has is apart from each further plan', () => {
  expect(exponentOf({ plans: 10, value: 30 }, { plans: 100, value: 300 })).toBeCloseTo(1)
  expect(exponentOf({ plans: 10, value: 30 }, { plans: 100, value: 3_000 })).toBeCloseTo(2)
  expect(exponentOf({ plans: 10, value: 0 }, { plans: 100, value: 300 })).toBeNaN()
  expect(eachFurther({ plans: 10, value: 130 }, { plans: 20, value: 230 })).toBe(10)
})
