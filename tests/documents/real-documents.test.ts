import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import type { Browser } from 'playwright-core'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertPlan, convertToTree } from '../../src/convert/index.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readSections } from '../../src/plan/sections.ts'
import { extractTargets } from '../../src/targets/index.ts'
import { launchBrowser } from '../browser.ts'
import { FIVE } from '../five-plans.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { readSourceParts } from './source-tree.ts'

const registry = await readRegistryFiles('content')
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** What the converter makes of a text: words in order, outline, targets, facts. */
function resultOf(text: string, paragraphs = false) {
  const options = { provinces: registry.provinces, paragraphs }
  const { tree } = convertToTree(text, 'van-ban', options)
  const sections = readSections(tree)
  return {
    words: wordsOf(tree),
    outline: sections.slice(1).map(({ id, heading }) => `${id} ${heading}`),
    targets: extractTargets(sections, registry).map(
      (target) => `${target.indicator} ${target.year} ${target.text}: ${target.quote}`,
    ),
    facts: readPlan(String(convertPlan(text, 'van-ban', options)), 'van-ban.mdx').frontMatter,
  }
}

function wordsOf(tree: Root): string[] {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') parts.push('\n')
    if (node.type === 'break') parts.push('\n')
    if (node.type === 'footnoteDefinition') parts.push(`\n${node.label} `)
    if (node.type === 'footnoteReference') parts.push(` ${node.label} `)
    if (node.type === 'text') parts.push(node.value)
  })
  return parts.join('').match(/[\p{L}\p{N}]+/gu) ?? []
}

describe.each(FIVE)('the plan of %s', (name) => {
  const source = resultOf(readFileSync(`content/sources/${name}.txt`, 'utf8'))
  const { outline } = parse(readFileSync(`tests/fixtures/real-plans/${name}.yaml`, 'utf8')) as { outline: string[] }

  it.each([
    ['.docx', (parts: ReturnType<typeof readSourceParts>) => makeDocx(parts)],
    ['.pdf', (parts: ReturnType<typeof readSourceParts>) => makePdf(browser, parts)],
  ])('has the same words, outline, targets and facts from a %s as from its text', async (_, make) => {
    const { text, kind } = await readDocument(await make(readSourceParts(name)))
    const result = resultOf(text, kind === 'docx')
    expect(result.outline).toEqual(outline)
    expect(result).toEqual(source)
  })
})
