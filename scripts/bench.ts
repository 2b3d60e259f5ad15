/**
 * `npm run bench`: what the issues set budgets for, measured on this machine. A report, never a test.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { convertPlan } from '../src/convert/index.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { launchBrowser } from '../tests/browser.ts'
import { startDev } from '../tests/site/dev-server.ts'
import { copyProject } from '../tests/site/project-copy.ts'

const SOURCES = readdirSync('content/sources').filter((name) => name.endsWith('.txt'))

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle one of five runs. */
function median(work: () => unknown): number {
  return Array.from({ length: 5 }, () => time(work)).sort((a, b) => a - b)[2] as number
}

function build(): number {
  return time(() => spawnSync(process.execPath, ['scripts/site.ts', 'build'], { stdio: 'ignore' }))
}

/** Bytes, gzip -9, of a page and of every file of the site that it names, fonts included; each file once. */
function pageWeight(page: string): { total: number; html: number } {
  const gzip = (file: string) => gzipSync(readFileSync(path.join('dist', file)), { level: 9 }).length
  const html = readFileSync(path.join('dist', page, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:href|src)="(\/[^"#?]+\.(?:css|js|woff2|svg))"/g)].map(([, file = '']) => file)
  const styles = named
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join('dist', file), 'utf8'))
  const fonts = [...styles.join('').matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(([, file = '']) => file)
  const files = new Set([...named, ...fonts])
  const sizes = [...files].map(gzip)
  return {
    html: gzip(`${page}/index.html`),
    total: gzip(`${page}/index.html`) + sizes.reduce((sum, size) => sum + size, 0),
  }
}

/** The plan page with the most bytes. */
function longestPlanPage(): string {
  const pages = readdirSync('dist/tinh').map((slug) => `tinh/${slug}`)
  const size = (page: string) => readFileSync(`dist/${page}/index.html`).length
  return pages.toSorted((a, b) => size(b) - size(a))[0] as string
}

/** Milliseconds from saving a plan to an open page of the dev server that shows the change: eleven saves, in order of time. */
async function savesSeen(): Promise<number[]> {
  const project = copyProject()
  const dev = await startDev(project)
  const browser = await launchBrowser()
  const [name = ''] = readdirSync('content/plans')
  const plan = readFileSync(`content/plans/${name}`, 'utf8')
  const page = await browser.newPage()
  const times: number[] = []
  try {
    await page.goto(`${dev.origin}/tinh/${path.parse(name).name}/`)
    for (let save = 0; save < 11; save += 1) {
      // Nobody saves again before the page is there.
      await page.waitForTimeout(1000)
      const start = performance.now()
      writeFileSync(path.join(project.folder, 'content/plans', name), `${plan}\nLần lưu ${save}.\n`)
      await page.getByText(`Lần lưu ${save}.`).first().waitFor()
      times.push(performance.now() - start)
    }
  } finally {
    await browser.close()
    await dev.close()
    project.remove()
  }
  return times.toSorted((a, b) => a - b)
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

rmSync('dist', { recursive: true, force: true })
rmSync('node_modules/.astro', { recursive: true, force: true })
console.log(`build, cold cache   ${seconds(build())}`)
console.log(`build, warm cache   ${seconds(build())}`)

for (const page of ['', 'so-sanh', 'chi-tieu/digital-economy-share', longestPlanPage()]) {
  const { html, total } = pageWeight(page)
  console.log(`/${page}`.padEnd(34), `${kilobytes(total)} gzip in all, ${kilobytes(html)} of HTML`)
}

const { provinces } = await readRegistryFiles('content')
const texts = SOURCES.map((name) => [name, readFileSync(`content/sources/${name}`, 'utf8')] as const)
const converted = median(() => texts.map(([name, text]) => convertPlan(text, name, { provinces })))
const parsed = median(() => texts.map(([, text]) => unified().use(remarkParse).parse(text)))
const megabytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) / 1e6
console.log(
  `convert the sources   ${converted.toFixed(0)} ms, ${(megabytes / (converted / 1000)).toFixed(1)} MB/s,`,
  `${(converted / parsed).toFixed(1)} times a bare parse of the same texts`,
)

const saves = await savesSeen()
console.log(
  `a saved plan seen in the open page of npm run dev   ${saves[5]?.toFixed(0)} ms (median of ${saves.length}),`,
  `${saves.at(-1)?.toFixed(0)} ms at most`,
)
