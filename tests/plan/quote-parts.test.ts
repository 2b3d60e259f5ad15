import { describe, expect, it } from 'vitest'
import { quoteParts } from '../../src/plan/quote-parts.ts'
import type { Target } from '../../src/plan/targets.ts'
import { planOf } from '../data/datasets.ts'

const marked = (words: string) => `<Target indicator="5g-coverage" value="90">${words}</Target>`
const targetIn = (text: string) => planOf('yen-bai', `## I. A\n\n${text}\n`).targets[0] as Target

describe('quoteParts()', () => {
  it.each([
    ['in the middle', `Đến nay, ${marked('phủ sóng 90%')}; hết.`, ['Đến nay, ', 'phủ sóng 90%', '; hết.']],
    ['at the start', `${marked('Phủ sóng 90%')} dân số.`, ['', 'Phủ sóng 90%', ' dân số.']],
    ['at the end', `Tỷ lệ ${marked('đạt 90%')}`, ['Tỷ lệ ', 'đạt 90%', '']],
    ['as the whole sentence', marked('Đạt 90%.'), ['', 'Đạt 90%.', '']],
    ['in a later sentence', `Câu đầu. Tỷ lệ ${marked('đạt 90%')}. Câu cuối.`, ['Tỷ lệ ', 'đạt 90%', '.']],
    ['the second time they occur', `Từ 90% lên ${marked('90%')}.`, ['Từ 90% lên ', '90%', '.']],
    ['after spaces that a page shows as one', `Tỷ  lệ   ${marked('đạt  90%')}  dân.`, ['Tỷ lệ ', 'đạt 90%', ' dân.']],
    ['after emphasis', `**Tỷ lệ** ${marked('đạt *90%*')}.`, ['Tỷ lệ ', 'đạt 90%', '.']],
  ])('divides the sentence around the words %s', (_, text, [before, words, after]) => {
    expect(quoteParts(targetIn(text))).toEqual({ before, words, after })
  })

  it('loses nothing of the sentence', () => {
    const target = targetIn(`Đến 2030: ${marked('90% dân số')}, hoặc hơn (nếu có vốn).`)
    const { before, words, after } = quoteParts(target)
    expect(before + words + after).toBe(target.quote)
  })
})
