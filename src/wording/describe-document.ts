import type { Dataset } from '../data/dataset.ts'
import { nameOfPlace } from '../data/places.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import { formatDate } from '../text/dates.ts'

/**
 * Names a document among others of its place.
 *
 * @param plan the document
 * @returns its type with its number, or with who issued it: "Kế hoạch 12-KH/UBND", "Chương trình hành động, Ban Thường vụ Tỉnh ủy"
 */
export function describeDocument({
  frontMatter: { docType, number, issuer },
}: Pick<PublishedPlan, 'frontMatter'>): string {
  return number === undefined ? `${docType}, ${issuer}` : `${docType} ${number}`
}

/**
 * Names a plan by its place, and where the place has several documents by the document too.
 *
 * @param dataset all plans
 */
export function namePlan(
  plan: PublishedPlan,
  { plans, ...register }: Pick<Dataset, 'plans' | 'provinces' | 'localPlaces'>,
): string {
  const { name } = nameOfPlace(plan.frontMatter, register)
  const isAlone = plans.every((other) => other === plan || placeKey(other.frontMatter) !== placeKey(plan.frontMatter))
  return isAlone ? name : `${name}: ${describeDocument(plan)}`
}

/**
 * Says of a document in one line when it was issued, how many targets it has, whether it was reviewed, and what it replaces or
 * is replaced by.
 *
 * @param strings the language's words
 * @param plan the document
 * @param dataset all plans
 */
export function documentFacts(
  strings: Strings,
  plan: PublishedPlan,
  { successions }: Pick<Dataset, 'successions'>,
): string {
  const words = strings.documents
  const { issued, review } = plan.frontMatter
  const standing = successions.flatMap(({ older, newer, kind }) => {
    if (older === plan) return [words.isOlder[kind](describeDocument(newer))]
    return newer === plan ? [words.isNewer[kind](describeDocument(older))] : []
  })
  return [
    ...(issued === undefined ? [] : [formatDate(issued)]),
    strings.home.planFacts(plan.targets.length),
    strings.review[review],
    ...standing,
  ].join(' · ')
}
