import { expect, it } from 'vitest'
import { findClauses } from '../../src/passages/find-clauses.ts'
import { markClauses, writeClauses } from '../../src/passages/mark-clauses.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { renderPlan } from '../../src/plan/render-plan.ts'

const WORDS = { footnotes: 'Chú thích', backToText: '', corrected: String, targetTitle: String }

/** A plan's text rendered, its clauses in brackets with their numbers. */
function marked(body: string): string {
  const { tree, sections } = readPlan(`---\nprovince: ha-giang\n---\n\n## I. MỤC TIÊU\n\n${body}\n`, 'ha-giang.mdx')
  markClauses(findClauses(sections))
  const html = renderPlan(tree, () => '/', WORDS)
  return writeClauses(html, (number) => `data-clause="${number}"`)
    .replace(/<span data-clause="(\d+)">/g, '[$1 ')
    .replaceAll('</span>', ']')
    .replace(/^[\s\S]*<\/h3>\s*/, '')
}

it('a clause has one element, with its bold words and notes in it', () => {
  expect(marked('Một **hai** ba; bốn. Năm.')).toBe('<p>[0 Một <strong>hai</strong> ba;] [1 bốn.] [2 Năm.]</p>')
})

it('bold words over several clauses are gone into', () => {
  expect(marked('**Một; hai. Ba** bốn.')).toBe('<p><strong>[0 Một;] [1 hai.] [2 Ba]</strong>[2  bốn.]</p>')
})

it('clauses that nobody asks for leave no trace', () => {
  const { tree, sections } = readPlan('---\nprovince: ha-giang\n---\n\n## I. A\n\nMột; hai.\n', 'ha-giang.mdx')
  markClauses(findClauses(sections))
  const html = renderPlan(tree, () => '/', WORDS)
  expect(writeClauses(html, (number) => (number === 1 ? 'data-own' : null))).toContain(
    '<p>Một; <span data-own>hai.</span></p>',
  )
})
