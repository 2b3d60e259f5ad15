import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { csvParse } from 'd3-dsv'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPlainPlan } from '../../src/convert/read-plain-plan.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { wordsOf } from '../../src/text/words.ts'
import { launchBrowser } from '../browser.ts'
import type { ProjectCopy } from './project-copy.ts'
import { copyProject } from './project-copy.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'
import { BODY_WORDS, HEADINGS, PAGES, PARAGRAPHS, TARGETS, TEN_PAGES } from './ten-pages.ts'

// Sites are built, or served, by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const PROVINCE = 'ha-giang'
const COMPARATORS: Record<string, string> = { '≥': 'gte', '>': 'gt', '~': 'about', top: 'top' }

const registry = await readRegistryFiles('content')
const indicatorOf = (id: string) => registry.indicators.find((indicator) => indicator.id === id)
const unitOf = (id: string) => indicatorOf(id)?.unit ?? ''
const textOf = ({ indicator, value }: (typeof TARGETS)[number]) =>
  unitOf(indicator).startsWith('%') ? `${value}%` : value
const decimal = (number = '') => number.replace(',', '.')

/** What targets.csv must say of the hand-read targets. */
const ROWS = TARGETS.map((target) => {
  const [, sign = '', low, high] = /^(?:(\D+) )?([\d,]+)(?:–([\d,]+))?$/.exec(target.value) ?? []
  return {
    indicator: target.indicator,
    year: String(target.year ?? ''),
    comparator: high === undefined ? (COMPARATORS[sign] ?? 'eq') : 'range',
    value: decimal(low),
    value_max: decimal(high),
    unit: unitOf(target.indicator),
    per_year: String(target.per === 'year'),
    text_value: textOf(target),
  }
})

/** The figures that a page must show, by indicator. */
function figuresOf(targets: typeof TARGETS): Record<string, string[]> {
  const figures: Record<string, string[]> = {}
  for (const target of targets) figures[target.indicator] = [...(figures[target.indicator] ?? []), textOf(target)]
  return figures
}

const folder = mkdtempSync(path.join(tmpdir(), 'muoi-trang-'))
const files = new Map<string, Uint8Array>()
beforeAll(async () => {
  const browser = await launchBrowser()
  for (const [kind, make] of Object.entries(TEN_PAGES)) files.set(kind, await make(browser))
  await browser.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the made-up plan has ten pages as .pdf and as .txt, and thirty targets', async () => {
  expect((await getDocumentProxy(new Uint8Array(files.get('pdf') ?? []))).numPages).toBe(PAGES)
  expect(new TextDecoder().decode(files.get('txt')).split('\f')).toHaveLength(PAGES)
  expect(TARGETS).toHaveLength(30)
})

