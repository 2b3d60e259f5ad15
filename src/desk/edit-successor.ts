import type { Province } from '../schema.ts'
import { formatDate } from '../text/dates.ts'
import type { WrittenFacts } from './edit-facts.ts'
import { editFacts, editPlace, readFacts } from './edit-facts.ts'
import type { Edit } from './edit-text.ts'
import { placeOf } from './name-by-facts.ts'

/** What a document does to one of before: takes its place, or changes a part of it. */
export type SuccessionKind = 'replace' | 'amend'

/** The short name of a successor, as the guide has it. */
const SHORT_NAME = 'moi'

/**
 * Begins the header of a plan with that of the one that it replaces or amends: the place, kind and issuer where its own text names
 * none, and `replaces` in words by which the site finds the older one (data/successions.ts). Its files get a short name where the
 * place has a plan already.
 *
 * @param text the new plan file
 * @param older the plan file that it follows, which names its place
 * @param known the provinces, and the names of the plan files that there are
 */
export function editSuccessor(
  text: string,
  older: string,
  kind: SuccessionKind,
  { provinces, plans }: { provinces: readonly Province[]; plans: readonly string[] },
): Edit[] {
  const [facts, before] = [readFacts(text), readFacts(older)]
  const placed = placeOf(facts) === null ? before : facts
  const place = typeof placed.unit === 'string' ? { unit: placed.unit } : { province: String(placed.province) }
  const filled = {
    docType: facts.docType ?? before.docType,
    issuer: facts.issuer ?? before.issuer,
    replaces: nameOlder(before, kind, provinces),
  }
  // Both change the header alone: the second is made of what the first wrote.
  const [named] = editFacts(text, filled)
  const head = named?.insert ?? text
  const [whole] = editPlace(head, place, freeName(placeOf(placed) ?? '', plans))
  const insert = whole?.insert ?? named?.insert
  return insert === undefined ? [] : [{ at: 0, remove: (named ?? whole)?.remove ?? 0, insert }]
}

/** The first name of a place that no plan has. */
function freeName(slug: string, plans: readonly string[]): string {
  let [name, count] = [slug, 1]
  while (plans.includes(name)) {
    name = `${slug}--${SHORT_NAME}${count > 1 ? `-${count}` : ''}`
    count += 1
  }
  return name
}

function nameOlder(facts: WrittenFacts, kind: SuccessionKind, provinces: readonly Province[]): string {
  const said = (name: string) => (typeof facts[name] === 'string' ? facts[name] : '')
  const number = said('number')
  const what = said('docType') || 'Văn bản'
  const name = provinces.find(({ slug }) => slug === facts.province)?.name_vi ?? ''
  const issuer = said('issuer').includes(name) ? said('issuer') : `${said('issuer')} ${name}`.trim()
  const words = [
    kind === 'amend' ? `Sửa đổi, bổ sung ${what.charAt(0).toLowerCase()}${what.slice(1)}` : what,
    number === '' ? `“${said('title')}”` : `số ${number}`,
    said('issued') && `ngày ${formatDate(said('issued'))}`,
    issuer && `của ${issuer}`,
  ]
  return words.filter((word) => word !== '').join(' ')
}
