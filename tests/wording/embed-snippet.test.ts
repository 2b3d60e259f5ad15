import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { embedSnippet } from '../../src/wording/embed-snippet.ts'

it('embedSnippet() keeps any title inside its attribute', () => {
  const title = 'R&D "≥ 2 %" </iframe><script>alert(1)</script>'
  const snippet = embedSnippet({ address: 'https://a.example/?a=1&mau=toi#t-"x', title, height: 300 })
  const elements = fromHtml(snippet, { fragment: true }).children.filter((node) => node.type === 'element')
  expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe', 'script'])
  expect(elements[0]?.properties).toMatchObject({ title, src: 'https://a.example/?a=1&mau=toi#t-"x', height: 300 })
})
