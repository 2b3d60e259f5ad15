import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Deadline, Duty } from '../../src/duties/duty.ts'
import { findDuties } from '../../src/duties/find-duties.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { registry } from '../data/datasets.ts'

/** A duty as a reader wrote it down by hand. */
interface GoldDuty {
  start: string
  bodies: string[]
  deadline?: string
  partners?: string[]
  receivers?: string[]
}

/** Of what is found and of what is there. */
const LEAST = 0.95

const gold = parse(readFileSync('tests/fixtures/duties.yaml', 'utf8'), { schema: 'core' }) as Record<string, GoldDuty[]>

/** In the fixture's notation. */
function written(deadline: Deadline | null): string {
  if (deadline === null) return ''
  if (deadline.kind !== 'repeated') return deadline.kind === 'day' ? String(deadline.day) : deadline.kind
  return ['every', ...deadline.every, ...(deadline.on.length > 0 ? ['on', ...deadline.on] : [])].join(' ')
}

const isEqual = (ids: string[], others: string[] = []) => ids.toSorted().join() === others.toSorted().join()
const isSame = (duty: Duty, { start, bodies, deadline = '' }: GoldDuty) =>
  duty.quote.startsWith(start) && isEqual(duty.bodies, bodies) && written(duty.deadline) === deadline

const found = new Map(
  Object.keys(gold).map((plan) => {
    const { sections } = readPlan(readFileSync(`content/plans/${plan}.mdx`, 'utf8'), `${plan}.mdx`)
    return [plan, findDuties(sections, registry, false)]
  }),
)

function rate(what: string, { right, found, stated }: Record<'right' | 'found' | 'stated', number>): number {
  const [precision, recall] = [right / found, right / stated]
  console.log(`${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${right}/${found}/${stated}`)
  return Math.min(precision, recall)
}

test('the duties of the five plans are those that were read by hand: body, deadline and sentence', () => {
  const counts = { right: 0, found: 0, stated: 0 }
  const wrong: string[] = []
  for (const [plan, stated] of Object.entries(gold)) {
    const left = [...(found.get(plan) ?? [])]
    counts.found += left.length
    counts.stated += stated.length
    for (const duty of stated) {
      const index = left.findIndex((found) => isSame(found, duty))
      if (index < 0) wrong.push(`${plan}: not found: ${duty.start} ${duty.deadline ?? ''}`)
      else left.splice(index, 1)
      counts.right += index < 0 ? 0 : 1
    }
    wrong.push(...left.map(({ quote, deadline }) => `${plan}: not there: ${quote.slice(0, 60)} ${written(deadline)}`))
  }
  expect(rate('duties', counts), wrong.join('\n')).toBeGreaterThanOrEqual(LEAST)
})

test.each(['partners', 'receivers'] as const)('the %s of these duties are those that were read by hand', (role) => {
  const counts = { right: 0, found: 0, stated: 0 }
  const wrong: string[] = []
  for (const [plan, stated] of Object.entries(gold)) {
    for (const duty of stated) {
      const own = found.get(plan)?.find((one) => isSame(one, duty))?.[role] ?? []
      const right = own.filter((id) => duty[role]?.includes(id))
      counts.right += right.length
      counts.found += own.length
      counts.stated += duty[role]?.length ?? 0
      if (!isEqual(own, duty[role]))
        wrong.push(`${plan}: ${duty.start}: ${own.join()} instead of ${duty[role]?.join()}`)
    }
  }
  expect(rate(role, counts), wrong.join('\n')).toBeGreaterThanOrEqual(LEAST)
})
