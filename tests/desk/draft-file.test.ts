import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftPlan } from '../../src/convert/draft-plan.ts'
import type { DeskPlan } from '../../src/desk/desk-plan.ts'
import { isDraft, packDraft, unpackDraft } from '../../src/desk/draft-file.ts'
import { doStep, startHistory } from '../../src/desk/history.ts'
import { checksum } from '../../src/loaders/checksum.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from '../scripts/run-plan.ts'

const registry = await readRegistryFiles('content')
const bytes = new Uint8Array(readFileSync('content/sources/hung-yen.txt'))
const sha256 = checksum(bytes)
const document = {
  text: new TextDecoder().decode(bytes),
  kind: 'text' as const,
  paragraphs: false,
  isScan: false,
  unsure: [],
}
const drafted = draftPlan({ ...document, path: 'a.txt', sha256 }, { place: { province: 'ha-giang' } }, registry)
const plan: DeskPlan = {
  id: drafted.id,
  planFile: drafted.planFile,
  source: {
    text: document.text,
    sha256,
    name: 'a.txt',
    keptAs: drafted.sourceName,
    isScan: false,
    unsure: [],
    notes: [],
  },
  doubts: ['a.txt:3:1: nối hai dòng'],
  history: doStep(startHistory(String(drafted.converted)), [], { seen: [12], ticked: 'a.txt:3:1: nối hai dòng' }),
}
const folder = mkdtempSync(path.join(tmpdir(), 'draft-'))
beforeAll(() => copyContent(folder))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a draft as one file', () => {
  it('is read back as it was, but for the steps that can be taken back', () => {
    const packed = packDraft({ plan, bytes })
    expect(isDraft(packed)).toBe(true)
    const read = unpackDraft(packed)
    expect(read.bytes).toEqual(bytes)
    expect(read.plan).toEqual({ ...plan, history: { state: plan.history.state, past: [], future: [] } })
    expect(packDraft({ plan, bytes })).toEqual(packed)
  })

  it.each([
    ['no zip', new TextEncoder().encode('Kế hoạch')],
    ['another zip', zipSync({ 'a.txt': new Uint8Array(3) })],
    [
      'a state that leads out of the folder',
      zipSync({ 'ban-nhap.json': new TextEncoder().encode('{"version":1,"id":"../x"}') }),
    ],
    ['no zip behind the mark of one', new Uint8Array([0x50, 0x4b, 3, 4, 1])],
  ])('is refused where it is %s', (_, file) => {
    expect(() => unpackDraft(file)).toThrow('không phải bản nháp')
  })
})

describe('plan take', () => {
  const file = path.join(folder, 'ha-giang.ban-nhap.zip')
  beforeAll(() => writeFileSync(file, packDraft({ plan, bytes })))

  it('puts the plan and its source in place, checks them and shows what is new; writes nothing over unasked', async () => {
    const { status, stdout } = await runPlan(['take', file], folder)
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('Đã viết content/plans/ha-giang.mdx, content/sources/ha-giang.txt.'),
    ])
    expect(readFileSync(path.join(folder, 'content/plans/ha-giang.mdx'), 'utf8')).toBe(plan.history.state.text)
    expect(new Uint8Array(readFileSync(path.join(folder, 'content/sources/ha-giang.txt')))).toEqual(bytes)
    const again = await runPlan(['take', file], folder)
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('Thêm --force nếu muốn viết đè.')])
    expect((await runPlan(['take', file, '--force'], folder)).status).toBe(0)
  })

  it('refuses what is no draft, and a source that is another', async () => {
    const other = path.join(folder, 'khac.zip')
    writeFileSync(other, packDraft({ plan, bytes: bytes.slice(1) }))
    expect((await runPlan(['take', other], folder)).stderr).toContain('không đúng mã kiểm tra')
    expect((await runPlan(['take', path.join(folder, 'content/provinces.csv')], folder)).stderr).toContain(
      'không phải bản nháp',
    )
    expect((await runPlan(['take', 'khong-co.zip'], folder)).status).toBe(1)
  })
})
