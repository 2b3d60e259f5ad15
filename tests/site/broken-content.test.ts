import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const CACHES = ['.astro', '.vite', '.vite-temp']
const project = mkdtempSync(path.join(tmpdir(), 'doi-chieu-'))
for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'scripts', 'src']) {
  cpSync(name, path.join(project, name), { recursive: true })
}
// Each package by itself, so that the copy keeps caches of its own.
mkdirSync(path.join(project, 'node_modules'))
for (const name of readdirSync('node_modules').filter((name) => !CACHES.includes(name))) {
  symlinkSync(path.resolve('node_modules', name), path.join(project, 'node_modules', name))
}
afterAll(() => rmSync(project, { recursive: true }))

/** Builds a copy of the project with one plan file written over or added. */
function buildWith(name: string, text: string) {
  const file = path.join(project, 'content/plans', name)
  const before = name === 'bac-giang.mdx' ? readFileSync(file) : null
  writeFileSync(file, text)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/site.ts', 'build'], {
    cwd: project,
    encoding: 'utf8',
  })
  if (before) writeFileSync(file, before)
  else rmSync(file)
  return { status, output: stdout + stderr }
}

it('renders again only the plans that changed', () => {
  const sync = () => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
    return spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], {
      cwd: project,
      encoding: 'utf8',
      env,
    }).stdout
  }
  sync()
  expect(sync()).toContain('5 plans: 0 rendered, 5 unchanged')
  appendFileSync(path.join(project, 'content/plans/hung-yen.mdx'), '\n')
  expect(sync()).toContain('5 plans: 1 rendered, 4 unchanged')
}, 60_000)

const plan = readFileSync('content/plans/bac-giang.mdx', 'utf8')

describe('a build stops with file, line, column and the fix, and without a stack trace', () => {
  it.each([
    [
      'an unknown province',
      'bac-giang.mdx',
      plan.replace('province: bac-giang', 'province: bac-gian'),
      /content\/plans\/bac-giang\.mdx:2:1: province: bac-gian không có trong content\/provinces\.csv\. .+bac-giang.+Cách sửa: /,
    ],
    [
      'two plans for one province',
      'bac-giang.md',
      plan.replaceAll(/<\/?Target[^>]*>/g, ''),
      /content\/plans\/bac-giang\.mdx:2:1: province: bac-giang đã có kế hoạch ở content\/plans\/bac-giang\.md\. .+Cách sửa: /,
    ],
    [
      'a bad value',
      'bac-giang.mdx',
      plan.replace('value="≥ 15"', 'value="15%"'),
      /content\/plans\/bac-giang\.mdx:\d+:\d+: value="15%" có thêm “%” sau con số\. .+Cách sửa: viết value="15"/,
    ],
  ])('%s', (_, name, text, message) => {
    const { status, output } = buildWith(name, text)
    expect(status).toBe(1)
    expect(output).toMatch(message)
    expect(output).not.toMatch(/^\s+at /m)
  })
}, 60_000)
