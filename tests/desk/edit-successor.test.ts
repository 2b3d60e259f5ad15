import { expect, it } from 'vitest'
import { findSuccessions } from '../../src/data/successions.ts'
import { readFacts } from '../../src/desk/edit-facts.ts'
import type { SuccessionKind } from '../../src/desk/edit-successor.ts'
import { editSuccessor } from '../../src/desk/edit-successor.ts'
import { applyEdits } from '../../src/desk/edit-text.ts'
import { nameByFacts } from '../../src/desk/name-by-facts.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { PlanFrontMatter } from '../../src/schema.ts'

const { provinces } = await readRegistryFiles('content')
const SHA = 'a'.repeat(64)
const [old] = provinces.filter(({ slug, successor_slug: unit }) => slug !== unit)
const older = (more = '') =>
  `---\nprovince: ${old?.slug}\ntitle: Kế hoạch cũ\ndocType: Kế hoạch\nissuer: Ban Thường vụ Tỉnh ủy\nnumber: 15-KH/TU\nissued: 2025-03-12\n${more}---\n\nChữ cũ.\n`
const newer = (more: string) =>
  `---\n${more}title: Kế hoạch mới\nissued: 2026-01-05\nsource:\n  file: van-ban.txt\n  sha256: ${SHA}\nreview: machine\n---\n\nChữ mới.\n`
const succeed = (text: string, kind: SuccessionKind, plans: string[], before = older()) =>
  applyEdits(text, editSuccessor(text, before, kind, { provinces, plans }))

const slug = String(old?.slug)
const unit = String(old?.successor_slug)
it.each<[string, string, SuccessionKind, string[], string, string]>([
  ['its own place, which its text does not name', '', 'replace', [slug], `${slug}--moi`, 'replaced'],
  ['a second successor', '', 'replace', [slug, `${slug}--moi`], `${slug}--moi-2`, 'replaced'],
  ['an amendment', `province: ${slug}\n`, 'amend', [slug], `${slug}--moi`, 'amended'],
  ['the unit that it became part of, which the text names', `unit: ${unit}\n`, 'replace', [slug], unit, 'replaced'],
])(
  'a new plan of %s begins with the older header, and the site finds the older one by it',
  (_, place, kind, plans, id, expected) => {
    const text = succeed(newer(place), kind, plans)
    const facts = PlanFrontMatter.parse(readFacts(text))
    expect(facts).toMatchObject({ docType: 'Kế hoạch', issuer: 'Ban Thường vụ Tỉnh ủy', title: 'Kế hoạch mới' })
    expect(nameByFacts({ id: 'van-ban', keptAs: 'van-ban.txt' }, facts)).toEqual({ id, keptAs: `${id}.txt` })
    expect(text.endsWith('---\n\nChữ mới.\n')).toBe(true)
    const before = { frontMatter: PlanFrontMatter.parse(readFacts(older())) }
    expect(findSuccessions([before, { frontMatter: facts }], provinces).map(({ kind }) => kind)).toEqual([expected])
  },
)

it('what the new text names itself stays, and a plan without a number is named by its title', () => {
  const text = newer(`province: ${slug}\ndocType: Chương trình\nissuer: Ủy ban nhân dân\n`)
  const before = older().replace('number: 15-KH/TU\n', '')
  expect(readFacts(succeed(text, 'replace', [slug], before))).toMatchObject({
    docType: 'Chương trình',
    issuer: 'Ủy ban nhân dân',
    replaces: expect.stringContaining('“Kế hoạch cũ” ngày 12/3/2025'),
  })
})
