import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { copyProject } from './project-copy.ts'

// Sites are built, or served, by processes: they take as long as the machine needs.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const project = copyProject()
afterAll(() => project.remove())

const REPOSITORY = 'https://github.com/ten/doi-chieu-57'

it('a site that is published under a path has every link, script and style under it, and nothing else', () => {
  const { status, output } = project.build({
    BASE_PATH: '/doi-chieu-57',
    SITE_URL: 'https://ten.github.io',
    REPOSITORY_URL: REPOSITORY,
  })
  expect([status, status === 0 ? '' : output]).toEqual([0, ''])
  const dist = path.join(project.folder, 'dist')
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(100)
  const wrong = pages.flatMap((name) => {
    const html = readFileSync(path.join(dist, name), 'utf8')
    return [...html.matchAll(/\s(?:href|src|action|data-places)="(\/[^"]*)"/g)]
      .map(([, link = '']) => link.replaceAll('&#38;', '&').split(/[?#]/)[0] ?? '')
      .filter((link) => !isServed(dist, link))
      .map((link) => `${name}: ${link}`)
  })
  expect([...new Set(wrong)]).toEqual([])
  expect(readFileSync(path.join(dist, 'du-lieu/plans.csv'), 'utf8')).toContain(
    'https://ten.github.io/doi-chieu-57/tinh/bac-giang/',
  )
  expect(readFileSync(path.join(dist, 'bien-tap/huong-dan/index.html'), 'utf8')).toContain(
    `href="${REPOSITORY}/issues/new?template=them-mot-tinh.yml&amp;title=`,
  )
})

function isServed(dist: string, link: string): boolean {
  if (!link.startsWith('/doi-chieu-57/')) return false
  const file = path.join(dist, decodeURIComponent(link.slice('/doi-chieu-57/'.length)))
  return existsSync(link.endsWith('/') ? path.join(file, 'index.html') : file)
}
