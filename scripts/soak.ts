/**
 * `npm run soak`: runs `dev` and `start` for long, on a copy of the project, while plans are edited at random (right and wrong, each
 * edit undone), the site is built anew under `start`, and both are asked for pages, parts and nonsense. On this machine alone.
 *
 *     npm run soak -- [--minutes 120] [--seed number] [--allowed 60]
 *
 * Prints the seed (the same seed, the same edits and requests), the memory of both servers every minute, and at the end what did not
 * hold. Exit code 1 where a server ended, a request had no answer, an edit did not come to its page or did not leave it, a build
 * failed without saying where the content is wrong, a stack trace of our own code was printed, or memory grew by more than
 * `--allowed` megabytes an hour over the last half. Ctrl + C ends it early, with the report.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import { copyProject } from '../tests/site/project-copy.ts'
import { askOnAndOn, drawn } from './soak/asked.ts'
import { editOnAndOn } from './soak/edited.ts'
import { editsOf } from './soak/edits.ts'
import { growthOf, type MemorySample } from './soak/growth.ts'
import { requestsOf } from './soak/requests.ts'
import { type Watched, watch } from './soak/watch.ts'

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 0x3fff_ffff) },
    allowed: { type: 'string', default: '60' },
  },
})
const [minutes, seed, allowed] = [options.minutes, options.seed, options.allowed].map(Number) as [
  number,
  number,
  number,
]
if (!(minutes > 0) || !Number.isInteger(seed) || !(allowed >= 0)) {
  console.error('usage: npm run soak -- [--minutes number] [--seed whole number] [--allowed megabytes an hour]')
  process.exit(2)
}

/** Milliseconds between two looks at the memory, and from one build to the next. */
const LOOK = Math.min(60_000, minutes * 10_000)
const BUILD_EVERY = 5 * 60_000
/** Seeds of the sequences: each takes one more with every hundred values. */
const APART = 10_000_000
/** Pictures that were drawn once, by their content: a build of the copy need not draw them again. */
const PICTURES = 'node_modules/.astro/pictures'

const project = copyProject()
process.once('exit', () => rmSync(project.folder, { recursive: true, force: true }))
let isStopped = false
process.on('SIGINT', () => {
  isStopped = true
})

/** Builds the copy's site with the content as it stands; says what is wrong with the build, not with the content. */
function build(): Promise<string | null> {
  const child = project.start('scripts/site.ts', 'build')
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  return new Promise((resolve) => {
    child.once('close', (status, signal) => {
      const isRefused =
        status === 1 && /^content\/.+?:\d+:\d+: /m.test(printed) && !/^\s+at .+:\d+:\d+\)?$/m.test(printed)
      builds[status === 0 ? 'done' : 'refused'] += 1
      resolve(status === 0 || isRefused ? null : `build: status ${status}, signal ${signal}\n${printed.slice(-2_000)}`)
    })
  })
}

const builds = { done: 0, refused: 0 }
if (existsSync(PICTURES)) cpSync(PICTURES, path.join(project.folder, PICTURES), { recursive: true })
console.log(`soak: seed ${seed}, ${minutes} minutes, on a copy in ${project.folder}`)
const failed = await build()
if (failed !== null || builds.done === 0) {
  console.error(failed ?? 'the content is wrong before any edit')
  process.exit(1)
}

const dist = path.join(project.folder, 'dist')
const sitemap = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8')
const pages = Array.from(sitemap.matchAll(/<loc>(.+?)<\/loc>/g), ([, address = '']) => new URL(address).pathname)
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !file.name.endsWith('.html'))
  .map((file) => `/${path.relative(dist, path.join(file.parentPath, file.name))}`)
const plans = readdirSync(path.join(project.folder, 'content/plans')).map((name) =>
  path.join(project.folder, 'content/plans', name),
)

const start = await watch('start', project.start('scripts/site.ts', 'preview', '--port', '0'))
const dev = await watch('dev', project.start('scripts/site.ts', 'dev'))
const servers = [start, dev]
const began = performance.now()
const minutesNow = () => (performance.now() - began) / 60_000
const isOver = () => isStopped || minutesNow() >= minutes || servers.some((server) => server.ended() !== null)

