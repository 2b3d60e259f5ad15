import { describe, expect, test } from 'vitest'
import { withoutQuestion } from '../../src/browser/search/retry.ts'
import { parseQuery } from '../../src/search/query.ts'
import { countWords, guessCorrections } from '../../src/search/vocabulary.ts'

const VOCABULARY = countWords(['Kinh tế số, kinh tế số, kinh tế số.', 'Chuyển đổi số\nsơ sài 5G 40%'])

test('words are counted in their marked form, numbers and signs left out', () => {
  expect(VOCABULARY.slice(0, 3)).toEqual([
    ['số', 4],
    ['kinh', 3],
    ['tế', 3],
  ])
  expect(VOCABULARY.map(([word]) => word)).not.toContain('40')
})

describe('a query with a slip is guessed', () => {
  const guesses = (query: string) => guessCorrections(parseQuery(query), VOCABULARY, 5).map(({ query }) => query.text)
  test.each([
    ['a letter changed', 'kinh te sp', 'kinh te số'],
    ['a letter missing', 'knh te so', 'kinh te so'],
    ['a letter added', 'kinhh te so', 'kinh te so'],
    ['two letters exchanged', 'chuyne doi so', 'chuyển doi so'],
  ])('%s', (_, query, expected) => {
    expect(guesses(query)).toContain(expected)
  })

  test('only in words that no text has, where there are such', () => {
    expect(guesses('kinh xyz')).toEqual([])
  })

  test('never more than asked for', () => {
    expect(guessCorrections(parseQuery('xo'), VOCABULARY, 1)).toHaveLength(1)
  })
})

test.each([
  ['tỉnh nào đã sáp nhập', 'tỉnh đã sáp nhập'],
  ['tinh nao da sap nhap', 'tinh da sap nhap'],
  ['bao nhiêu doanh nghiệp', 'doanh nghiệp'],
  ['doanh nghiệp', null],
  ['bao nhiêu', null],
])('of the question %j without its question words is left %j', (question, left) => {
  expect(withoutQuestion(parseQuery(question), ['nào', 'bao nhiêu', 'bao giờ'])?.text ?? null).toBe(left)
})
