import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repositoryLink } from '../../src/site/repository-link.ts'
import { readPages } from './dist.ts'

const NEW_PLAN = 'repository:issues/new?template=them-mot-tinh.yml'

test('a page of content/ leads into the repository whose address is set', () => {
  expect(repositoryLink(NEW_PLAN, 'https://github.com/ten/kho/')).toBe(
    'https://github.com/ten/kho/issues/new?template=them-mot-tinh.yml',
  )
  expect(repositoryLink('/du-lieu/', 'https://github.com/ten/kho')).toBeUndefined()
})

test('without one its words stay and no link is dead', () => {
  expect(repositoryLink(NEW_PLAN, undefined)).toBeNull()
  expect(readPages().filter(({ html }) => html.includes('repository:'))).toEqual([])
})

test('the guide and CONTRIBUTING.md lead to the form for a new province', () => {
  expect(readFileSync('content/pages/bien-tap.mdx', 'utf8')).toContain(`(${NEW_PLAN})`)
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('(../../issues/new?template=them-mot-tinh.yml)')
  expect(readFileSync('.github/ISSUE_TEMPLATE/them-mot-tinh.yml', 'utf8')).toContain('name: Thêm một tỉnh')
})
