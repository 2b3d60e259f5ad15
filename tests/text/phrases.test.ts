import { describe, expect, it } from 'vitest'
import { anyOf, oneOf } from '../../src/text/phrases.ts'

describe('anyOf()', () => {
  const pattern = new RegExp(anyOf(['ủy ban', 'hội đồng', 'ủy']), 'iu')

  it.each([
    ['Ủy ban nhân dân', 'Ủy ban'],
    ['của Hội đồng.', 'Hội đồng'],
    ['Tỉnh ủy', 'ủy'],
    ['(ủy)', 'ủy'],
  ])('finds in “%s” the phrase “%s”', (text, phrase) => {
    expect(pattern.exec(text)?.[0]).toBe(phrase)
  })

  it.each(['ủyban', 'hội đồngx', 'hội đồn', 'ủy\u0301'])('finds no part of a word in “%s”', (text) => {
    expect(pattern.test(text)).toBe(false)
  })
})

it('oneOf() joins phrases without regard to the words around them', () => {
  expect(new RegExp(`^${oneOf(['Số', 'Ngày'])}`, 'u').test('Sốt')).toBe(true)
})
