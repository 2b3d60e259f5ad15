import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { copyProject } from './project-copy.ts'

// Sites are built, or served, by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const project = copyProject()
afterAll(() => project.remove())

/** Builds a copy of the project with one plan file written over or added. */
function buildWith(name: string, text: string) {
  const file = path.join(project.folder, 'content/plans', name)
  const before = name === 'bac-giang.mdx' ? readFileSync(file) : null
  writeFileSync(file, text)
  const { status, output } = project.build()
  if (before) writeFileSync(file, before)
  else rmSync(file)
  return { status, output }
}

/** Reads and renders the plans, without building pages. */
const sync = () => project.node('node_modules/astro/bin/astro.mjs', 'sync')

it('renders again only the plans that changed', () => {
  sync()
  expect(sync().output).toContain('5 plans: 0 rendered, 5 unchanged')
  appendFileSync(path.join(project.folder, 'content/plans/hung-yen.mdx'), '\n')
  expect(sync().output).toContain('5 plans: 1 rendered, 4 unchanged')
})

it('finds the source that the front matter names, with line ends of Windows, on one line, or with a note behind it', () => {
  const names = ['hung-yen', 'thai-nguyen', 'binh-dinh']
  const files = names.map((name) => path.join(project.folder, `content/plans/${name}.mdx`))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const [windows = '', oneLine = '', noted = ''] = texts
  const written = [
    windows.replaceAll('\n', '\r\n'),
    oneLine.replace(/source:\n {2}(.+)\n {2}(.+)\n/, 'source: { $1, $2 }\n'),
    noted.replace('source:\n', 'source: # bản nhận được\n'),
  ]
  files.forEach((file, index) => {
    expect(written[index]).not.toBe(texts[index])
    writeFileSync(file, written[index] as string)
  })
  const { status, output } = sync()
  files.forEach((file, index) => {
    writeFileSync(file, texts[index] as string)
  })
  expect(output).toContain('5 plans: 3 rendered, 2 unchanged')
  expect(status).toBe(0)
})

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

  it('a file of content/ that is missing', () => {
    const file = path.join(project.folder, 'content/search.yaml')
    const text = readFileSync(file)
    rmSync(file)
    const { status, output } = buildWith('bac-giang.mdx', plan)
    writeFileSync(file, text)
    expect(status).toBe(1)
    expect(output).toMatch(/content\/search\.yaml:1:1: không có tệp này\. Cần: /)
    expect(output).not.toMatch(/^\s+at /m)
  })
})
