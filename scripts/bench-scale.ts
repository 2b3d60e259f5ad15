/**
 * `npm run bench:scale`: builds sites of made-up plans, more and more of them, and prints what a build takes, what comes of it, and how
 * both grow. A report, never a test.
 *
 *     npm run bench:scale -- [--sizes 34,63,340] [--kind units|provinces|places|several] [--warm] [--peers] [--pages]
 *                            [--limit minutes] [--keep folder]
 *
 * Without `--kind` the sizes up to 34 are plans of today's provinces, up to 63 of those of before, beyond of places of their own.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { launchBrowser } from '../tests/browser.ts'
import { copyProject } from '../tests/site/project-copy.ts'
import { eachFurther, exponentOf } from './scale/growth.ts'
import { loadPage } from './scale/load-page.ts'
import { madePlaces, makePlans, withMorePlaces } from './scale/make-plans.ts'
import { sizeOfPage, sizesByRoom } from './scale/measure-folder.ts'
import { layOutPeers } from './scale/peers.ts'
import { type Run, runMeasured } from './scale/run-measured.ts'
import { serve } from './serve.ts'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '34,63,340' },
    kind: { type: 'string' },
    warm: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    limit: { type: 'string', default: '30' },
    keep: { type: 'string' },
  },
})

/** A build's phases by the line with which each ends. */
const PHASES = [
  ['start', /Building the site/],
  ['plans', /plans: \d+ rendered/],
  ['bundles', /comparisons made anew/],
  ['pages', /page\(s\) built/],
  ['search, exchange', /search index:/],
] as const
/** Pages that are measured. */
const PAGES = ['', 'so-sanh/', 'so-sanh/enterprise/', 'chi-tieu/digital-economy-share/', 'chat-luong/', 'viec/']
const BUILD = ['scripts/site.ts', 'build']

interface Measured {
  plans: number
  cold: Run
  files: number
  bytes: number
}

const seconds = (value: number) => value.toFixed(1).padStart(6)
const megabytes = (value: number) => (value / 1e6).toFixed(0).padStart(5)

/** Puts made-up plans into a project's content in place of its own. */
async function fill(content: string, count: number): Promise<void> {
  const real = readdirSync('content/plans').map((name) => readFileSync(path.join('content/plans', name), 'utf8'))
  const { provinces } = await readRegistryFiles('content')
  for (const room of ['plans', 'sources']) {
    rmSync(path.join(content, room), { recursive: true, force: true })
    mkdirSync(path.join(content, room))
  }
  const kind = options.kind ?? (count <= 34 ? 'units' : count <= 63 ? 'provinces' : 'places')
  const register = path.join(content, 'provinces.csv')
  if (kind === 'places')
    writeFileSync(register, withMorePlaces(readFileSync(register, 'utf8'), count - provinces.length))
  const { provinces: known } = await readRegistryFiles(content)
  const places = madePlaces(kind === 'units' || kind === 'several' ? kind : 'provinces', count, known)
  for (const { path: file, text } of makePlans(real, places)) writeFileSync(path.join(content, file), text)
}

function printRun(name: string, run: Run): void {
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  console.log(
    `  ${name.padEnd(24)} ${seconds(run.clock)} s by the clock ${seconds(run.processor)} s of the processor`,
    `${megabytes(run.memory)} MB at most   (${load})`,
  )
  if (run.status !== 0) console.log(run.output.slice(-2_000))
}

function printPhases({ marks }: Run): void {
  let before = { clock: 0, processor: 0 }
  for (const [index, { clock, processor }] of marks.entries()) {
    const [name = ''] = PHASES[index] ?? []
    console.log(
      `    ${name.padEnd(22)} ${seconds(clock - before.clock)} s                ${seconds(processor - before.processor)} s`,
    )
    before = { clock, processor }
  }
}

function printFolder(dist: string, count: number): { files: number; bytes: number } {
  const rooms = sizesByRoom(dist)
  const all = [...rooms.values()]
  const files = all.reduce((sum, room) => sum + room.files, 0)
  const bytes = all.reduce((sum, room) => sum + room.bytes, 0)
  console.log(`  ${files} files, ${megabytes(bytes)} MB; ${(files / count).toFixed(1)} files a plan`)
  for (const [room, size] of [...rooms].slice(0, 12)) {
    console.log(`    ${`${room}/`.padEnd(14)} ${String(size.files).padStart(6)} files ${megabytes(size.bytes)} MB`)
  }
  return { files, bytes }
}

