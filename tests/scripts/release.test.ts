import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runRelease } from '../../scripts/make-release.ts'
import { checksum } from '../../src/loaders/checksum.ts'
import { readReleasedFile, readReleases } from '../../src/loaders/read-releases.ts'
import { withoutReason } from '../../src/releases/give-reasons.ts'
import { EMPTY_REASONS } from '../../src/releases/reasons-file.ts'
import { copyContent } from '../five-plans.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-release-'))
  copyContent(folder)
  rmSync(path.join(folder, 'content/releases'), { recursive: true, force: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The project's own list, as npm makes it, is looked at in tests/releases/sbom.test.ts. */
const SBOM = '{ "bomFormat": "CycloneDX", "components": [] }\n'

const at = (name: string) => path.join(folder, 'content', name)
const written = (name: string) => readFileSync(at(`releases/${name}`))
const versions = () =>
  existsSync(at('releases')) ? readdirSync(at('releases')).filter((name) => /^\d/.test(name)) : []

async function release(args: string[] = [], variables = {}): Promise<{ status: number; said: string }> {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const now = new Date('2026-11-29T08:20:00.123Z')
  const status = await runRelease(args, {
    ...{ cwd: folder, now, variables, print, printError: print },
    sbom: async () => SBOM,
  })
  return { status, said: lines.join('\n') }
}

/** Changes a plan's text, in which the words stand once. */
function edit(plan: string, from: string, to: string): void {
  const text = readFileSync(at(`plans/${plan}.mdx`), 'utf8')
  expect(text.split(from)).toHaveLength(2)
  writeFileSync(at(`plans/${plan}.mdx`), text.replace(from, to))
}

const A_TARGET = /<Target indicator="([^"]+)" year="2030" value="≥ (\d+)">/
function firstTarget(plan: string): { indicator: string; tag: string; other: string } {
  const [tag = '', indicator = ''] = A_TARGET.exec(readFileSync(at(`plans/${plan}.mdx`), 'utf8')) ?? []
  return { indicator, tag, other: tag.replace('≥', '>') }
}

