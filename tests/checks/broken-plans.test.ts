import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAllPlans, checkPlan } from '../../src/checks/index.ts'
import { hasErrors } from '../../src/faults/report.ts'
import { readPublishedPlan, readRegistryFiles } from '../../src/loaders/read-content.ts'

const FIXTURES = 'tests/fixtures/broken'
const ODD = 'tests/fixtures/odd'
const registry = await readRegistryFiles('content')

function check(text: string, path: string) {
  const plan = readPublishedPlan(text, path, registry)
  checkPlan(plan, registry, '2026-11-25')
  return plan
}

describe('a broken plan stops a build with its place, what was found, what is expected and the fix', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const plans = checkFolder(`${FIXTURES}/${name}`)
    expect(plans.some(({ file }) => hasErrors(file))).toBe(true)
    await expectMessages(plans, `../fixtures/broken/${name}/messages.txt`)
  })
})

describe('an odd file is read right, and a warning says what is odd, where, and how to mend it', () => {
  it.each(readdirSync(ODD))('%s', async (name) => {
    const plans = checkFolder(`${ODD}/${name}`)
    expect(plans.map(({ file, targets }) => [hasErrors(file), targets[0]?.quote])).toEqual([
      [false, 'Phủ sóng 5G đạt 40%.'],
    ])
    await expectMessages(plans, `../fixtures/odd/${name}/messages.txt`)
  })
})

/** Checks the plan files of a folder, one or two, as if they were the content. */
function checkFolder(folder: string) {
  const files = readdirSync(folder).filter((file) => /\.mdx?$/.test(file))
  const plans = files.map((file) => check(readFileSync(`${folder}/${file}`, 'utf8'), `content/plans/${file}`))
  checkAllPlans(plans, registry)
  return plans
}

async function expectMessages(plans: ReturnType<typeof check>[], snapshot: string) {
  const messages = plans.flatMap(({ file }) => file.messages.map(String))
  for (const message of messages)
    expect(message).toMatch(/^content\/plans\/[^:]+\.mdx?:[1-9]\d*:[1-9]\d*: .+Cần: .+Cách sửa: /u)
  await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(snapshot)
}

describe('checkPlan()', () => {
  const plan = (body: string) => `---
province: bac-giang
title: Kế hoạch thử
docType: Kế hoạch
issuer: Ủy ban nhân dân
---

## I. MỤC TIÊU

${body}
`

  it.each([
    ['a number', '<Target indicator="5g-coverage" value="≥ 40">Phủ sóng 5G từ 40% trở lên</Target>'],
    ['a number with a leading zero', '<Target indicator="startups" value="≥ 3">Có ít nhất 03 doanh nghiệp</Target>'],
    ['a range', '<Target indicator="patent-growth" value="16–18">tăng 16 - 18%/năm</Target>'],
    ['the whole in words', '<Target indicator="5g-coverage" value="100">Phủ sóng 5G toàn tỉnh</Target>'],
    ['everyone in words', '<Target indicator="digital-citizens" value="100">mỗi người dân là công dân số</Target>'],
    ['a count in words', '<Target indicator="rd-centres" value="3">Có ba trung tâm nghiên cứu</Target>'],
    ['a share in words', '<Target indicator="5g-coverage" value="50">Phủ sóng 5G một nửa số xã</Target>'],
    ['a number with letters of a scan', '<Target indicator="5g-coverage" value="80">Phủ sóng 5G 8O%</Target>'],
    ['an escaped sign', 'Tỷ lệ hộ nghèo \\<5%, tập hợp \\{a}'],
    ['a correction', 'Tỉnh <Corrected was="phần đầu">phấn đấu</Corrected> đạt mức khá'],
    [
      'a table',
      '| Chỉ tiêu | Giá trị |\n| - | - |\n| 5G | <Target indicator="5g-coverage" value="40">Phủ sóng 5G 40%</Target> |',
    ],
  ])('accepts %s', (_, body) => {
    expect(check(plan(body), 'content/plans/bac-giang.mdx').file.messages.map(String)).toEqual([])
  })

  it('reads a file with a byte order mark, Windows line ends and decomposed letters, and says so', () => {
    const text = plan('<Target indicator="5g-coverage" value="100">Phủ sóng 5G toàn tỉnh</Target>')
    const odd = `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`
    const read = check(odd, 'content/plans/bac-giang.mdx')
    expect(read.file.messages.map(({ line, column, ruleId, fatal }) => ({ line, column, ruleId, fatal }))).toEqual([
      { line: 1, column: 1, ruleId: 'byte-order-mark', fatal: false },
      { line: 1, column: 4, ruleId: 'line-ends', fatal: false },
      { line: 3, column: 9, ruleId: 'letter-form', fatal: false },
    ])
    expect(hasErrors(read.file)).toBe(false)
    expect(read.targets[0]?.quote).toBe('Phủ sóng 5G toàn tỉnh')
  })

  it('warns of a note in the front matter, whose words are not read', () => {
    const text = plan('Văn bản.').replace('title: Kế hoạch thử', 'title: Kế hoạch #1 và # 2')
    const { file, frontMatter } = check(text, 'content/plans/bac-giang.mdx')
    expect(frontMatter?.title).toBe('Kế hoạch')
    expect(file.messages.map(({ line, column, ruleId, fatal }) => ({ line, column, ruleId, fatal }))).toEqual([
      { line: 3, column: 17, ruleId: 'front-matter-note', fatal: false },
    ])
  })

  it('comes to an end on hostile text', () => {
    for (const piece of [
      '<',
      '{',
      '<Target a="',
      '</Target>',
      '<Target a=“',
      '<!--',
      '<a b="<',
      '</',
      'export {\n\n',
      '<Target x\n',
    ])
      expect(hasErrors(check(plan(piece.repeat(20_000 / piece.length)), 'content/plans/bac-giang.mdx').file)).toBe(true)
    for (const piece of ['a: "', '\t', ' ', 'a:', '- ', '[', '*a ', '"'])
      check(plan('').replace('title: ', `title: ${piece.repeat(5_000 / piece.length)}`), 'content/plans/bac-giang.mdx')
  }, 60_000)
})