const wait = async (milliseconds: number) => {
  for (const end = performance.now() + milliseconds; performance.now() < end && !isOver(); ) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(500, milliseconds)))
  }
}

const memory = new Map<Watched, MemorySample[]>(servers.map((server) => [server, []]))

async function lookOnAndOn(): Promise<void> {
  while (!isOver()) {
    const line = servers.map((server) => {
      const megabytes = server.memory()
      if (!Number.isNaN(megabytes)) memory.get(server)?.push({ minutes: minutesNow(), megabytes })
      return `${server.name} ${megabytes.toFixed(0)} MB`
    })
    console.log(`  minute ${minutesNow().toFixed(1)}: ${line.join(', ')}`)
    await wait(LOOK)
  }
}

async function buildOnAndOn(): Promise<string[]> {
  const faults: string[] = []
  while (!isOver()) {
    await wait(BUILD_EVERY)
    const fault = isOver() ? null : await build()
    if (fault !== null) faults.push(fault)
  }
  return faults
}

/** What grew; a line for each server. */
function growthLine(server: Watched): { line: string; fault: string | null } {
  const samples = memory.get(server) ?? []
  const sizes = samples.map(({ megabytes }) => megabytes)
  const range = `${Math.min(...sizes).toFixed(0)}–${Math.max(...sizes).toFixed(0)} MB`
  const growth = growthOf(samples, allowed)
  if (growth === null) return { line: `${range}; too short to tell of its growth`, fault: null }
  const line = `${range}; ${growth.perHour.toFixed(1)} ± ${growth.give.toFixed(1)} MB an hour over the last half`
  return { line, fault: growth.isUnbounded ? `${server.name}: memory grows: ${line}` : null }
}

const requests = requestsOf(pages, files)
const [edited, wrongBuilds, ...asked] = await Promise.all([
  editOnAndOn(dev, drawn(editsOf(plans), seed), isOver),
  buildOnAndOn(),
  // `start` has every file at every moment, builds or not.
  askOnAndOn(start, drawn(requests, seed + APART), (kind, status) => kind !== 'range' && status !== 200, isOver),
  // While a plan is away its further pages are; and files of a build are not there.
  askOnAndOn(dev, drawn(requests, seed + 2 * APART), (_, status) => status >= 500, isOver),
  lookOnAndOn(),
])

const growth = servers.map(growthLine)
const faults = [
  ...servers.flatMap((server) => {
    const ended = server.ended()
    return ended === null ? [] : [`${server.name} ended: ${ended}\n${server.printed().slice(-3_000)}`]
  }),
  ...asked.flatMap((asked) => asked?.faults ?? []),
  ...edited.faults,
  ...wrongBuilds,
  ...servers.flatMap((server) =>
    [...new Set(server.traces().own)].map((line) => `${server.name} printed a trace: ${line}`),
  ),
  ...growth.flatMap(({ fault }) => fault ?? []),
]
for (const server of servers) server.close()

for (const [index, server] of servers.entries()) {
  const { counts, bytes, slowest } = asked[index] ?? { counts: {}, bytes: 0, slowest: 0 }
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  console.log(
    `${server.name}: ${kinds.join(', ')}; ${(bytes / 1e6).toFixed(0)} MB sent, slowest page ${(slowest / 1000).toFixed(1)} s`,
  )
  console.log(`  memory ${growth[index]?.line}`)
  const { ofPackages } = server.traces()
  if (ofPackages > 0) console.log(`  ${ofPackages} lines of stack traces in packages, printed over malformed requests`)
}
const kinds = [...edited.counts].map(([kind, count]) => `${count} ${kind}`)
console.log(`edits: ${kinds.join(', ')}`)
console.log(
  `  on the page, and gone from it, after ${((median(edited.seen) ?? 0) / 1000).toFixed(1)} s (median), ` +
    `${(Math.max(0, ...edited.seen) / 1000).toFixed(1)} s at most`,
)
console.log(`builds: ${builds.done} done, ${builds.refused} refused with a place in the content`)
console.log(`faults: ${faults.length}`)
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
