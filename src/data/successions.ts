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

/** Words by which `replaces` says that only a part of the older document changes. */
const AMENDS = /(?:^|\s)(?:sửa đổi|bổ sung|điều chỉnh)(?=[\s,;]|$)/iu

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
  // Two documents that each claim to replace the other: neither is believed.
  return found.filter(({ older, newer }) => !found.some((other) => other.older === newer && other.newer === older))
}

/** The number stands in the words as a whole: "2-CTr/TU" is not named by "32-CTr/TU". */
function names(replaces: string, { frontMatter: { number } }: PublishedPlan): boolean {
  return number !== undefined && wordsOf(replaces).includes(closed(number))
}

function wordsOf(text: string): string[] {
  return closed(text).split(/[\s,;.()“”"]+/u)
}

/** "74 - CTr/TU" as "74-ctr/tu". */
function closed(text: string): string {
  const spaced = text.toLowerCase().replaceAll('–', '-').split(/\s+/).join(' ')
  return ['-', '/'].reduce((joined, sign) => joined.replaceAll(` ${sign}`, sign).replaceAll(`${sign} `, sign), spaced)
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
