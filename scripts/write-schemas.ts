/**
 * `node scripts/write-schemas.ts`: JSON Schemas of the content files, made from src/schema.ts, so that an editor's
 * program completes and warns. Run after a change of src/schema.ts; a test compares.
 */
import { writeFileSync } from 'node:fs'
import { CONTENT_SCHEMAS } from '../src/content-schemas.ts'

for (const [name, schema] of Object.entries(CONTENT_SCHEMAS)) {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
