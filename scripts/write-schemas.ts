/**
 * `npm exec -c 'node scripts/write-schemas.ts'`: JSON Schemas of the content files, made from src/schema.ts, and snippets, made
 * from the registry of indicators and the attributes of elements, and the guide's table of attributes, so that an editor's program completes and warns. Run after a change of either, then
 * `npm run format`; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { ATTRIBUTE_TABLE_HEAD, attributeTable } from '../src/editor/attribute-table.ts'
import { CONTENT_SCHEMAS } from '../src/editor/content-schemas.ts'
import { planSnippets } from '../src/editor/plan-snippets.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'

for (const [name, schema] of Object.entries(CONTENT_SCHEMAS)) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
const { indicators } = await readRegistryFiles('content')
writeFileSync('.vscode/ke-hoach.code-snippets', `${JSON.stringify(planSnippets(indicators), null, 2)}\n`)

const GUIDE = 'content/pages/bien-tap/huong-dan.mdx'
const guide = readFileSync(GUIDE, 'utf8')
const start = guide.indexOf(ATTRIBUTE_TABLE_HEAD)
if (start < 0) throw new Error(`${GUIDE}: no table with the head ${ATTRIBUTE_TABLE_HEAD}`)
writeFileSync(GUIDE, guide.slice(0, start) + attributeTable() + guide.slice(guide.indexOf('\n\n', start) + 1))
