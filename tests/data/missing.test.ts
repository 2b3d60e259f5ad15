import { describe, expect, it } from 'vitest'
import { findMissing } from '../../src/data/missing.ts'
import { planOf, registry } from './datasets.ts'

function missingOf(body: string): string[] {
  return findMissing([planOf('ha-giang', body)], registry.indicators).map(({ indicator, spoken }) =>
    spoken
      ? `${indicator.id} ${spoken.statement.qualitative ? 'định tính' : 'số khác'} ${spoken.path}#${spoken.statement.anchor}: ${spoken.statement.quote}`
      : indicator.id,
  )
}

describe('findMissing() says which headline indicators a plan gives no number for', () => {
  const headline = registry.indicators.filter((indicator) => indicator.headline).map(({ id }) => id)

  it('all of them, where there are no targets', () => {
    expect(missingOf('## I. MỤC TIÊU\n\nPhát triển nhanh.')).toEqual(headline)
  })

  it('not one that has a number at any horizon', () => {
    const missing = missingOf(
      '## I. A\n\n<Target indicator="tfp-contribution" value="50">TFP đóng góp 50%</Target>. TFP cao.',
    )
    expect(missing).toEqual(headline.filter((id) => id !== 'tfp-contribution'))
  })

  it('with the first sentence that speaks of it in words alone', () => {
    const missing = missingOf(
      '## I. A\n\nMở đầu. Thuộc nhóm dẫn đầu cả nước về chỉ số chuyển đổi số. Nâng đóng góp của TFP.',
    )
    expect(missing).toContain(
      'dti-rank định tính tinh/ha-giang/#i: Thuộc nhóm dẫn đầu cả nước về chỉ số chuyển đổi số.',
    )
    expect(missing).toContain('tfp-contribution định tính tinh/ha-giang/#i: Nâng đóng góp của TFP.')
  })

  it('and tells a sentence whose number is another’s', () => {
    const missing = missingOf('## I. A\n\nGóp phần để chỉ số phát triển con người (HDI) của Việt Nam duy trì trên 0,7.')
    expect(missing.filter((line) => line.startsWith('hdi '))).toEqual([
      'hdi số khác tinh/ha-giang/#i: Góp phần để chỉ số phát triển con người (HDI) của Việt Nam duy trì trên 0,7.',
    ])
  })
})

it('findMissing() takes what any of several documents of one province states', () => {
  const party = planOf(
    'ha-giang',
    '## I. MỤC TIÊU\n\n<Target indicator="5g-coverage" value="100">Phủ sóng 5G toàn tỉnh</Target>.',
  )
  const people = planOf('ha-giang--ubnd', '## I. MỤC TIÊU\n\n<Target indicator="hdi" value="0,7">HDI đạt 0,7</Target>.')
  const missing = findMissing([party, people], registry.indicators).map(({ indicator }) => indicator.id)
  expect(missing).toHaveLength(registry.indicators.filter(({ headline }) => headline).length - 2)
  expect(missing).not.toContain('5g-coverage')
})
