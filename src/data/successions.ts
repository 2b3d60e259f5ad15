import type { Province } from '../schema.ts'
import { foldSpelling } from '../text/fold.ts'
import type { PublishedPlan } from './dataset.ts'
import { placeKey } from './places.ts'

/** A document that another of the dataset's documents replaces, or amends. */
export interface Succession {
  older: PublishedPlan
  newer: PublishedPlan
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
 * @param plans the plans
 * @param provinces the register of provinces
 */
export function findSuccessions(plans: PublishedPlan[], provinces: Province[]): Succession[] {
  const found = plans.flatMap((newer) => {
    const { replaces } = newer.frontMatter
    if (replaces === undefined) return []
    const kind = AMENDS.test(replaces) ? 'amended' : 'replaced'
    return plans
      .filter((older) => older !== newer && names(replaces, older) && mayFollow(older, newer, provinces))
      .map((older): Succession => ({ older, newer, kind }))
  })
  // Documents that claim to replace each other, also in a round of several: none is believed.
  return found.filter(({ older, newer }) => !followersOf(newer, found).has(older))
}

/** Every document that replaces or amends a document, or one of those that do. */
function followersOf(plan: PublishedPlan, found: Succession[]): Set<PublishedPlan> {
  const followers = new Set<PublishedPlan>()
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
function names(replaces: string, { frontMatter: { number } }: PublishedPlan): boolean {
  const [own] = numbersIn(number ?? '')
  return own !== undefined && numbersIn(replaces).includes(own)
}

/** The words that can be a document's number: with a digit and a letter, whatever signs stand around. */
function numbersIn(text: string): string[] {
  return closed(text)
    .split(/[^\p{L}\p{N}/-]+/u)
    .map((word) => word.replace(/^[/-]+|[/-]+$/g, ''))
    .filter((word) => /\d/.test(word) && /\p{L}/u.test(word))
}

/** Hyphens and dashes that word processors set for "-". */
const HYPHENS = /[\u2010-\u2015\u2212]/g
/** What a word processor puts inside a word to show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** "74 - CTr/TU" as "74-ctr/tu"; what goes on with a small letter is no part of a number. The "Ð" of other alphabets is a "Đ". */
function closed(text: string): string {
  const plain = text.replaceAll('Ð', 'Đ').replace(HYPHENS, '-').replace(INVISIBLE, '').split(/\s+/).join(' ')
  return plain.replace(/ ?([-/]) ?(?=[\p{Lu}\d])/gu, '$1').toLowerCase()
}

function mayFollow(older: PublishedPlan, newer: PublishedPlan, provinces: Province[]): boolean {
  const [before, after] = [older.frontMatter.issued, newer.frontMatter.issued]
  if (before !== undefined && after !== undefined && before > after) return false
  if (placeKey(older.frontMatter) === placeKey(newer.frontMatter)) return true
  const province = provinces.find(({ slug }) => slug === older.frontMatter.province)
  return (
    province !== undefined &&
    province.successor_slug === newer.frontMatter.unit &&
    foldSpelling(newer.frontMatter.replaces ?? '').includes(foldSpelling(province.name_vi))
  )
}
