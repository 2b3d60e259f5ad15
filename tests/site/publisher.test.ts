import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { vi } from '../../src/i18n/vi/index.ts'
import { readPublisherFile } from '../../src/loaders/read-content.ts'
import { letterLink, missingOf, publishedBy, whereabouts, wrongVariables } from '../../src/site/publisher.ts'
import { errorLetter, planLetter } from '../../src/wording/letters.ts'
import { readPages } from './dist.ts'

const known = await readPublisherFile('content')
const unreachable = { ...known, responsible: '', contact: '', repository: '' }
const repository = 'https://github.com/ten/kho'
const DOUBTED = {
  address: 'https://vi-du.vn/tinh/hung-yen/#t-digital-economy-share-2030',
  shown: 'Hưng Yên, Kinh tế số / GRDP: 35 % GRDP, đến năm 2030',
}

describe('what a reader sends', () => {
  it.each([
    ['that a number is wrong', errorLetter(vi, DOUBTED), { place: DOUBTED.address, shown: DOUBTED.shown }],
    ['a plan', planLetter(vi, 'Hà Giang'), { province: 'Hà Giang' }],
  ])('%s begins as an issue with the fields of the form filled in', (_, letter, expected) => {
    const link = new URL(letterLink({ ...unreachable, repository }, letter) ?? '')
    expect(link.origin + link.pathname).toBe(`${repository}/issues/new`)
    const { template, title, ...fields } = Object.fromEntries(link.searchParams)
    expect(fields).toEqual(expected)
    expect(title).toBe(letter.subject)
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as { body: { id: string }[] }
    expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(fields)))
  })

  it('is a mail with the same words where there is no repository', () => {
    const link = new URL(letterLink({ ...unreachable, contact: 'bientap@vi-du.vn' }, errorLetter(vi, DOUBTED)) ?? '')
    expect(link.protocol + link.pathname).toBe('mailto:bientap@vi-du.vn')
    expect(link.search).not.toContain('+')
    expect(link.searchParams.get('subject')).toBe(`Sai sót: ${DOUBTED.shown}`)
    expect(link.searchParams.get('body')).toContain(DOUBTED.address)
    expect(link.searchParams.get('body')).toContain(DOUBTED.shown)
  })

  it('has no link where there is neither, and the build says so', () => {
    expect(letterLink(unreachable, planLetter(vi, null))).toBeNull()
    expect(missingOf(unreachable)).toEqual([
      'content/site.yaml has neither contact nor repository: no links to report an error or send a plan are drawn',
      'content/site.yaml names nobody as responsible: the page about the site says so',
    ])
    expect(missingOf({ ...unreachable, responsible: 'Nhóm A', contact: 'a@vi-du.vn' })).toEqual([])
  })
})

describe('where the site is published', () => {
  it('stands in content/site.yaml, with the path on its server', () => {
    const address = 'https://ten.github.io/doi-chieu-57/'
    expect(whereabouts({ ...known, address }, {})).toEqual({ site: 'https://ten.github.io', base: '/doi-chieu-57/' })
  })

  it('is what the build was told where it was told', () => {
    const variables = { SITE_URL: 'https://thu.vi-du.vn', BASE_PATH: '/thu', REPOSITORY_URL: `${repository}/` }
    expect(whereabouts({ ...known, address: 'https://vi-du.vn/' }, variables)).toEqual({
      site: 'https://thu.vi-du.vn',
      base: '/thu',
    })
    expect(publishedBy(known, variables).repository).toBe(repository)
  })

  it.each([
    {},
    { SITE_URL: '', BASE_PATH: '', REPOSITORY_URL: '' },
    { SITE_URL: 'https://vi-du.vn', BASE_PATH: '/', REPOSITORY_URL: repository },
    { SITE_URL: 'http://localhost:8080/', BASE_PATH: '/doi-chieu-57', REPOSITORY_URL: `${repository}/` },
    { BASE_PATH: '/a/b.c/' },
  ])('%o is taken', (variables) => {
    expect(wrongVariables(variables)).toEqual([])
  })

  it.each([
    ['SITE_URL', 'vi-du.vn'],
    ['SITE_URL', 'https://'],
    ['SITE_URL', 'https://vi-du.vn/doi-chieu'],
    ['SITE_URL', 'https://vi-du.vn/?a'],
    ['SITE_URL', 'https://ten:mat-khau@vi-du.vn'],
    ['SITE_URL', 'https://vi du.vn'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['SITE_URL', 'file:///tmp'],
    ['BASE_PATH', 'doi-chieu-57'],
    ['BASE_PATH', 'https://vi-du.vn/a'],
    ['BASE_PATH', '//vi-du.vn'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/a b'],
    ['BASE_PATH', '/a?b'],
    ['BASE_PATH', '/"><script>'],
    ['BASE_PATH', '/đối-chiếu'],
    ['REPOSITORY_URL', 'github.com/ten/kho'],
    ['REPOSITORY_URL', 'git@github.com:ten/kho.git'],
    ['REPOSITORY_URL', 'javascript:alert(1)'],
    ['REPOSITORY_URL', 'https://github.com/ten/kho?a#b'],
  ] as const)('%s="%s" is refused in one line that says what is expected', (name, value) => {
    const [line, ...others] = wrongVariables({ [name]: value })
    expect(line).toMatch(new RegExp(`^${name}=".*": expected .+$`))
    expect(others).toEqual([])
  })

  it('a build or dev with a wrong variable ends at once, before anything is read', () => {
    for (const command of ['build', 'dev']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/site.ts', command], {
        env: { ...process.env, SITE_URL: 'vi-du.vn' },
        encoding: 'utf8',
      })
      expect(status).toBe(1)
      expect(stdout + stderr).toMatch(/^SITE_URL="vi-du\.vn": expected [^\n]+\n$/)
    }
  })
})

it('a link to the editors never stands as it is written in content/pages', () => {
  expect(readPages().filter(({ html }) => html.includes('"gui:'))).toEqual([])
})

it('the guide and CONTRIBUTING.md lead to the form for a new province', () => {
  expect(readFileSync('content/pages/bien-tap/huong-dan.mdx', 'utf8')).toContain('(gui:them-mot-tinh)')
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('(../../issues/new?template=them-mot-tinh.yml)')
})
