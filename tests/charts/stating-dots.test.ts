import { expect, it } from 'vitest'
import { statingDots } from '../../src/charts/stating-dots.ts'
import { xmlText } from '../../src/charts/xml-text.ts'

const dotsOf = (svg: string, kind: string) =>
  [...(new RegExp(`class="${kind}" d="([^"]*)"`).exec(svg)?.[1] ?? '').matchAll(/M(\S+) (\d+(?:\.\d+)?)a/g)].map(
    ([, x, y]) => `${x} ${y}`,
  )

it('statingDots() draws a dot a place, in the order of the places, by what each does', () => {
  const svg = xmlText(statingDots(['yes', 'no', 'yes', 'unread']))
  expect(dotsOf(svg, 'yes')).toEqual(['1 4.5', '19 4.5'])
  expect(dotsOf(svg, 'no')).toEqual(['10 4.5'])
  expect(dotsOf(svg, 'unread')).toEqual(['28 4.5'])
})

it('statingDots() begins a new line after 24 dots', () => {
  const svg = xmlText(statingDots(Array.from({ length: 63 }, () => 'no')))
  expect(svg).toContain('viewBox="0 0 216 27"')
  expect(new Set(dotsOf(svg, 'no')).size).toBe(63)
})
