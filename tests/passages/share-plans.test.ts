import { describe, expect, it } from 'vitest'
import type { KnownOverlaps } from '../../src/passages/find-twins.ts'
import type { Overlap } from '../../src/passages/overlap.ts'
import { sharePlans } from '../../src/passages/share-plans.ts'
import { planOf, registry } from '../data/datasets.ts'

const COPIED =
  'Đầu tư xây dựng vườn ươm doanh nghiệp công nghệ sinh học gắn với vùng nguyên liệu dược liệu của địa phương.'
const NEARLY = 'Đầu tư xây dựng vườn ươm doanh nghiệp công nghệ sinh học gắn với vùng nguyên liệu chè của địa phương.'
const OWN = 'Hỗ trợ làng nghề gốm chuyển từ lò than sang lò điện có giám sát nhiệt độ từ xa.'
const FORMULA = 'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh'

/** Nothing was compared before; counts what is. */
function memory(): KnownOverlaps & { made: number } {
  const kept = new Map<string, Overlap>()
  return {
    made: 0,
    get: (one, other) => kept.get(`${one} ${other}`),
    set(one, other, overlap) {
      this.made += 1
      kept.set(`${one} ${other}`, overlap)
    },
  }
}

/** Kinds of the clauses of plans with these texts, a sentence a paragraph, by plan. */
function kindsOf(texts: Record<string, string[]>, { facts = {}, references = [] as string[], known = memory() } = {}) {
  const plans = Object.entries(texts).map(([id, sentences]) =>
    planOf(id, `## I. NHIỆM VỤ\n\n${sentences.join('\n\n')}\n`, (facts as Record<string, string[]>)[id]),
  )
  const sharing = sharePlans({ plans, provinces: registry.provinces, references }, known)
  return Object.fromEntries([...sharing].map(([id, { clauses }]) => [id, clauses.map(({ kind }) => kind)]))
}

describe('a sentence is', () => {
  it('the plan’s own, shared with one, or too short', () => {
    expect(kindsOf({ 'ha-giang': [COPIED, OWN, 'Như trên.'], 'son-la': [COPIED] })).toEqual({
      'ha-giang': ['one', 'own', 'short'],
      'son-la': ['one'],
    })
  })

  it('shared when it is nearly the same, in capitals or not, whatever its punctuation', () => {
    expect(kindsOf({ 'ha-giang': [COPIED], 'son-la': [NEARLY.toUpperCase().replaceAll('.', ';')] })).toEqual({
      'ha-giang': ['one'],
      'son-la': ['one'],
    })
  })

  it('shared when it is half of a longer one, which then is not', () => {
    const longer = `${COPIED.slice(0, -1)}, ${OWN.slice(0, -1)}, ${OWN.split(' ').reverse().join(' ').replace('.', '')}.`
    expect(kindsOf({ 'ha-giang': [COPIED], 'son-la': [longer] })).toEqual({ 'ha-giang': ['one'], 'son-la': ['own'] })
  })

  it('own when it shares nothing but what its plan says all the time', () => {
    const sentences = ['Tăng cường', 'Đẩy mạnh', 'Tiếp tục'].map((verb) => `${verb} ${FORMULA}.`)
    expect(kindsOf({ 'ha-giang': sentences, 'son-la': [`Quan tâm ${FORMULA}.`] })['son-la']).toEqual(['own'])
  })

  it('the resolution’s when three plans and more than half of all have it', () => {
    const three = { 'ha-giang': [COPIED], 'son-la': [COPIED], 'lai-chau': [COPIED] }
    expect(kindsOf({ ...three, 'yen-bai': [OWN] })['ha-giang']).toEqual(['resolution'])
    const others = { 'yen-bai': [OWN], 'lao-cai': ['Như trên.'], 'cao-bang': ['Như trên.'] }
    expect(kindsOf({ ...three, ...others })['ha-giang']).toEqual(['many'])
  })

  it('the resolution’s when a text that an editor added has it', () => {
    expect(kindsOf({ 'ha-giang': [COPIED, OWN] }, { references: [`Điều 1.\n\n${COPIED}\n`] })).toEqual({
      'ha-giang': ['resolution', 'own'],
    })
  })

  it('own when only another document of the same place has it, or one of the province that it became part of', () => {
    const facts = { 'lao-cai--2026': ['unit: lao-cai'] }
    expect(
      kindsOf(
        { 'ha-giang': [COPIED], 'ha-giang--ubnd': [COPIED], 'yen-bai': [OWN], 'lao-cai--2026': [OWN] },
        { facts },
      ),
    ).toEqual({ 'ha-giang': ['own'], 'ha-giang--ubnd': ['own'], 'yen-bai': ['own'], 'lao-cai--2026': ['own'] })
  })
})

it('names the nearest twins with their places, and counts words by kind', () => {
  const plans = [
    planOf('ha-giang', `## I. NHIỆM VỤ\n\n${COPIED}\n\n${OWN}\n`),
    planOf('son-la', `## I. NHIỆM VỤ\n\n${NEARLY}\n`),
  ]
  const sharing = sharePlans({ plans, provinces: registry.provinces, references: [] }, memory()).get('ha-giang')
  expect(sharing?.clauses[0]).toMatchObject({ others: 1, twins: [{ plan: 'son-la', clause: { anchor: 'i' } }] })
  expect(sharing?.words).toMatchObject({ own: 19, one: 22, many: 0, resolution: 0, short: 0 })
})

it('compares nothing again that was compared before, and only what is new beside it', () => {
  const known = memory()
  const texts = { 'ha-giang': [COPIED, OWN], 'son-la': [NEARLY] }
  kindsOf(texts, { known })
  const first = known.made
  expect(first).toBeGreaterThan(0)
  kindsOf(texts, { known })
  expect(known.made).toBe(first)
  kindsOf({ ...texts, 'lai-chau': [NEARLY.replace('chè', 'quế')] }, { known })
  expect(known.made).toBeGreaterThan(first)
})
