import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareWords } from '../../src/checks/compare-words.ts'
import { convertPlan } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

/** Made-up plans in the layouts that documents come in; names, numbers and wording are of nobody. */
const FIXTURES = 'tests/fixtures/whole-plans'

interface Expected {
  facts: Record<string, unknown>
  /** "id heading" of each section, in order. */
  outline: string[]
  /** "rows x columns" of each table, heads counted. */
  tables?: string[]
  footnotes?: number
  /** Passages that the plan has word for word. */
  text?: string[]
}

const { provinces } = await readRegistryFiles('content')

describe.each(readdirSync(FIXTURES))('the plan %s', (name) => {
  const source = readFileSync(`${FIXTURES}/${name}/input.txt`, 'utf8')
  const expected = parse(readFileSync(`${FIXTURES}/${name}/expected.yaml`, 'utf8')) as Expected
  const written = String(convertPlan(source, 'input.txt', { provinces }))
  const plan = readPlan(written, 'plan.mdx')

  it('has the facts that its text states, and no other', () => {
    const { review: _, ...facts } = plan.frontMatter ?? {}
    expect(facts).toEqual(expected.facts)
  })

  it('has the outline of the document', () => {
    expect(plan.sections.slice(1).map(({ id, heading }) => `${id} ${heading}`)).toEqual(expected.outline)
  })

  it('has its tables and notes', () => {
    const tables = plan.tree.children.flatMap((node) =>
      node.type === 'table' ? [`${node.children.length}x${node.children[0]?.children.length}`] : [],
    )
    expect(tables).toEqual(expected.tables ?? [])
    const notes = plan.tree.children.filter(({ type }) => type === 'footnoteDefinition')
    expect(notes.length).toBe(expected.footnotes ?? 0)
    expect(written.match(/\[\^\w+\](?!:)/g)?.length ?? 0).toBe(expected.footnotes ?? 0)
    for (const text of expected.text ?? []) expect(written).toContain(text)
  })

  it('keeps every word of its source in order', () => {
    expect(compareWords(source, plan)).toMatchObject({ lost: [], added: [] })
  })
})
