import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { Province } from '../schema.ts'
import { documentNumbers } from '../text/document-numbers.ts'
import { foldSpelling } from '../text/fold.ts'

/** What is to be known of a plan to say which other it follows. */
type Document = Pick<PublishedPlan, 'frontMatter'>

/** A document that another of the dataset's documents replaces, or amends. */
export interface Succession<T extends Document = PublishedPlan> {
  older: T
  newer: T
  /** Of an amended document what the newer one does not state still holds; a replaced one is over. */
  kind: 'replaced' | 'amended'
}

/**
 * Words by which `replaces` says that only a part of the older document changes. They stand before its number: behind it they
 * are its title or its history, and after “thay thế” they are what is replaced.
 */
const AMENDS = /^(?:(?!thay thế|\d).)*?(?<![\p{L}\p{M}])(?:sửa đổi|bổ sung|điều chỉnh)(?![\p{L}\p{M}])/iu

/**
 * Finds which plans replace or amend which: the `replaces` of the newer names the number of the older, both are of one
 * place, or the newer is of the unit that the older's province became part of, and names that province.
 *
 * @param provinces the register of provinces
 */
export function findSuccessions<T extends Document>(plans: T[], provinces: Province[]): Succession<T>[] {
  const found = plans.flatMap((newer) => {
    const { replaces } = newer.frontMatter
    if (replaces === undefined) return []
    const kind = AMENDS.test(replaces) ? 'amended' : 'replaced'
    const named = plans.filter(
      (older) => older !== newer && names(replaces, older) && mayFollow(older, newer, provinces),
    )
    return ofTheYearNamed(replaces, named).map((older): Succession<T> => ({ older, newer, kind }))
  })
  // Documents that claim to replace each other, also in a round of several: none is believed.
  return found.filter(({ older, newer }) => !followersOf(newer, found).has(older))
}

/** Every document that replaces or amends a document, or one of those that do. */
function followersOf<T extends Document>(plan: T, found: Succession<T>[]): Set<T> {
  const followers = new Set<T>()
  const open = [plan]
  for (let older = open.pop(); older !== undefined; older = open.pop()) {
    for (const { newer } of found.filter((succession) => succession.older === older)) {
      if (!followers.has(newer)) open.push(newer)
      followers.add(newer)
    }
  }
  return followers
}

/** The number stands in the words as a whole: "2-CTr/TU" is not named by "32-CTr/TU". */
function names(replaces: string, { frontMatter }: Document): boolean {
  const own = numberOf(frontMatter)
  return own !== undefined && documentNumbers(replaces).some(({ number }) => number === own)
}

/** Numbers begin anew each year: of a place's documents of one number those count whose year the words name, if they name one's. */
function ofTheYearNamed<T extends Document>(replaces: string, named: T[]): T[] {
  const alike = Map.groupBy(named, ({ frontMatter }) => `${placeKey(frontMatter)} ${numberOf(frontMatter)}`)
  return [...alike.values()].flatMap((same) => {
    const ofYear = same.filter(({ frontMatter: { issued } }) => issued && replaces.includes(issued.slice(0, 4)))
    return ofYear.length > 0 ? ofYear : same
  })
}

function numberOf({ number }: Document['frontMatter']): string | undefined {
  return documentNumbers(number ?? '')[0]?.number
}

function mayFollow(older: Document, newer: Document, provinces: Province[]): boolean {
  const [before, after] = [older.frontMatter.issued, newer.frontMatter.issued]
  if (before !== undefined && after !== undefined && before > after) return false
  if (placeKey(older.frontMatter) === placeKey(newer.frontMatter)) return true
  const province = provinces.find(({ slug }) => slug === older.frontMatter.province)
  return (
    province !== undefined && province.successor_slug === newer.frontMatter.unit && isOfProvince(older, newer, province)
  )
}

/** The province is named behind its document's number, before the next number; anywhere, where only one number is named. */
function isOfProvince(older: Document, { frontMatter: { replaces = '' } }: Document, { name_vi }: Province): boolean {
  const own = numberOf(older.frontMatter)
  const stated = documentNumbers(replaces)
  return stated.some(({ number, after }) => {
    const words = stated.length === 1 ? replaces : after
    return number === own && foldSpelling(words).includes(foldSpelling(name_vi))
  })
}
