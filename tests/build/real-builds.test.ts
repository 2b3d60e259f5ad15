/** Builds of the whole site that are killed, starved or crossed: what stood before must stand after. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startServer } from '../serve/server-process.ts'
import { copyProject } from '../site/project-copy.ts'

// Sites are built by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const project = copyProject()
const inProject = (...names: string[]) => path.join(project.folder, ...names)
const dist = inProject('dist')
/** Checksums of the two sites, before and after a change of the content. */
let before: string
let after: string
/** Milliseconds of a whole build here and now. */
let buildTime: number

/** One checksum for the names and bytes of all files. */
function checksum(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
  for (const file of files.toSorted()) hash.update(path.relative(folder, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const PLAN = inProject('content/plans/bac-giang.mdx')

beforeAll(() => {
  expect(project.build().status).toBe(0)
  before = checksum(dist)
  cpSync(dist, inProject('kept'), { recursive: true })
  appendFileSync(PLAN, '\nMột đoạn được thêm vào cuối.\n')
  const start = Date.now()
  expect(project.build().status).toBe(0)
  buildTime = Date.now() - start
  after = checksum(dist)
  expect(after).not.toBe(before)
})
// Each test begins with the site before, and its build would make another one.
beforeEach(() => {
  if (checksum(dist) === before) return
  rmSync(dist, { recursive: true })
  cpSync(inProject('kept'), dist, { recursive: true })
})
afterAll(() => project.remove())

/** A failed build says so in one line, keeps what stands, and leaves nothing beside it but the lock. */
function expectFailed({ status, output }: { status: number | null; output: string }, reason: RegExp): void {
  expect(output).toMatch(reason)
  expect(output).toContain('dist/ vẫn là bản dựng trước')
  expect(output).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
  expect(checksum(dist)).toBe(before)
  expect(readdirSync(inProject('.dist'))).toEqual(['lock'])
}

const shell = (command: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: project.folder, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
const BUILD = `${process.execPath} scripts/site.ts build`

describe('a build that is ended', () => {
  it.each([
    ['SIGKILL', 0.15],
    ['SIGKILL', 0.5],
    ['SIGKILL', 0.8],
    ['SIGKILL', 0.97],
    ['SIGTERM', 0.6],
    ['SIGTERM', 0.9],
    ['SIGINT', 0.8],
  ] as const)('by %s after %f of its time leaves the site as it was', async (signal, part) => {
    const child = project.start('scripts/site.ts', 'build')
    child.stdout.resume()
    child.stderr.resume()
    const ended = once(child, 'close')
    await wait(buildTime * part)
    child.kill(signal)
    const [, by] = await ended
    // Where the machine was faster than before, it may have been done.
    const stands = checksum(dist)
    expect([before, after]).toContain(stands)
    if (stands === before) expect(by).toBe(signal)
    if (signal !== 'SIGKILL') expect(existsSync(inProject('.dist/next'))).toBe(false)
  })
})

describe('a build that cannot be finished', () => {
  it('a limit on the size of files', () => {
    expectFailed(shell(`ulimit -f 100; ${BUILD}`), /^dist.*: vượt giới hạn cỡ tệp/m)
  })

  const mounts = spawnSync('unshare', ['-rm', 'true']).status === 0

  it.skipIf(!mounts).each([1, 4, 8])('a disk with %i MB left', (size) => {
    const disk = `mount -t tmpfs -o size=${size}m tmpfs .dist && exec ${BUILD}`
    expectFailed(shell(`unshare -rm bash -c '${disk}'`), /^dist.*: hết chỗ trên ổ đĩa/m)
  })

  it.skipIf(!mounts)('dist/ is a mount point', () => {
    expectFailed(shell(`unshare -rm bash -c 'mount --bind dist dist && exec ${BUILD}'`), /^dist\/ không thay được/m)
  })

  it('Pagefind’s program ends in the middle', () => {
    const program = inProject('pagefind.sh')
    // By what it has read, not by time: a quick machine would be through before.
    writeFileSync(program, '#!/bin/bash\nhead -c 10 > /dev/null\nkill -9 $$\n', { mode: 0o755 })
    expectFailed(project.build({ PAGEFIND_EXTENDED_BINARY_PATH: program }), /could not be built|dừng giữa chừng/)
  })
})

describe('what only has the name of a plan', () => {
  const FILE = inProject('content/plans/la.mdx')

  it.each([
    ['a pipe', () => spawnSync('mkfifo', [FILE]), 'không phải tệp thường'],
    ['a folder', () => mkdirSync(FILE), 'là thư mục, không phải tệp'],
    ['a link out of the project', () => symlinkSync('/etc/passwd', FILE), 'liên kết dẫn ra ngoài thư mục của dự án'],
  ])('%s: one line that names it, in a build and in plan check', (_, make, said) => {
    make()
    const built = project.build()
    const checked = project.node('scripts/plan.ts', 'check')
    rmSync(FILE, { recursive: true })
    expectFailed(built, new RegExp(`^content/plans/la\\.mdx: ${said}`, 'm'))
    expect(checked.output.trim()).toMatch(new RegExp(`^content/plans/la\\.mdx: ${said}[^\\n]*$`))
    expect(checked.status).toBe(1)
  })
})

it('two builds at once, while the site is served: each ends with the whole site, which is served whole all the time', async () => {
  const server = await startServer(dist)
  const [one, two] = [0, 1].map(() => spawn(process.execPath, ['scripts/site.ts', 'build'], { cwd: project.folder }))
  let said = ''
  for (const stream of [one, two].map((child) => child?.stdout)) {
    stream?.on('data', (text) => {
      said += text
    })
  }
  let isOver = false
  const over = Promise.all([one, two].map((child) => once(child as NonNullable<typeof child>, 'close'))).then(
    (codes) => {
      isOver = true
      return codes.map(([code]) => code)
    },
  )
  const answers = new Set<string>()
  while (!isOver) {
    for (const address of ['/', '/tinh/bac-giang/', '/pagefind/pagefind-entry.json', '/du-lieu/targets.csv']) {
      const response = await fetch(`http://localhost:${server.port}${address}`)
      answers.add(`${response.status} ${(await response.text()).length > 100}`)
    }
  }
  server.close()
  expect(await over).toEqual([0, 0])
  expect(said).toContain('Một lần dựng khác đang chạy: chờ nó xong')
  expect(checksum(dist)).toBe(after)
  expect([...answers]).toEqual(['200 true'])
})
