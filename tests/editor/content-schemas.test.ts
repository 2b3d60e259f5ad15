import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONTENT_SCHEMAS } from '../../src/editor/content-schemas.ts'
import { planSnippets } from '../../src/editor/plan-snippets.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'

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
