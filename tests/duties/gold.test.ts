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

const isSame = (duty: Duty, { start, bodies, deadline = '' }: GoldDuty) =>
  duty.quote.startsWith(start) &&
  duty.bodies.toSorted().join() === bodies.toSorted().join() &&
  written(duty.deadline) === deadline

test('the duties of the five plans are those that were read by hand: body, deadline and sentence', () => {
  const counts = { right: 0, found: 0, stated: 0 }
  const wrong: string[] = []
  for (const [plan, stated] of Object.entries(gold)) {
    const { sections } = readPlan(readFileSync(`content/plans/${plan}.mdx`, 'utf8'), `${plan}.mdx`)
    const left = findDuties(sections, registry, false)
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
  const [precision, recall] = [counts.right / counts.found, counts.right / counts.stated]
  console.log(`duties: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${JSON.stringify(counts)}`)
  expect(Math.min(precision, recall), wrong.join('\n')).toBeGreaterThanOrEqual(LEAST)
})
