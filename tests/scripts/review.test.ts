import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { REGISTRY_FILES } from '../../src/registry/registry.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from './run-plan.ts'

const project = mkdtempSync(path.join(tmpdir(), 'review-'))
copyContent(project)
afterAll(() => rmSync(project, { recursive: true }))

const plans = (name: string) => path.join(project, 'content/plans', name)
const read = (name: string) => readFileSync(path.join(project, 'content', name), 'utf8')

const plan = (...args: string[]) => runPlan(args, project)

const PASTED = `I. MỤC TIÊU

1. Mục tiêu đến năm 2030

- Quy mô kinh tế số đạt tối thiểu 25% GRDP.
- Phủ sóng 5G toàn tỉnh.
- Thu hút thêm 2-3 doanh nghiệp công nghệ đầu tư.
`
const HEAD = `---
province: ha-giang
title: Kế hoạch thực hiện Nghị quyết số 57-NQ/TW
docType: Kế hoạch
issuer: Ủy ban nhân dân tỉnh
---
`

describe('plan review turns a plain .md into an annotated .mdx', () => {
  it('with every target that the site had published of it, and keeps the pasted text as the source', async () => {
    writeFileSync(plans('ha-giang.md'), `${HEAD.replace('issuer:', '# chép từ trang tỉnh\nissuer:')}\n${PASTED}`)
    const before = (await plan('targets', 'content/plans/ha-giang.md', '--json')).stdout
    const { status, stdout } = await plan('review', 'ha-giang')
    expect(status).toBe(0)
    expect(stdout).toContain('Đã chuyển content/plans/ha-giang.md thành content/plans/ha-giang.mdx')
    expect(stdout).toContain('Không mang sang tệp mới: # chép từ trang tỉnh\n')
    expect(existsSync(plans('ha-giang.md'))).toBe(false)
    expect(read('sources/ha-giang.md')).toBe(PASTED)
    const sha256 = createHash('sha256').update(PASTED).digest('hex')
    expect(read('plans/ha-giang.mdx')).toContain(`source:\n  file: ha-giang.md\n  sha256: ${sha256}\nreview: machine`)
    const key = (line: string) => {
      const { indicator, year, comparator, value } = JSON.parse(line)
      return [indicator, year, comparator, value].join(' ')
    }
    const lines = (text: string) => text.trim().split('\n').map(key)
    expect(lines((await plan('targets', 'content/plans/ha-giang.mdx', '--json')).stdout)).toEqual(
      lines(before).filter((line) => !line.startsWith('other')),
    )
  })

  it('with what the program doubts in the note, listed first; of the others none is left out', async () => {
    const { stdout } = await plan('review', 'ha-giang')
    expect(stdout).toMatch(/Còn ngờ, phải xem: 1\. [\s\S]+content\/plans\/ha-giang\.mdx:\d+:\d+: 5g-coverage 2030 100/)
    expect(stdout).toContain('    ngờ: “toàn tỉnh” được hiểu là 100%')
    expect(stdout).toMatch(/Chương trình đọc giống, vẫn phải đọc: \d+\n[\s\S]+digital-economy-share 2030 ≥ 25/)
    expect(stdout).toContain('Còn 1 chỗ ngờ: chưa ghi được review: reviewed.')
  })

  it('and “reviewed” is refused while a doubt is open, at its place, and taken when it is settled', async () => {
    const text = read('plans/ha-giang.mdx').replace('review: machine', 'review: reviewed\nreviewedOn: 2026-11-24')
    writeFileSync(plans('ha-giang.mdx'), text)
    const refused = await plan('check', 'content/plans/ha-giang.mdx')
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(
      /content\/plans\/ha-giang\.mdx:\d+:\d+: review: reviewed, nhưng 5g-coverage \(value="100"\) còn “Cần xem: .+Cách sửa: đọc câu này/,
    )
    writeFileSync(plans('ha-giang.mdx'), text.replace(/ note="Cần xem:[^"]*"/, ''))
    const taken = await plan('review', 'ha-giang')
    expect([taken.status, taken.stderr]).toEqual([0, ''])
    expect(taken.stdout).toContain('Kế hoạch đã ghi review: reviewed, không còn chỗ ngờ.')
  })

  it('with the editor’s front matter, also where the pasted text begins with lines that look like one', async () => {
    const pasted = `---\ntitle: Phụ lục kèm theo\n---\n\n${PASTED}`
    writeFileSync(plans('ha-nam.md'), `${HEAD.replace('ha-giang', 'ha-nam')}\n${pasted}`)
    expect((await plan('review', 'ha-nam')).status).toBe(0)
    expect(read('plans/ha-nam.mdx')).toContain('province: ha-nam\ntitle: Kế hoạch thực hiện Nghị quyết số 57-NQ/TW\n')
    expect(read('sources/ha-nam.md')).toBe(pasted)
  })

  it('writes over nothing and removes nothing when a file is in the way, or the plan has an error', async () => {
    const before = readdirSync(path.join(project, 'content/plans'))
    writeFileSync(plans('ha-giang--ubnd.md'), `${HEAD}\n${PASTED}`)
    writeFileSync(path.join(project, 'content/sources/ha-giang--ubnd.md'), 'khác')
    expect(await plan('review', 'ha-giang--ubnd')).toMatchObject({
      status: 1,
      stderr: 'content/sources/ha-giang--ubnd.md: đã có. Hãy đổi tên hoặc xóa tệp đó trước.\n',
    })
    writeFileSync(plans('ha-giang--ubnd.md'), `${HEAD.replace('ha-giang', 'ha-gian')}\n${PASTED}`)
    expect(await plan('review', 'ha-giang--ubnd')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^content\/plans\/ha-giang--ubnd\.md:2:\d+: .*ha-gian.*Cách sửa/),
    })
    expect(readdirSync(path.join(project, 'content/plans'))).toEqual([...before, 'ha-giang--ubnd.md'].sort())
  })
})

describe('plan review of an annotated plan', () => {
  it('shows what the program reads otherwise and what is not marked', async () => {
    const text = readFileSync('content/plans/hung-yen.mdx', 'utf8')
      .replace('year="2030" value="35">Quy mô', 'year="2031" value="35">Quy mô')
      .replace(/<Target indicator="cashless-transactions"[^>]*>([^<]*)<\/Target>/, '$1')
    writeFileSync(plans('hung-yen.mdx'), text)
    const { stdout } = await plan('review', 'hung-yen')
    expect(stdout).toMatch(
      /chương trình đọc khác: 1\n[^\n]+digital-economy-share 2031 35[^\n]+\n {4}chương trình: digital-economy-share 2030 35/,
    )
    expect(stdout).toMatch(/Chưa đánh dấu, chương trình cho là chỉ tiêu: 1\n[^\n]+cashless-transactions 2030/)
  })

  it('and plan check warns of a mark that the program reads otherwise', async () => {
    const { status, stderr, stdout } = await plan('check', 'content/plans/hung-yen.mdx')
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^content\/plans\/hung-yen\.mdx:\d+:\d+: Cảnh báo: Thẻ ghi digital-economy-share 2031 “35”, chương trình đọc câu này là digital-economy-share 2030 “35”\. .+Cách sửa: .+\n$/,
    )
    expect(stdout).toBe(`1 kế hoạch, ${REGISTRY_FILES.length} tệp danh mục: không có lỗi, 1 cảnh báo\n`)
  })

  it('names the nearest plans when there is none of that name', async () => {
    expect(await plan('review', 'hung-yem')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^hung-yem: không có kế hoạch này trong content\/plans\. Gần nhất: hung-yen/),
    })
  })
})
