import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recognisedFile } from '../../src/documents/recognised-text.ts'
import { readSource } from '../../src/loaders/read-content.ts'
import { readOnce } from '../../src/loaders/recognised.ts'
import { launchBrowser } from '../browser.ts'
import { printPdf } from '../documents/make-pdf.ts'
import { makeScan } from '../documents/make-scan.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from '../scripts/run-plan.ts'

// Recognising takes as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const HTML = `<p style="text-align: center">ỦY BAN NHÂN DÂN TỈNH HÀ GIANG</p><p style="text-align: center">KẾ HOẠCH</p>
<p>I. MỤC TIÊU</p><p>Phấn đấu đến năm 2030, kinh tế số chiếm tối thiểu 30% GRDP của tỉnh.</p>`

const project = mkdtempSync(path.join(tmpdir(), 'recognised-'))
const content = path.join(project, 'content')
const scan = path.join(project, 'ke-hoach.jpg')
let browser: Browser

beforeAll(async () => {
  copyContent(project)
  browser = await launchBrowser()
  writeFileSync(scan, await makeScan(await printPdf(browser, HTML)))
})
afterAll(async () => {
  await browser.close()
  rmSync(project, { recursive: true })
})

describe('what is recognised of a scan', () => {
  it('is kept beside it by `plan add`, and read again from there: by builds and by commands', async () => {
    const added = await runPlan(['add', scan, '--province', 'ha-giang', '--write'], project)
    expect([added.status, added.stderr]).toEqual([0, expect.stringContaining('Nhận dạng chữ trang 1')])
    expect(added.stdout).toContain('Đã viết content/sources/ha-giang.jpg.ocr.json')
    const kept = path.join(content, 'sources/ha-giang.jpg.ocr.json')
    const { lines } = JSON.parse(readFileSync(kept, 'utf8')) as { lines: string[] }
    expect((await readSource(content, 'ha-giang.jpg'))?.text).toBe(lines.join('\n'))
    const checked = await runPlan(['check'], project)
    expect([checked.status, checked.stderr]).toEqual([0, expect.not.stringContaining('Nhận dạng')])
    const listed = await runPlan(['targets', 'content/sources/ha-giang.jpg'], project)
    expect([listed.stdout, listed.stderr]).toEqual([
      expect.stringContaining('digital-economy-share'),
      expect.not.stringContaining('Nhận dạng'),
    ])
  })

  it.each([
    ['of other bytes', (kept: string) => kept.replace(/"sha256": "[^"]*"/, '"sha256": "0"')],
    ['that is damaged', (kept: string) => kept.slice(0, 100)],
    ['that is another file', () => '[]'],
  ])('is passed over where it is text %s', async (_, spoil) => {
    const file = path.join(project, 'sources/van-ban.txt')
    mkdirSync(path.dirname(file), { recursive: true })
    const bytes = Buffer.from('Kế hoạch của tỉnh.')
    writeFileSync(file, bytes)
    writeFileSync(recognisedFile(file), spoil(JSON.stringify({ sha256: '1', notes: [], lines: ['Khác.'] }, null, 1)))
    expect(await readOnce(file, bytes)).toMatchObject({ text: 'Kế hoạch của tỉnh.', isScan: false })
  })
})
