import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const guide = readFileSync('content/pages/bien-tap/huong-dan.mdx', 'utf8')
const [, section = ''] = /## Bàn biên tập, mười bước\n([\s\S]*?)\n## /.exec(guide) ?? []
const words = readFileSync('src/i18n/vi/desk.ts', 'utf8')

it('the guide has ten steps at the desk', () => {
  expect(section.match(/^\d+\. /gm)).toHaveLength(10)
})

it.each([...new Set([...section.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label as string))])(
  'what the guide calls “%s” is called so at the desk',
  (label) => {
    expect(words).toContain(label)
  },
)
