import { expect, it } from 'vitest'
import { strip } from '../../src/charts/strip.ts'
import { xmlText } from '../../src/charts/xml-text.ts'
import type { TargetValue } from '../../src/text/target-value.ts'
import { parseTargetValue } from '../../src/text/target-value.ts'

const values = (...texts: string[]) => texts.map((text) => parseTargetValue(text) as TargetValue)
const centres = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<circle class="${name}" cx="([\\d.]+)"`, 'g'))].map(([, x]) => Number(x))

it('strip() draws one place’s values, the others in pale and the nation’s line on one scale', () => {
  const svg = xmlText(
    strip({ own: values('≥ 40'), others: values('20', '80'), national: values('60')[0] ?? null, scale: 'share' }),
  )
  const [low = 0, high = 0] = centres(svg, 'other')
  const [own = 0] = centres(svg, 'dot')
  const line = Number(/class="national-line" d="M([\d.]+) /.exec(svg)?.[1])
  expect(low).toBeLessThan(own)
  expect(own).toBeLessThan(line)
  expect(line).toBeLessThan(high)
  expect(svg).toContain('class="arrow"')
})

it('a range of another place stands in its middle', () => {
  const svg = xmlText(strip({ own: [], others: values('40', '30-50'), national: null, scale: 'share' }))
  expect(new Set(centres(svg, 'other')).size).toBe(1)
  expect(svg).not.toContain('national-line')
})

it('is nothing to a screen reader: the row says it', () => {
  expect(xmlText(strip({ own: values('1'), others: [], national: null, scale: 'amount' }))).toContain(
    'aria-hidden="true"',
  )
})
