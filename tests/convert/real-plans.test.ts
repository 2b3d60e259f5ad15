import { readFileSync } from 'node:fs'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertPlan } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import type { Plan } from '../../src/plan/read-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { FIVE } from '../five-plans.ts'

interface Expected {
  facts: Record<string, unknown>
  outline: string[]
}

const { provinces } = await readRegistryFiles('content')
const readText = (path: string) => readFileSync(path, 'utf8')

const WORD = /[\p{L}\p{N}]+/gu

/** A source's words after the declared repairs: letters of dead fonts, notes at the foot of pages moved to the end. */
function wordsOfSource(source: string): string[] {
  const repaired = source.normalize('NFC').replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư').split('\n')
  const isNote = (line: string) => /^<sup>\d<\/sup>\s/.test(line)
  const text = [...repaired.filter((line) => !isNote(line)), ...repaired.filter(isNote)].join('\n')
  return text.replace(/<\/?sup>/g, ' ').match(WORD) ?? []
}

/** A plan's words in order; a correction counts as what it corrects. */
function wordsOfPlan(plan: Plan): string[] {
  const parts: string[] = []
  visit(plan.tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') parts.push('\n')
    if (node.type === 'footnoteDefinition') parts.push(`\n${node.label} `)
    if (node.type === 'footnoteReference') parts.push(` ${node.label} `)
    if (node.type === 'text') parts.push(node.value)
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Corrected') return
    parts.push(String(node.attributes[0]?.value ?? ''))
    return 'skip'
  })
  return parts.join('').match(WORD) ?? []
}

describe.each(FIVE)('the plan of %s', (name) => {
  const source = readText(`content/sources/${name}.txt`)
  const converted = readPlan(String(convertPlan(source, `${name}.txt`, { provinces })), `${name}.mdx`)
  const published = readPlan(readText(`content/plans/${name}.mdx`), `${name}.mdx`)
  const expected = parse(readText(`tests/fixtures/real-plans/${name}.yaml`)) as Expected

  it('keeps every word of its source in order when it is converted', () => {
    expect(wordsOfPlan(converted)).toEqual(wordsOfSource(source))
  })

  it('keeps every word of its source in order as published', () => {
    expect(wordsOfPlan(published)).toEqual(wordsOfSource(source))
  })

  it('has the facts that its text states, and no other', () => {
    expect(converted.frontMatter).toEqual({ review: 'machine', ...expected.facts })
    const { source: _, review: __, reviewedOn: ___, taskGroups: ____, ...facts } = published.frontMatter ?? {}
    expect(facts).toEqual(expected.facts)
  })

  it('has the outline of the document', () => {
    expect(converted.sections.slice(1).map(({ id, heading }) => `${id} ${heading}`)).toEqual(expected.outline)
    // An editor's correction may change a heading's words, never its address.
    expect(published.sections.map(({ id }) => id)).toEqual(converted.sections.map(({ id }) => id))
  })
})
