import { expect, it } from 'vitest'
import { escapeXml } from '../../src/charts/escape-xml.ts'

it.each([
  ['Nghiên cứu & phát triển', 'Nghiên cứu &amp; phát triển'],
  ['< 5 và > 3', '&lt; 5 và &gt; 3'],
  ['“dữ liệu” "mở"', '“dữ liệu” &quot;mở&quot;'],
  ['&lt;', '&amp;lt;'],
  ['≥ 40 % GRDP', '≥ 40 % GRDP'],
])('escapeXml() writes %s so that it reads the same in XML', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})