describe('npm run release', () => {
  it('makes 1.0.0 of the data, whose files have the bytes and checksums that its manifest says', async () => {
    expect(await release()).toMatchObject({ status: 0, said: expect.stringContaining('Bản 1.0.0: bản đầu tiên') })
    const [made] = await readReleases(at('.'))
    expect(made?.manifest).toMatchObject({
      version: '1.0.0',
      previous: null,
      released: '2026-11-29T08:20:00Z',
      plans: 5,
    })
    const names = made?.manifest.files.map(({ name }) => name) ?? []
    expect(readdirSync(at('releases/1.0.0')).sort()).toEqual([...names, 'manifest.json'].sort())
    expect(names).toContain('targets.csv')
    expect(written('1.0.0/sbom.cdx.json').toString()).toBe(SBOM)
    for (const { name, bytes, sha256 } of made?.manifest.files ?? []) {
      expect([name, written(`1.0.0/${name}`).length, checksum(written(`1.0.0/${name}`))]).toEqual([name, bytes, sha256])
    }
    const described = JSON.parse(written('1.0.0/datapackage.json').toString()) as {
      version: string
      resources: { path: string; hash: string; bytes: number }[]
    }
    expect(described.version).toBe('1.0.0')
    for (const { path: name, hash, bytes } of described.resources) {
      expect([name, hash, bytes]).toEqual([
        name,
        `sha256:${checksum(written(`1.0.0/${name}`))}`,
        written(`1.0.0/${name}`).length,
      ])
    }
  })

  it('a released file that was edited is not published', async () => {
    await release()
    const [made] = await readReleases(at('.'))
    if (!made) throw new Error('no release')
    expect(await readReleasedFile(at('.'), made.manifest, 'targets.csv')).toEqual(written('1.0.0/targets.csv'))
    writeFileSync(at('releases/1.0.0/targets.csv'), `${written('1.0.0/targets.csv')} `)
    await expect(readReleasedFile(at('.'), made.manifest, 'targets.csv')).rejects.toThrow(
      'content/releases/1.0.0/targets.csv:1:1: khác với khi phát hành',
    )
  })

  it('refuses where nothing changed, and where only the address of the site did', async () => {
    await release()
    expect(await release()).toEqual({
      status: 1,
      said: 'Không có gì thay đổi so với bản 1.0.0: không phát hành bản mới.',
    })
    expect((await release([], { SITE_URL: 'https://khac.example', BASE_PATH: '/so' })).status).toBe(1)
    expect(versions()).toEqual(['1.0.0'])
  })

  it('gives a corrected value its old and new text and the editor’s reason, and keeps the earlier release as it was', async () => {
    await release()
    const before = Object.fromEntries(
      readdirSync(at('releases/1.0.0')).map((name) => [name, checksum(written(`1.0.0/${name}`))]),
    )
    const { indicator, tag, other } = firstTarget('hung-yen')
    edit('hung-yen', tag, other)
    writeFileSync(
      at('releases/reasons.yaml'),
      `- plan: hung-yen\n  indicator: ${indicator}\n  reason: Đính chính của tỉnh\n`,
    )
    expect((await release()).status).toBe(0)
    const [made] = await readReleases(at('.'))
    expect(made?.changes).toMatchObject({ version: '1.0.1', previous: '1.0.0', level: 'patch' })
    const [plan, ...rest] = made?.changes.plans ?? []
    expect([plan?.plan, rest]).toEqual(['tinh/hung-yen/', []])
    expect(plan?.changes.find(({ field }) => field === 'comparator')).toMatchObject({
      table: 'targets',
      indicator,
      old: 'gte',
      new: 'gt',
      reason: 'Đính chính của tỉnh',
    })
    expect(readFileSync(at('releases/reasons.yaml'), 'utf8')).toBe(EMPTY_REASONS)
    for (const [name, sum] of Object.entries(before))
      expect([name, checksum(written(`1.0.0/${name}`))]).toEqual([name, sum])
  })

  it('lists a value that no reason was given for as such; --reason is for all of them', async () => {
    await release()
    const { tag, other } = firstTarget('hung-yen')
    edit('hung-yen', tag, other)
    const { said } = await release(['--dry-run'])
    expect(said).toMatch(/Không nêu lý do: \d+ giá trị\n {2}targets tinh\/hung-yen\//)
    expect(versions()).toEqual(['1.0.0'])
    expect((await release(['--reason', 'Rà soát'])).said).not.toContain('Không nêu lý do')
    const [made] = await readReleases(at('.'))
    expect(made && withoutReason(made.changes)).toEqual([])
  })

  it('names a plan that came, as a minor release', async () => {
    const kept = readFileSync(at('plans/hung-yen.mdx'))
    rmSync(at('plans/hung-yen.mdx'))
    await release()
    writeFileSync(at('plans/hung-yen.mdx'), kept)
    expect((await release()).said).toContain('Bản 1.1.0 sau bản 1.0.0')
    const [made] = await readReleases(at('.'))
    // Of others only what follows changes: a sentence of theirs stands in the new plan too.
    const told = made?.changes.plans.filter(
      ({ kind, changes }) => kind !== 'changed' || changes.some((one) => !one.computed),
    )
    expect(told?.map(({ plan, kind }) => [plan, kind])).toEqual([['tinh/hung-yen/', 'new']])
  })

  it('refuses a reason that is for no change, a file of reasons with a fault, and a version that is there', async () => {
    await release()
    const { tag, other } = firstTarget('hung-yen')
    edit('hung-yen', tag, other)
    writeFileSync(at('releases/reasons.yaml'), '- plan: hung-yenn\n  reason: Đính chính\n')
    expect(await release()).toMatchObject({
      status: 1,
      said: expect.stringContaining('không khớp thay đổi nào (plan: hung-yenn)'),
    })
    writeFileSync(at('releases/reasons.yaml'), '- plan: hung-yen\n  lydo: Đính chính\n')
    expect(await release()).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^content\/releases\/reasons\.yaml:1:\d+: /),
    })
    rmSync(at('releases/reasons.yaml'))
    mkdirSync(at('releases/1.0.1'))
    expect(await release()).toMatchObject({ status: 1, said: expect.stringContaining('content/releases/1.0.1') })
    expect(readdirSync(at('releases/1.0.1'))).toEqual([])
  })

  it('stops at a plan with an error, and at wrong usage', async () => {
    expect((await release(['--nhanh'])).status).toBe(2)
    edit('hung-yen', firstTarget('hung-yen').tag, '<Target indicator="khong-co" year="2030" value="≥ 1">')
    expect(await release()).toMatchObject({ status: 1, said: expect.stringContaining('content/plans/hung-yen.mdx:') })
    expect(versions()).toEqual([])
  })
})