async function printPages(dist: string): Promise<void> {
  const browser = await launchBrowser()
  const server = await serve(dist, { port: 0 })
  const { port } = server.address() as { port: number }
  const [plan = ''] = readdirSync(path.join(dist, 'nhung/tinh')).map((id) => `tinh/${id}/`)
  for (const page of [...PAGES, plan]) {
    try {
      const { html, gzip, elements } = sizeOfPage(dist, page)
      const { transferred, blocked, busy, painted } = await loadPage(browser, `http://localhost:${port}/${page}`)
      console.log(
        `    /${page.padEnd(34)} HTML ${(html / 1000).toFixed(0).padStart(6)} KB, gzip ${(gzip / 1000).toFixed(0).padStart(5)} KB,`,
        `${String(elements).padStart(6)} elements; all ${(transferred / 1000).toFixed(0).padStart(5)} KB,`,
        `words after ${painted.toFixed(0).padStart(5)} ms, blocked ${blocked.toFixed(0).padStart(5)} ms, its thread busy ${busy.toFixed(0).padStart(5)} ms of the processor`,
      )
    } catch (error) {
      console.log(`    /${page}: ${String(error).split('\n', 1)[0]}`)
    }
  }
  await browser.close()
  server.close()
}

/** Adds a word to one plan, as an editor who saves does. */
function editOnePlan(content: string): void {
  const [name = ''] = readdirSync(path.join(content, 'plans'))
  const file = path.join(content, 'plans', name)
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nThêm một dòng.\n`)
}

async function measure(count: number): Promise<Measured> {
  const project = copyProject()
  const content = path.join(project.folder, 'content')
  const dist = path.join(project.folder, 'dist')
  try {
    await fill(content, count)
    console.log(`${count} plans`)
    const marks = PHASES.map(([, mark]) => mark)
    const cold = await runMeasured(project.folder, BUILD, marks, Number(options.limit) * 60_000)
    printRun('cold', cold)
    printPhases(cold)
    if (cold.status !== 0) return { plans: count, cold, files: 0, bytes: 0 }
    const size = printFolder(dist, count)
    if (options.pages) await printPages(dist)
    if (options.warm) {
      editOnePlan(content)
      const warm = await runMeasured(project.folder, BUILD, marks)
      printRun('warm after one edit', warm)
      printPhases(warm)
      const share = (value: number, whole: number) => `${((100 * value) / whole).toFixed(0)} %`
      console.log(
        `  warm of cold: ${share(warm.clock, cold.clock)} by the clock, ${share(warm.processor, cold.processor)} of the processor`,
      )
    }
    if (options.peers) {
      const folder = mkdtempSync(path.join(tmpdir(), 'bench-scale-'))
      for (const { name, run } of layOutPeers(path.join(content, 'plans'), path.resolve('node_modules'), folder)) {
        const peer = await run()
        printRun(name, peer)
        console.log(`    ours: ${(cold.processor / peer.processor).toFixed(1)} times its processor time`)
      }
      rmSync(folder, { recursive: true, force: true })
    }
    if (options.keep)
      cpSync(project.folder, path.join(options.keep, String(count)), { recursive: true, verbatimSymlinks: true })
    return { plans: count, cold, ...size }
  } finally {
    project.remove()
  }
}

function printGrowth(few: Measured, many: Measured): void {
  const between = (value: (measured: Measured) => number) =>
    [few, many].map((measured) => ({ plans: measured.plans, value: value(measured) })) as [
      { plans: number; value: number },
      { plans: number; value: number },
    ]
  const exponent = (value: (measured: Measured) => number) => exponentOf(...between(value)).toFixed(2)
  console.log(
    `${few.plans} to ${many.plans} plans: exponent ${exponent(({ cold }) => cold.processor)} of processor time,`,
    `${exponent(({ cold }) => cold.memory)} of memory, ${exponent(({ files }) => files)} of files, ${exponent(({ bytes }) => bytes)} of bytes;`,
    `each further plan ${eachFurther(...between(({ files }) => files)).toFixed(1)} files,`,
    `${(eachFurther(...between(({ bytes }) => bytes)) / 1000).toFixed(0)} KB, ${(eachFurther(...between(({ cold }) => cold.processor)) * 1000).toFixed(0)} ms`,
  )
}

const results: Measured[] = []
for (const size of options.sizes.split(',').map(Number)) {
  const measured = await measure(size)
  const before = results.at(-1)
  if (before) printGrowth(before, measured)
  results.push(measured)
}
if (results.some(({ cold }) => cold.status !== 0)) process.exitCode = 1
