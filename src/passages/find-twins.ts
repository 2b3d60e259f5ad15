import type { Overlap } from './overlap.ts'
import { overlapWith } from './overlap.ts'
import type { PreparedClause } from './prepare-clauses.ts'
import { SHORTEST } from './prepare-clauses.ts'

/** A plan as it is compared. */
interface ComparedPlan {
  /** Whose it is: plans of one origin are not compared, and count as one. */
  origin: string
  clauses: PreparedClause[]
}

/** Which clause of which plan: their places in the lists. */
export interface ClauseRef {
  plan: number
  clause: number
}

/** The twins of a clause: those of other origins whose words are mostly its own. */
export interface Twins {
  /** All origins that have it, its own among them. */
  origins: ReadonlySet<string>
  /** The nearest first, at most three, one an origin. */
  nearest: ClauseRef[]
}

/** Comparisons that were made before, by the keys of the two clauses. */
export interface KnownOverlaps {
  get: (one: number, other: number) => Overlap | undefined
  set: (one: number, other: number, overlap: Overlap) => void
}

/** A clause is another's twin when this part of its words stands in it. */
const TWIN = 0.5
/** Two clauses that have this part of their words in common, each of its own, are one wording. */
const SAME_WORDING = 0.8
/** What is kept for readers. */
const MOST_TWINS = 3
/** Wordings with one print in common that are looked at, and wordings that a clause is compared with: so the cost stays linear. */
const MOST_OF_PRINT = 16
const MOST_COMPARED = 16

/** Clauses that say the same in nearly the same words. */
interface Wording {
  /** The first of them, with which others are compared. */
  first: PreparedClause
  members: (ClauseRef & { origin: string })[]
  origins: Set<string>
}

/**
 * Finds for each clause of each plan its twins in plans of other origins. Near linear: clauses of one wording are gathered under the
 * first of them, wordings are found by their prints, and only few are compared.
 *
 * @param plans the plans, in an order that does not change by itself
 * @param known comparisons of an earlier time; new ones are put in
 * @returns twins beside each plan's clauses; null where a clause is too short, or has none
 */
export function findTwins(plans: ComparedPlan[], known: KnownOverlaps): (Twins | null)[][] {
  const book = wordingBook(known)
  const wordings = plans.map(({ origin, clauses }, plan) =>
    clauses.map((prepared, clause) =>
      prepared.words < SHORTEST ? null : book.add(prepared, { plan, clause, origin }),
    ),
  )
  const shared = new Map<Wording, Shared>()
  return plans.map(({ origin }, at) =>
    (wordings[at] ?? []).map((wording) => {
      if (wording === null) return null
      const known = shared.get(wording) ?? share([wording, ...book.twinsOf(wording)])
      shared.set(wording, known)
      return twinsFor(origin, known)
    }),
  )
}

/** A wording with its twins, nearest first, and whose they all are. */
interface Shared {
  wordings: Wording[]
  origins: Set<string>
}

function share(wordings: Wording[]): Shared {
  return { wordings, origins: new Set(wordings.flatMap(({ origins }) => [...origins])) }
}

/** All wordings, found by words or by prints. */
function wordingBook(known: KnownOverlaps) {
  const byKey = new Map<number, Wording>()
  const byPrint = new Map<number, Wording[]>()

  function add(clause: PreparedClause, member: Wording['members'][number]): Wording {
    const wording = byKey.get(clause.key) ?? findSame(clause) ?? open(clause)
    wording.members.push(member)
    wording.origins.add(member.origin)
    byKey.set(clause.key, wording)
    return wording
  }

  function findSame(clause: PreparedClause): Wording | undefined {
    const compareWith = comparison(clause)
    return nearest(clause).find((wording) => {
      const { ofOne, ofOther, isPassage } = compareWith(wording.first)
      return isPassage && ofOne >= SAME_WORDING && ofOther >= SAME_WORDING
    })
  }

  function open(clause: PreparedClause): Wording {
    const wording: Wording = { first: clause, members: [], origins: new Set() }
    for (const print of clause.prints) {
      const alike = byPrint.get(print)
      if (alike === undefined) byPrint.set(print, [wording])
      else if (alike.length < MOST_OF_PRINT) alike.push(wording)
    }
    return wording
  }

  function twinsOf(own: Wording): Wording[] {
    const compareWith = comparison(own.first)
    return nearest(own.first)
      .filter((wording) => wording !== own)
      .map((wording) => ({ wording, overlap: compareWith(wording.first) }))
      .filter(({ overlap }) => overlap.ofOne >= TWIN && overlap.isPassage)
      .sort((a, b) => b.overlap.ofOne + b.overlap.ofOther - a.overlap.ofOne - a.overlap.ofOther)
      .map(({ wording }) => wording)
  }

  /** The wordings with the most prints in common. */
  function nearest(clause: PreparedClause): Wording[] {
    const hits = new Map<Wording, number>()
    for (const print of clause.prints) {
      for (const wording of byPrint.get(print) ?? []) hits.set(wording, (hits.get(wording) ?? 0) + 1)
    }
    const most = [...hits].sort(([, a], [, b]) => b - a)
    return most.slice(0, MOST_COMPARED).map(([wording]) => wording)
  }

  /** Compares a clause with others, each pair once. */
  function comparison(clause: PreparedClause): (other: PreparedClause) => Overlap {
    let compareWith: ((other: PreparedClause) => Overlap) | undefined
    return (other) => {
      const before = known.get(clause.key, other.key)
      if (before) return before
      compareWith ??= overlapWith(clause)
      const overlap = compareWith(other)
      known.set(clause.key, other.key, overlap)
      return overlap
    }
  }

  return { add, twinsOf }
}

function twinsFor(origin: string, { wordings, origins }: Shared): Twins | null {
  if (origins.size === 1) return null
  const nearest = new Map<string, ClauseRef>()
  for (const { plan, clause, origin: other } of membersOf(wordings)) {
    if (other !== origin && !nearest.has(other)) nearest.set(other, { plan, clause })
    if (nearest.size === MOST_TWINS) break
  }
  return { origins, nearest: [...nearest.values()] }
}

function* membersOf(wordings: Wording[]): Generator<Wording['members'][number]> {
  for (const { members } of wordings) yield* members
}
