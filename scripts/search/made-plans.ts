import type { PlanTexts } from '../../src/search/records.ts'

/** One syllable in so many of a made-up plan is another one. */
const REPLACED = 25

/**
 * The texts of real plans, and as many made of them as are wanted: the same at each run.
 *
 * @param count how many in all
 */
export function madePlans(real: PlanTexts[], count: number): PlanTexts[] {
  const syllables = [
    ...new Set(real.flatMap(({ records }) => records.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))),
  ]
  let seed = 1
  const random = (below: number) => {
    // Park and Miller's generator: the same plans at each run.
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const replace = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => (random(REPLACED) === 0 ? (syllables[random(syllables.length)] ?? word) : word))
  return Array.from({ length: count }, (_, index) => {
    const plan = real[index % real.length] as PlanTexts
    if (index < real.length) return plan
    const name = `${plan.plan}-${index}`
    const records = plan.records.map(({ targets, ...record }) => ({ ...record, text: replace(record.text) }))
    return { ...plan, plan: name, place: name, province: `${plan.province} ${index}`, records }
  })
}