describe.each([
  ['docx', ['content/plans/ha-giang.mdx', 'content/sources/ha-giang.docx']],
  ['pdf', ['content/plans/ha-giang.mdx', 'content/sources/ha-giang.pdf']],
  ['txt', ['content/plans/ha-giang.mdx', 'content/sources/ha-giang.txt']],
  ['md', ['content/plans/ha-giang.md']],
])('a plan of ten pages that comes as .%s', (kind, added) => {
  let project: ProjectCopy
  let site: Site
  const targets = () =>
    csvParse(readFileSync(path.join(project.folder, 'dist/du-lieu/targets.csv'), 'utf8').replace(/^\uFEFF/, '')).filter(
      ({ province }) => province === PROVINCE,
    )

  beforeAll(async () => {
    project = copyProject()
    project.git('init', '--quiet')
    project.git('add', '.')
    project.git('commit', '--quiet', '--message', 'as it is')
    addPlan()
    expect(project.build()).toMatchObject({ status: 0 })
    site = await openSite(path.join(project.folder, 'dist'))
  })
  afterAll(async () => {
    await site.close()
    project.remove()
  })

  /** A document goes by the command; a text with front matter is put where plans are. */
  function addPlan(): void {
    const bytes = files.get(kind) ?? new Uint8Array()
    if (kind === 'md') writeFileSync(path.join(project.folder, `content/plans/${PROVINCE}.md`), bytes)
    else {
      const file = path.join(folder, `ke-hoach.${kind}`)
      writeFileSync(file, bytes)
      const command = ['scripts/plan.ts', 'add', file, '--province', PROVINCE, '--write']
      expect(project.node(...command)).toMatchObject({ status: 0 })
    }
  }

  it('has the thirty targets in targets.csv as read by hand, each with the plan’s own sentence', () => {
    const rows = targets()
    const columns = Object.keys(ROWS[0] ?? {})
    expect(rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))).toEqual(ROWS)
    rows.forEach(({ quote = '', review }, index) => {
      expect(quote).toContain(TARGETS[index]?.words)
      expect(PARAGRAPHS.some((paragraph) => paragraph.includes(quote))).toBe(true)
      expect(review).toBe('machine')
    })
  })

  it('has every heading, and every word of its body in order', () => {
    const file = path.join(project.folder, added[0] as string)
    const text = readFileSync(file, 'utf8')
    const { sections } = kind === 'md' ? readPlainPlan(text, file, registry) : readPlan(text, file)
    const body = sections.filter(({ heading }) => heading !== '' && !heading.startsWith('Nơi nhận'))
    expect(body.map(({ heading }) => heading)).toEqual(HEADINGS)
    // A PDF's text layer has the words of a table, not its rules: cells are lines there, in the same order.
    const lines = body.flatMap(({ heading, blocks }) => [heading, ...blocks.map((block) => block.text)])
    expect(lines.flatMap((line) => wordsOf(line, 0)).map(({ word }) => word)).toEqual(BODY_WORDS)
  })

  it('stands in the headline matrix with its values for 2030, marked as not reviewed', async () => {
    const { page } = await site.open('/so-sanh/')
    const row = await page.evaluate((key) => {
      const columns = [...document.querySelectorAll('table.matrix th[data-column]')]
      const row = document.querySelector(`table.matrix tr[data-key="${key}"]`)
      const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) =>
        [...cell.querySelectorAll('.figure')].map(
          (figure) => figure.textContent?.replace(/\s(?=%)/, '').replace(/\s/g, ' ') ?? '',
        ),
      )
      return {
        heading: row?.querySelector('th')?.textContent?.trim(),
        cells: columns.map((column, at) => [(column as HTMLElement).dataset.column, cells[at] ?? []] as const),
      }
    }, PROVINCE)
    expect(row.heading).toBe('Hà Giang chưa kiểm duyệt')
    const stated = Object.fromEntries(row.cells.filter(([, figures]) => figures.length > 0))
    expect(stated).toEqual(
      figuresOf(TARGETS.filter(({ indicator, year }) => year === 2030 && indicatorOf(indicator)?.headline)),
    )
  })

  it('stands on the page of each indicator with its value', async () => {
    const expected = figuresOf(TARGETS)
    // The test reads the pages as HTML, which the site's own policy allows to no script.
    const { page } = await site.open('/chi-tieu/', { bypassCSP: true })
    const found = await page.evaluate(
      async ({ ids, slug }) => {
        const read = async (id: string) => {
          const html = await (await fetch(`/chi-tieu/${id}/`)).text()
          const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')].filter(
            (row) => row.querySelector(`th a[href="/tinh/${slug}/"]`) !== null,
          )
          const figures = rows.flatMap((row) => [...row.querySelectorAll('.stated .figure')])
          return [id, figures.map((figure) => figure.textContent?.replace(/\s(?=%)/, '').replace(/\s/g, ' '))]
        }
        return Object.fromEntries(await Promise.all(ids.map(read)))
      },
      { ids: Object.keys(expected), slug: PROVINCE },
    )
    expect(found).toEqual(expected)
  })

  it.each([
    ['of a target', 'tổng giá trị hàng hóa xuất khẩu khoảng 20%', '/tinh/ha-giang/#ii-2-1'],
    ['of a task', 'chè Shan tuyết, cam sành', '/tinh/ha-giang/#iii-3-d'],
  ])('is found first by words %s', async (_, query, address) => {
    const { page } = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`)
    await page.waitForSelector('li[data-search-result]')
    const first = await page.getAttribute('li[data-search-result] a', 'href')
    expect(first?.replace(/\?[^#]*/, '')).toBe(address)
  })

  it(`adds ${added.length === 1 ? 'one file' : 'the plan and its source'} to the project and changes nothing else`, () => {
    const status = project.git('status', '--porcelain', '--untracked-files=all').trim().split('\n')
    expect(status).toEqual(added.map((file) => `?? ${file}`))
  })
})
