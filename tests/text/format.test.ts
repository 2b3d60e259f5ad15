import { describe, expect, it } from 'vitest'
import { formatValue, joinValue } from '../../src/text/format.ts'
import type { TargetValue } from '../../src/text/target-value.ts'
import { parseTargetValue } from '../../src/text/target-value.ts'

const value = (text: string) => parseTargetValue(text) as TargetValue
const written = (text: string) => text.replaceAll('\u00A0', '_')

describe('formatValue()', () => {
  it.each([
    ['≥ 40', '% GRDP', '', '≥_40_%', 'GRDP'],
    ['16–18', '%/năm', '', '16–18_%', '/năm'],
    ['16–18', '%/năm', '/năm', '16–18_%', '/năm'],
    ['0,75', '', '', '0,75', ''],
    ['≥ 2/3', '%', '', '≥_2/3', ''],
    ['2/3', '% GRDP', '', '2/3', 'GRDP'],
    ['top 10', '', '', 'top_10', ''],
    ['~ 12', 'người/vạn dân', '', '~_12', 'người/vạn dân'],
    ['> 1.200', 'nhiệm vụ', '/năm', '>_1.200', 'nhiệm vụ/năm'],
    ['5', '%', '/năm', '5_%', '/năm'],
    ['5', '', '/năm', '5', '/năm'],
  ])('writes %s in “%s” with “%s” as “%s” and “%s”, “_” being a space that does not break', (...texts) => {
    const [text, unit, perYear, figure, rest] = texts
    const formatted = formatValue(value(text), unit, perYear)
    expect({ figure: written(formatted.figure), rest: formatted.rest }).toEqual({ figure, rest })
  })
})

describe('joinValue()', () => {
  it.each([
    ['≥ 40', '% GRDP', '', '≥_40_% GRDP'],
    ['16–18', '%/năm', '', '16–18_%/năm'],
    ['≥ 20', 'nhiệm vụ', '/năm', '≥_20 nhiệm vụ/năm'],
    ['100', '%', '', '100_%'],
    ['top 10', '', '', 'top_10'],
  ])('joins %s in “%s” with “%s” to “%s”', (text, unit, perYear, joined) => {
    expect(written(joinValue(formatValue(value(text), unit, perYear)))).toBe(joined)
  })
})
