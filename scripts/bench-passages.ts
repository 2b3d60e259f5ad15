/**
 * `npm run bench:passages`: how long it takes to compare all plans with each other, and how much memory, as plans become more. Beyond
 * the real ones they are made up: real ones with one syllable in 25 replaced, so that nearly every sentence has twins. A report,
 * never a test.
 */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { listPlanFiles, readPublishedPlan, readRegistryFiles } from '../src/loaders/read-content.ts'
import { findClauses } from '../src/passages/find-clauses.ts'
import type { KnownOverlaps } from '../src/passages/find-twins.ts'
import type { Overlap } from '../src/passages/overlap.ts'
import type { SharingSource } from '../src/passages/share-plans.ts'
import { sharePlans } from '../src/passages/share-plans.ts'

const COUNTS = [5, 34, 340]
/** One syllable in so many of a made-up plan is another one. */
const REPLACED = 25

type BenchPlan = SharingSource['plans'][number]

/** Numbers from 0 to 1, the same in every run. */
function numbers(): () => number {
  let seed = 57
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
    return (seed >>> 0) / 2 ** 32
  }
}

async function realPlans(): Promise<BenchPlan[]> {
  const registry = await readRegistryFiles('content')
  const files = await listPlanFiles('content')
  return Promise.all(
    files.map(async (file): Promise<BenchPlan> => {
      const { frontMatter, sections } = readPublishedPlan(await readFile(file, 'utf8'), file, registry)
      return { id: file, frontMatter: frontMatter as BenchPlan['frontMatter'], clauses: findClauses(sections) }
    }),
  )
}

function makePlans(real: BenchPlan[], count: number): BenchPlan[] {
  const next = numbers()
  const syllables = real.flatMap(({ clauses }) => clauses.flatMap(({ text }) => text.split(' ')))
  const slip = (syllable: string) =>
    next() < 1 / REPLACED ? (syllables[Math.floor(next() * syllables.length)] as string) : syllable
  return Array.from({ length: count }, (_, index) => {
    const { frontMatter, clauses } = real[index % real.length] as BenchPlan
    if (index < real.length) return real[index] as BenchPlan
    return {
      id: `plan-${index}`,
      frontMatter: { ...frontMatter, province: `province-${index}` },
      clauses: clauses.map((clause) => ({ ...clause, text: clause.text.split(' ').map(slip).join(' ') })),
    }
  })
}

function memory(): KnownOverlaps & { made: number } {
  const kept = new Map<number, Map<number, Overlap>>()
  return {
    made: 0,
    get: (one, other) => kept.get(one)?.get(other),
    set(one, other, overlap) {
      this.made += 1
      const own = kept.get(one) ?? new Map<number, Overlap>()
      kept.set(one, own.set(other, overlap))
    },
  }
}

/** Seconds of the processor, which other programs on the machine do not lengthen as they do the clock's. */
function secondsOf(work: () => unknown): { processor: number; clock: number } {
  const [before, start] = [process.cpuUsage(), performance.now()]
  work()
  const { user, system } = process.cpuUsage(before)
  return { processor: (user + system) / 1e6, clock: (performance.now() - start) / 1000 }
}

const real = await realPlans()
const times: { count: number; processor: number }[] = []
for (const count of COUNTS) {
  const source = { plans: makePlans(real, count), provinces: [], references: [] }
  const clauses = source.plans.reduce((sum, { clauses }) => sum + clauses.length, 0)
  const known = memory()
  const cold = secondsOf(() => sharePlans(source, known))
  const made = known.made
  const warm = secondsOf(() => sharePlans(source, known))
  times.push({ count, processor: cold.processor })
  console.log(
    `${String(count).padStart(4)} plans, ${clauses} clauses: ${made} comparisons, ${cold.clock.toFixed(1)} s`,
    `(${cold.processor.toFixed(1)} s of the processor); again ${known.made - made} comparisons, ${warm.clock.toFixed(1)} s`,
  )
}
const [, few, many] = times
if (few && many) {
  const exponent = Math.log(many.processor / few.processor) / Math.log(many.count / few.count)
  console.log(`growth from ${few.count} to ${many.count} plans: exponent ${exponent.toFixed(2)} of processor time`)
}
console.log(`memory at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`)
