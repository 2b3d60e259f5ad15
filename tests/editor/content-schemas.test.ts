import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attributeTable } from '../../src/editor/attribute-table.ts'
import { CONTENT_SCHEMAS } from '../../src/editor/content-schemas.ts'
import { planSnippets } from '../../src/editor/plan-snippets.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { attributeHelp, ELEMENTS } from '../../src/schema.ts'

test.each(Object.entries(CONTENT_SCHEMAS))('schemas/%s.schema.json is what src/schema.ts says', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  // Run node scripts/write-schemas.ts after a change of src/schema.ts.
  expect(written).toEqual(JSON.parse(JSON.stringify(schema)))
})

test('the snippets for VS Code offer every indicator of the registry', async () => {
  const { indicators } = await readRegistryFiles('content')
  // Run node scripts/write-schemas.ts after a change of content/indicators.yaml.
  expect(JSON.parse(readFileSync('.vscode/ke-hoach.code-snippets', 'utf8'))).toEqual(planSnippets(indicators))
})

test("the guide's table of attributes is what src/schema.ts says", () => {
  // Run node scripts/write-schemas.ts after a change of src/schema.ts.
  expect(readFileSync('content/pages/bien-tap/huong-dan.mdx', 'utf8')).toContain(`\n\n${attributeTable()}\n`)
})

test('the snippets type the attributes that src/schema.ts offers, in its order', () => {
  const bodies = Object.values(planSnippets([{ id: '5g-coverage' }, { id: 'pii-rank' }])).flatMap(({ body }) => body)
  expect(bodies).toContain(
    `<Target indicator="\${1|5g-coverage,pii-rank|}" year="\${2:2030}" value="$3">$TM_SELECTED_TEXT$0</Target>`,
  )
  expect(bodies).toContain(`<Corrected was="\${1:$TM_SELECTED_TEXT}">$0</Corrected>`)
})

test('every attribute says what it is for, and what is expected where its values are limited', () => {
  for (const { shape } of Object.values(ELEMENTS)) {
    for (const [name, schema] of Object.entries(shape)) {
      const help = attributeHelp.get(schema)
      expect([name, help?.guide]).toEqual([name, expect.stringMatching(/./)])
      if (!schema.safeParse('?').success) expect([name, help?.expected]).toEqual([name, expect.stringMatching(/./)])
    }
  }
})

test('the settings for VS Code name schemas and files that are there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
  }
  for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
    expect([readFileSync(schema, 'utf8').length > 0, readFileSync(file, 'utf8').length > 0]).toEqual([true, true])
  }
})

test('GitHub is told errors as errors and warnings as warnings, each with its place', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/plan-messages.json', 'utf8')) as {
    problemMatcher: { severity: string; pattern: { regexp: string }[] }[]
  }
  const told = (line: string) =>
    problemMatcher.flatMap(({ severity, pattern }) => {
      const found = new RegExp(pattern[0]?.regexp ?? '').exec(line)
      return found ? [[severity, ...found.slice(1)]] : []
    })
  expect(told('content/plans/a.mdx:3:2: value="1". Cần: x.')).toEqual([
    ['error', 'content/plans/a.mdx', '3', '2', 'value="1". Cần: x.'],
  ])
  expect(told('content/plans/a.mdx:3:2: Cảnh báo: mất “a”.')).toEqual([
    ['warning', 'content/plans/a.mdx', '3', '2', 'mất “a”.'],
  ])
})
