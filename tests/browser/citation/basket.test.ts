import { describe, expect, it } from 'vitest'
import { basketId, formatBasket, MOST_KEPT, parseBasket, splitBasketId } from '../../../src/browser/citation/basket.ts'
import type { Collected } from '../../../src/browser/citation/collected.ts'
import { writeCollected } from '../../../src/browser/citation/collected.ts'
import { citationWords } from '../../../src/i18n/vi/citation.ts'

describe('the basket as text', () => {
  it('is read as it was written', () => {
    const ids = [basketId('ha-giang', 't-hdi-2030'), basketId('ha-giang--ubnd', 't-5g-coverage-2')]
    expect(parseBasket(formatBasket(ids))).toEqual(ids)
    expect(splitBasketId(ids[1] ?? '')).toEqual({ plan: 'ha-giang--ubnd', anchor: 't-5g-coverage-2' })
  })

  it.each(['', ',,', '<script>.t-x', 'a.t-b.c', '../x.t-y', 'a', '__proto__', 'a.t-b c'])(
    'leaves out what is no target: %s',
    (text) => {
      expect(parseBasket(text)).toEqual([])
    },
  )

  it('holds each target once, and no more than an address can', () => {
    const many = Array.from({ length: 3 * MOST_KEPT }, (_, index) => `a.t-b-${Math.floor(index / 2)}`)
    expect(parseBasket(many.join(','))).toHaveLength(MOST_KEPT)
  })
})

describe('collected quotes', () => {
  const hostile = '=HYPERLINK("x") </script><img src=x onerror=alert(1)>\n“hai”'
  const one: Collected = {
    id: 'a.t-b',
    provinceName: '=Hà Giang',
    indicatorName: '@chỉ tiêu',
    year: 2030,
    value: '-5',
    quote: hostile,
    url: 'https://site.example/tinh/a/?"><b>#t-b',
    citation: { short: 's', full: `f ${hostile}`, bibtex: '@misc{a,\n}', ris: 'TY  - GOVDOC\r\nER  - \r\n' },
  }
  const words = citationWords.basket

  it('start no formula in CSV', () => {
    const [, line = ''] = writeCollected('csv', [one], words).split('\r\n')
    expect(line).toMatch(/^'=Hà Giang,'@chỉ tiêu,2030,'-5,"'=HYPERLINK/)
  })

  it('are words and nothing else in HTML', () => {
    const html = writeCollected('html', [one], words)
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;/script&gt;')
  })

  it('stand one after the other as text, BibTeX and RIS', () => {
    expect(writeCollected('txt', [one, one], words).split('\n\n')).toHaveLength(2)
    expect(writeCollected('bib', [one, one], words).match(/@misc/g)).toHaveLength(2)
    expect(writeCollected('ris', [one, one], words).match(/^ER/gm)).toHaveLength(2)
  })
})
