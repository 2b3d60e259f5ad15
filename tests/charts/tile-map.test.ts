import { expect, it } from 'vitest'
import { tileMap } from '../../src/charts/tile-map.ts'
import { xmlText } from '../../src/charts/xml-text.ts'

const draw = (name: string, href: string | null = '/a/') =>
  xmlText(
    tileMap(
      [{ column: 1, row: 1, name, initials: 'A', value: '≥ 40', title: `${name}: ≥ 40`, href, level: 4 }],
      'Bản đồ',
    ),
  )
const linesOf = (svg: string) =>
  [...(/class="tile-name">(.*?)<\/g>/.exec(svg)?.[1] ?? '').matchAll(/>([^<]+)</g)].map(([, line]) => line)

it.each([
  ['Huế', ['Huế', '≥ 40']],
  ['Hà Nội', ['Hà Nội', '≥ 40']],
  ['Quảng Ninh', ['Quảng', 'Ninh', '≥ 40']],
  ['Quảng Ngãi', ['Quảng', 'Ngãi', '≥ 40']],
  ['Thừa Thiên Huế', ['Thừa Thiên', 'Huế', '≥ 40']],
  ['Bà Rịa - Vũng Tàu', ['Bà Rịa -', 'Vũng Tàu', '≥ 40']],
])('tileMap() writes %s in full, and its value below', (name, lines) => {
  expect(linesOf(draw(name))).toEqual(lines)
})

it('tileMap() makes a link only of a square that leads somewhere; each says its words in full', () => {
  expect(draw('Huế')).toContain('<a class="tile level-4" href="/a/"><title>Huế: ≥ 40</title>')
  expect(draw('Huế', null)).not.toContain('<a ')
  expect(draw('Huế', null)).toContain('<title>Huế: ≥ 40</title>')
})
