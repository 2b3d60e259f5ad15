import { expect, it } from 'vitest'
import { draftPlan } from '../../src/convert/draft-plan.ts'
import { planId } from '../../src/convert/plan-owner.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'

const registry = await readRegistryFiles('content')
const text = 'KẾ HOẠCH\n\nII. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Quy mô kinh tế số chiếm 35% GRDP.\n'

it.each([
  [{ place: { province: 'ha-giang' } }, 'ke-hoach.pdf', 'pdf', 'ha-giang', 'ha-giang.pdf'],
  [{ place: { unit: 'bac-ninh' }, name: 'ubnd' }, 'ke-hoach.MD', 'text', 'bac-ninh--ubnd', 'bac-ninh--ubnd.md'],
  [{ place: { province: 'ha-giang' } }, 'trang.1.jpeg', 'pictures', 'ha-giang', 'ha-giang.jpeg'],
  [{ place: { province: 'ha-giang' } }, 'ke-hoach', 'text', 'ha-giang', 'ha-giang.txt'],
] as const)('a plan of %j from %s (%s) is kept as %s, its source as %s', (owner, path, kind, id, sourceName) => {
  const document = { text, kind, paragraphs: false, isScan: false, unsure: [], path, sha256: 'a'.repeat(64) }
  const draft = draftPlan(document, owner, registry)
  expect([planId(owner), draft.id, draft.sourceName]).toEqual([id, id, sourceName])
  expect(String(draft.converted)).toContain(`  file: ${sourceName}\n`)
  expect(String(draft.converted)).toContain('<Target indicator="digital-economy-share" year="2030" value="35">')
})
