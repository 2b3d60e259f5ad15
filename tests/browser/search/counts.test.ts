/** What the headline counts is what a count over the plans' files gives, made without any of the search's code for reading them. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/browser/search/answer.ts'
import { answer } from '../../../src/browser/search/answer.ts'
import { countOption } from '../../../src/browser/search/count-option.ts'
import { exactHits } from '../../../src/browser/search/hit.ts'
import { buildGazetteer } from '../../../src/data/gazetteer.ts'
import { readRegistryFiles } from '../../../src/loaders/read-content.ts'
import type { Limits } from '../../../src/search/limits.ts'
import { EVERYTHING } from '../../../src/search/limits.ts'
import { parseQuery } from '../../../src/search/query.ts'
import { foldMarks, foldSpelling } from '../../../src/text/fold.ts'
import { readPlanTexts } from '../../search/read-plan-texts.ts'
import { memorySource } from './memory-source.ts'

/** The lines and table cells of the plans' files as words with a space around each. */
function linesOf(file: string): string[] {
  const text = readFileSync(`content/plans/${file}`, 'utf8').normalize('NFC')
  return text
    .slice(text.indexOf('\n---', 3) + 4)
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((line) => line.replace(/<\/?[A-Z][^>]*>|\[\^\d+\]|[*\\]/g, ''))
    .map((line) => ` ${(foldSpelling(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `)
}

const lines = readdirSync('content/plans')
  .filter((file) => file.endsWith('.mdx'))
  .flatMap(linesOf)
const folded = lines.map(foldMarks)
const countLines = (phrase: string) => {
  const words = foldSpelling(phrase)
  return words === foldMarks(words)
    ? folded.filter((line) => line.includes(` ${words} `)).length
    : lines.filter((line) => line.includes(` ${words} `)).length
}

/** A hundred phrases of two to four syllables out of the plans, evenly, with marks and, every second, without. */
const long = lines
  .map((line) => line.trim().split(' '))
  .filter((words) => words.length > 12 && !/\d/.test(words.join('')))
const PHRASES = Array.from({ length: 100 }, (_, number) => {
  const words = long[Math.floor((number * long.length) / 100)] ?? []
  const phrase = words.slice(3, 5 + (number % 3)).join(' ')
  return number % 2 === 0 ? phrase : foldMarks(phrase)
})

const plans = await readPlanTexts('content')
const registry = await readRegistryFiles('content')
const names = [
  ...registry.provinces.map(({ name_vi }) => name_vi),
  ...registry.provinces.map(({ successor_name }) => successor_name),
  ...registry.placeNames.filter(({ kind }) => kind === 'thành phố').map(({ name }) => name),
].filter((name) => /^[\p{L}\p{M} ]+$/u.test(name))
let ask: (text: string, limits?: Limits) => Promise<Answer>
beforeAll(() => {
  const gazetteer = buildGazetteer(registry.placeNames, registry.provinces, [])
  const { source } = memorySource(plans.plans, plans.site, gazetteer)
  ask = async (text, limits = EVERYTHING) => {
    const answered = await answer(parseQuery(text), source, limits)
    for await (const step of answered.steps) answered.found = step
    return answered
  }
})
const count = ({ found }: Answer) => exactHits(found.hits).length

describe('the count of exact hits', () => {
  test.each(PHRASES)('of “%s” is that of the files', async (phrase) => {
    const answered = await ask(phrase)
    expect([answered.instead, count(answered)]).toEqual([null, countLines(phrase)])
    expect(countLines(phrase)).toBeGreaterThan(0)
  })

  test('of every province’s and city’s name is that of the files, and the name is read as nothing else', async () => {
    for (const name of new Set(names)) {
      const answered = await ask(name)
      expect([name, answered.instead, count(answered)]).toEqual([name, null, countLines(name)])
      expect(answered.places.length, name).toBeGreaterThan(0)
    }
  })

  test.each(['bán dẫn', 'trung tâm dữ liệu', 'kinh te so', 'kinh tế số 2030', 'semiconductor', 'chuyễn đổi số'])(
    'of “%s” with each limit is what the choice says',
    async (text) => {
      const all = await ask(text)
      const options = (['province', 'unit', 'group', 'kind'] as const).flatMap((filter) => {
        const values = {
          province: plans.plans.map(({ place }) => place),
          unit: plans.plans.map(({ unit }) => unit),
          group: Object.keys(registry.taskGroups),
          kind: ['target'],
        }
        return values[filter].map((value) => ({ filter, value }))
      })
      for (const { filter, value } of options) {
        const limited = await ask(text, { ...EVERYTHING, [filter]: value })
        expect([filter, value, count(limited)]).toEqual([
          filter,
          value,
          countOption(all.found.hits, EVERYTHING, filter, value),
        ])
      }
    },
  )
})

test.each([
  ['semiconductor', 'bán dẫn'],
  ['data centre', 'trung tâm dữ liệu'],
  ['data center', 'trung tâm dữ liệu'],
  ['digital economy', 'kinh tế số'],
  ['5G coverage', 'phủ sóng 5G'],
  ['artificial intelligence', 'trí tuệ nhân tạo'],
  ['digital transformation', 'chuyển đổi số'],
  ['cybersecurity', 'an ninh mạng'],
])('the English “%s” finds “%s”, and says so', async (english, vietnamese) => {
  const answered = await ask(english)
  expect(answered.instead?.reason).toBe('otherName')
  expect(answered.query.text).toBe(vietnamese)
  expect(count(answered)).toBeGreaterThan(0)
})
