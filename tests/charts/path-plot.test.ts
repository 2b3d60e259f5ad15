import { expect, it } from 'vitest'
import { pathAxis, pathPlot } from '../../src/charts/path-plot.ts'
import { xmlText } from '../../src/charts/xml-text.ts'

const step = (year: number, value: number) => ({ year, value, text: String(value) })
const heights = (svg: string) => [...svg.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y))

it('pathPlot() puts a higher value higher, and years from left to right', () => {
  const steps = [step(2025, 20), step(2030, 30), step(2045, 50)]
  const svg = xmlText(pathPlot(steps, 'A: 20; 30; 50', pathAxis([steps], false)))
  const [first = 0, second = 0, third = 0] = heights(svg)
  expect(first).toBeGreaterThan(second)
  expect(second).toBeGreaterThan(third)
  expect([...svg.matchAll(/class="tick"[^>]*>(\d+)</g)].map(([, year]) => year)).toEqual(['2025', '2030', '2045'])
  expect(svg).toContain('aria-label="A: 20; 30; 50"')
})

it('pathPlot() puts a smaller rank higher', () => {
  const steps = [step(2030, 20), step(2045, 10)]
  const [first = 0, second = 0] = heights(xmlText(pathPlot(steps, '', pathAxis([steps], true))))
  expect(second).toBeLessThan(first)
})

it('pathAxis() is one for all paths, from 0', () => {
  const axis = pathAxis(
    [
      [step(2025, 20), step(2030, 30)],
      [step(2030, 40), step(2045, 50)],
    ],
    false,
  )
  expect(axis).toEqual({ years: [2025, 2045], values: [0, 50], isRank: false })
})
