import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Province } from '../schema.ts'
import type { NameKind } from './find-names.ts'
import { findNames } from './find-names.ts'
import { NAME_TAILS } from './name-words.ts'
import type { OriginSource } from './origins.ts'
import { originFinder } from './origins.ts'
import { mixHashes, wordHashes } from './word-hashes.ts'

/** A project, place or institution that only one plan names. */
interface OnlyHere {
  kind: NameKind
  words: string
  /** The clause that names it first. */
  clause: number
  /** The part of its pairs of words that no other plan has: from 0 to 1. */
  rarity: number
}

/** What all plans say, to tell what only one of them does. */
export interface OnlyHereFinder {
  /** What only a plan names, the rarest first. */
  namesOf: (plan: string) => OnlyHere[]
  /** How rare some words of a plan are, as {@link OnlyHere} has it. */
  rarityOf: (plan: string, words: string) => number
}

type ComparedPlan = OriginSource['plans'][number] & Pick<PublishedPlan, 'clauses'>

/** A name with the words by which it is sought in other plans. */
interface Sought extends Omit<OnlyHere, 'rarity'> {
  sought: number[]
}

/**
 * Compares the names in all plans. Each plan is read once for all names, so the cost is linear.
 *
 * @param source the plans; documents of one origin do not count as others
 */
export function onlyHereFinder({ plans, provinces }: { plans: ComparedPlan[]; provinces: Province[] }): OnlyHereFinder {
  const originOf = originFinder({ plans, provinces })
  const origins = new Map(plans.map((plan) => [plan.id, originOf(plan)]))
  const tails = new Set([...NAME_TAILS, ...provinces.map(({ name_vi }) => name_vi)].flatMap(wordHashes))
  const texts = plans.map(({ id, clauses }) => ({
    origin: origins.get(id) ?? id,
    words: clauses.map(({ text }) => wordHashes(text)),
  }))
  const names = new Map(plans.map((plan) => [plan.id, namesIn(plan, tails)]))
  const pairs = ownersOf(texts, [2], () => true)
  const sought = new Set([...names.values()].flat().map(({ sought }) => hashOf(sought)))
  const lengths = new Set([...names.values()].flat().map(({ sought }) => sought.length))
  const owners = ownersOf(texts, [...lengths], (hash) => sought.has(hash))

  const rarityOf = (plan: string, words: string) => {
    const hashes = wordHashes(words)
    const own = hashes.slice(1).map((_, at) => pairs.get(mixHashes(hashes, at, 2)) === origins.get(plan))
    return own.length === 0 ? 0 : own.filter(Boolean).length / own.length
  }
  return {
    rarityOf,
    namesOf: (plan) =>
      (names.get(plan) ?? [])
        .filter(({ sought }) => owners.get(hashOf(sought)) === origins.get(plan))
        .map(({ kind, words, clause }) => ({ kind, words, clause, rarity: rarityOf(plan, words) }))
        .sort((a, b) => b.rarity - a.rarity),
  }
}

/** The names of a plan, each once. */
function namesIn({ clauses }: ComparedPlan, tails: Set<number>): Sought[] {
  const seen = new Map<number, Sought>()
  for (const [clause, { text }] of clauses.entries()) {
    for (const { kind, words } of findNames(text)) {
      const sought = withoutTail(wordHashes(words), tails)
      const before = seen.get(hashOf(sought))
      if (before === undefined) seen.set(hashOf(sought), { kind, words, clause, sought })
    }
  }
  return [...seen.values()]
}

/** Words of a head: "đại học", "trung tâm"; a name of no more than that is none. */
const LONGEST_HEAD = 2

/** "Trung tâm dữ liệu tỉnh" is sought as "trung tâm dữ liệu", but "Đại học A" is not "đại học". */
function withoutTail(words: number[], tails: Set<number>): number[] {
  const end = words.findLastIndex((word) => !tails.has(word)) + 1
  return end > LONGEST_HEAD ? words.slice(0, end) : words
}

function hashOf(words: number[]): number {
  return mixHashes(words, 0, words.length)
}

/** Whose each run of so many words is: an origin, or null where several have it. */
function ownersOf(
  texts: { origin: string; words: number[][] }[],
  lengths: number[],
  isSought: (hash: number) => boolean,
): Map<number, string | null> {
  const owners = new Map<number, string | null>()
  for (const { origin, words } of texts) {
    for (const clause of words) {
      for (const length of lengths) {
        for (let at = 0; at + length <= clause.length; at += 1) {
          const hash = mixHashes(clause, at, length)
          if (isSought(hash))
            owners.set(hash, (owners.get(hash) ?? origin) === origin && owners.get(hash) !== null ? origin : null)
        }
      }
    }
  }
  return owners
}
