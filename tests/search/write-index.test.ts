import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { recordFile } from '../../src/search/record-files.ts'
import type { PlanTexts, SearchRecord } from '../../src/search/records.ts'
import { textFiles } from '../../src/search/text-files.ts'
import type { WordCounts } from '../../src/search/vocabulary.ts'
import { readSearchTexts, writeSearchIndex } from '../../src/search/write-index.ts'

const NO_SITE = { pages: [], synonyms: [], english: {}, questionWords: [] }
const record = (anchor: string, first: number): SearchRecord => ({
  url: `tinh/bac-giang/${anchor}`,
  headings: ['I. Mục tiêu'],
  text: 'Kinh tế số.',
  first,
})
const TEXTS: PlanTexts = {
  plan: 'bac-giang',
  province: 'Bắc Giang',
  place: 'bac-giang',
  unit: 'bac-ninh',
  records: [record('#mo-dau', 0), record('#i', 2), record('#ii', 4)],
}

let dist: string
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'search-'))
})
afterAll(() => rm(dist, { recursive: true }))

async function writeTexts(plans: PlanTexts[]): Promise<void> {
  for (const { name, value } of textFiles(plans, NO_SITE)) {
    const file = path.join(dist, 'search', `${name}.json`)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(value))
  }
}

describe('writing the search index', () => {
  test('leaves whole files: an index without empty files, and a record of it for every text', async () => {
    await writeTexts([TEXTS])
    expect(await writeSearchIndex(dist)).toEqual({ records: 3, plans: 1 })
    const json = async <T>(...names: string[]): Promise<T> =>
      JSON.parse(await readFile(path.join(dist, ...names), 'utf8'))
    expect(await json<WordCounts>('search', 'words.json')).toContainEqual(['số', expect.any(Number)])
    expect(await json('pagefind', 'pagefind-entry.json')).toMatchObject({ languages: { vi: { page_count: 3 } } })
    const files = await readdir(dist, { recursive: true, withFileTypes: true })
    for (const file of files.filter((file) => file.isFile())) {
      expect((await stat(path.join(file.parentPath, file.name))).size, file.name).toBeGreaterThan(0)
    }
  })

  test('reads the texts of every plan back, long ones from several files', async () => {
    const long = { ...record('#i', 0), text: 'Kinh tế số. '.repeat(600) }
    const other = { ...TEXTS, plan: 'ha-giang', records: [long, long, record('#ii', 4)] }
    await writeTexts([TEXTS, other])
    const { texts } = await readSearchTexts(dist)
    expect(texts.map(({ plan, records }) => [plan, records.length])).toEqual([
      ['bac-giang', 3],
      ['ha-giang', 1],
      ['ha-giang', 1],
      ['ha-giang', 1],
    ])
    expect(texts.flatMap(({ records }) => records)).toEqual([...TEXTS.records, ...other.records])
  })

  test('stops where a listed file of texts is missing', async () => {
    await writeTexts([TEXTS])
    await rm(path.join(dist, 'search', 'bac-giang', '0.json'))
    await expect(writeSearchIndex(dist)).rejects.toThrow('0.json')
  })

  test.each([
    ['is missing', '/khong/co', 'ENOENT'],
    ['cannot be run', '/etc/passwd', 'EACCES'],
  ])('says in one line that Pagefind’s program %s', async (_, program, reason) => {
    await writeTexts([TEXTS])
    const printed = vi.spyOn(console, 'error')
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program)
    await expect(writeSearchIndex(dist)).rejects.toThrow(new RegExp(`^không dựng được chỉ mục tìm kiếm.*${reason}.*$`))
    vi.unstubAllEnvs()
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })

  test('gives up in one line on a Pagefind’s program that neither answers nor ends', async () => {
    await writeTexts([TEXTS])
    const program = path.join(dist, 'silent.sh')
    await writeFile(program, '#!/bin/sh\nexec cat > /dev/null\n', { mode: 0o755 })
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program)
    await expect(writeSearchIndex(dist, 1_000)).rejects.toThrow(
      /^không dựng được chỉ mục tìm kiếm.*has not answered for 1 s.*$/,
    )
    vi.unstubAllEnvs()
  })

  test('lists where the text of each record stands, in one file for all whose ids begin alike', async () => {
    await writeTexts([TEXTS])
    await writeSearchIndex(dist)
    const files = await readdir(path.join(dist, 'pagefind/records'))
    const lists = files.map(async (file) =>
      JSON.parse(await readFile(path.join(dist, 'pagefind/records', file), 'utf8')),
    )
    const list = Object.assign({}, ...(await Promise.all(lists))) as Record<string, string>
    expect(
      Object.values(list)
        .toSorted()
        .map((address) => address.replace(/\?v=.*#/, ' ')),
    ).toEqual(['search/bac-giang/0.json 0', 'search/bac-giang/0.json 1', 'search/bac-giang/0.json 2'])
    for (const id of Object.keys(list)) expect(files.map((file) => `records/${file}`)).toContain(recordFile(id, 1))
    expect(await readdir(path.join(dist, 'pagefind'))).not.toContain('fragment')
  })

  test.each([
    [5, 'records/1.json'],
    [1_900, 'records/10.json'],
    [19_000, 'records/10a.json'],
  ])('of a site with %i files of texts about as many lists as plans: %s', (texts, file) => {
    expect(recordFile('vi_10a5a9b', texts)).toBe(file)
  })
})
