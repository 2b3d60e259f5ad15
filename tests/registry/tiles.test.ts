import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { initials, readTiles } from '../../src/registry/tiles.ts'
import { registry } from '../data/datasets.ts'

const text = readFileSync('content/tiles.csv', 'utf8')

describe.each([
  ['63', new Set(registry.provinces.map(({ slug }) => slug))],
  ['34', new Set(registry.provinces.map((province) => province.successor_slug))],
] as const)('the map of %s provinces', (grid, slugs) => {
  const tiles = readTiles(text, grid, registry.provinces)

  it('has each province once, each in a square of its own', () => {
    expect(tiles.map(({ slug }) => slug).filter((slug) => slugs.has(slug))).toHaveLength(slugs.size)
    expect(new Set(tiles.map(({ slug }) => slug)).size).toBe(tiles.length)
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length)
  })

  it('shows Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, east of every province of their row', () => {
    const islands = tiles.filter(({ slug, province }) => slug !== province)
    expect(islands.map(({ name, province }) => `${name} ${province}`)).toEqual([
      'Hoàng Sa da-nang',
      'Trường Sa khanh-hoa',
    ])
    for (const island of islands) {
      const others = tiles.filter(({ row, slug }) => row === island.row && slug !== island.slug)
      expect(Math.max(...others.map(({ column }) => column))).toBeLessThan(island.column - 1)
    }
  })
})

it.each([
  ['Hà Nội', 'HN'],
  ['Thừa Thiên Huế', 'TTH'],
  ['Bà Rịa - Vũng Tàu', 'BRVT'],
  ['Đắk Lắk', 'ĐL'],
  ['Huế', 'Huế'],
])('initials() of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
