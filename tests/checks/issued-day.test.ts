import { describe, expect, it } from 'vitest'
import { checkIssuedDay } from '../../src/checks/issued-day.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

function messages(issued: string): string[] {
  const facts = [
    'province: ha-giang',
    'title: Kế hoạch',
    'docType: Kế hoạch',
    'issuer: Ủy ban nhân dân tỉnh',
    ...(issued ? [`issued: ${issued}`] : []),
  ]
  const plan = readPlan(`---\n${facts.join('\n')}\n---\n\n## I. MỤC TIÊU\n`, 'content/plans/ha-giang.mdx')
  checkIssuedDay(plan, '2026-11-25')
  return plan.file.messages.map(String)
}

describe('checkIssuedDay()', () => {
  it.each(['2024-12-22', '2025-06-05', '2026-11-25', ''])('takes a plan of %s', (issued) => {
    expect(messages(issued)).toEqual([])
  })

  it('refuses a plan of tomorrow, at its line', () => {
    expect(messages('2026-11-26')).toEqual([
      expect.stringMatching(
        /^content\/plans\/ha-giang\.mdx:6:\d+: .*issued là 2026-11-26, sau hôm nay \(25\/11\/2026\)/,
      ),
    ])
  })

  it('refuses a plan that is older than the resolution that it carries out', () => {
    expect(messages('2024-12-21').join()).toContain('trước ngày ban hành Nghị quyết 57 (22/12/2024)')
  })
})
