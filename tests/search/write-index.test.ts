import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REGISTRY_FILES } from '../../src/registry/registry.ts'
import type { PlanTexts } from '../../src/search/records.ts'
import type { SiteTexts } from '../../src/search/site-pages.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { writeSearchIndex } from '../../src/search/write-index.ts'

const FRONT_MATTER = '---\nprovince: bac-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n'

let folder: string
const inside = (...names: string[]) => path.join(folder, ...names)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-'))
  await mkdir(inside('content', 'plans'), { recursive: true })
  for (const name of REGISTRY_FILES) await cp(path.join('content', name), inside('content', name))
})
afterAll(() => rm(folder, { recursive: true }))

const writePlan = (text: string) => writeFile(inside('content', 'plans', 'bac-giang.mdx'), FRONT_MATTER + text)

describe('writing the search index', () => {
  test('leaves whole files: an index without empty files, and the true text of every record', async () => {
    await writePlan('# Kế hoạch\n\n## I. Mục tiêu\n\nKinh tế số.\n\n## II. Mục tiêu\n\nKinh tế số.\n')
    const { records, plans } = await writeSearchIndex(inside('content'), inside('dist'))
    const json = async <T>(...names: string[]): Promise<T> =>
      JSON.parse(await readFile(inside('dist', ...names), 'utf8'))
    const texts = await json<PlanTexts>('search', 'bac-giang', '0.json')
    const site = await json<SiteTexts>('search', 'site.json')
    expect(plans).toBe(1)
    expect(records).toBe(texts.records.length + site.pages.length)
    expect(await json<Vocabulary>('search', 'words.json')).toContainEqual(['số', expect.any(Number)])
    expect(texts.records.map(({ url }) => url)).toEqual(
      ['#mo-dau', '#i', '#ii'].map((anchor) => `tinh/bac-giang/${anchor}`),
    )
    expect(await json('pagefind', 'pagefind-entry.json')).toMatchObject({ languages: { vi: { page_count: 3 } } })
    const files = await readdir(inside('dist'), { recursive: true, withFileTypes: true })
    for (const file of files.filter((file) => file.isFile())) {
      expect((await stat(path.join(file.parentPath, file.name))).size, file.name).toBeGreaterThan(0)
    }
  })

  test('stops at a plan with errors and names it', async () => {
    await writePlan('# Kế hoạch\n\n<script>alert(1)</script>\n')
    await expect(writeSearchIndex(inside('content'), inside('dist'))).rejects.toThrow('bac-giang.mdx')
  })
})
