/**
 * `npm exec -c 'node scripts/write-schemas.ts'`: JSON Schemas of the content files, made from src/schema.ts, and snippets, made
 * from the registry of indicators, so that an editor's program completes and warns. Run after a change of either, then
 * `npm run format`; a test compares.
 */
import { writeFileSync } from 'node:fs'
import { CONTENT_SCHEMAS } from '../src/editor/content-schemas.ts'
import { planSnippets } from '../src/editor/plan-snippets.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'

for (const [name, schema] of Object.entries(CONTENT_SCHEMAS)) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
const { indicators } = await readRegistryFiles('content')
writeFileSync('.vscode/ke-hoach.code-snippets', `${JSON.stringify(planSnippets(indicators), null, 2)}\n`)
