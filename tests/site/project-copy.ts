import type { ChildProcessByStdio } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { copyContent } from '../five-plans.ts'

const PARTS = ['.gitignore', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src']
const CACHES = ['.astro', '.vite', '.vite-temp']

/** How a program ended, and what it printed: `output` is standard output and standard error. */
interface Ended {
  status: number | null
  stdout: string
  output: string
}

/** A copy of the project with the five plans, in a folder of its own, in which a test may change and build what it likes. */
export interface ProjectCopy {
  folder: string
  /** Runs a program of Node in it. */
  node: (...args: string[]) => Ended
  /** Starts a program of Node in it, and does not wait for its end. */
  start: (...args: string[]) => ChildProcessByStdio<null, Readable, Readable>
  /** Builds its site, with further variables of the environment. */
  build: (more?: Record<string, string>) => Ended
  /** Runs files of tests in it, with further variables of the environment. */
  test: (files: string[], more: Record<string, string>) => Ended
  /** Runs git in it, as nobody in particular. */
  git: (...args: string[]) => string
  remove: () => void
}

/** Vitest's own variables, of which Astro would take BASE_URL for the site's. */
const OF_VITEST = /^(?:VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST)$/

/** Copies the project's own files, of the plans the five; packages are linked. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-'))
  for (const name of PARTS) cpSync(name, path.join(folder, name), { recursive: true })
  copyContent(folder)
  // Each package by itself, so that the copy keeps caches of its own.
  mkdirSync(path.join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((name) => !CACHES.includes(name))) {
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name))
  }
  const kept = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name))
  const own = { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' }
  const run = (program: string, args: string[], more: Record<string, string> = {}) => {
    const env = { ...own, ...more }
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env })
    return { status, stdout, output: stdout + stderr }
  }
  return {
    folder,
    node: (...args) => run(process.execPath, args),
    start: (...args) => spawn(process.execPath, args, { cwd: folder, env: own, stdio: ['ignore', 'pipe', 'pipe'] }),
    build: (more) => run(process.execPath, ['scripts/site.ts', 'build'], more),
    test: (files, more) =>
      run(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...files],
        more,
      ),
    git(...args) {
      const { status, output, stdout } = run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args])
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`)
      return stdout
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
