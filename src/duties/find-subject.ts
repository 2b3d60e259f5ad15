import { foldSpelling } from '../text/fold.ts'
import { oneOf, startingWith, WORD_END } from '../text/phrases.ts'
import type { ReadBodies } from './body-finder.ts'
import { ASKS, LEAD_INS, PREDICATES, STRONG_PREDICATES } from './lexicon.ts'

/** Whom a sentence gives work. */
export interface Subject {
  /** Ids of the bodies that it is about. */
  leads: string[]
  /** Those, with the bodies that they are directly to direct: "Đảng ủy … chỉ đạo UBND tỉnh xây dựng". */
  bodies: string[]
  /** Where the names begin. */
  start: number
  /** Where what is to be done begins. */
  end: number
}

/** "(Cơ quan thường trực Ban Chỉ đạo)" may stand between a name and what is to be done. */
const BETWEEN = String.raw`\s*(?:\([^()]{1,80}\))?\s*,?\s*`
const DOES = startingWith(PREDICATES, BETWEEN)
const DOES_SURELY = startingWith(STRONG_PREDICATES, BETWEEN)
const COLON = /^\s*(?:\([^()]{1,80}\))?\s*:/u
const LEAD_IN = startingWith(LEAD_INS, '')
const ASKED = new RegExp(`^${oneOf(ASKS)}\\s`, 'u')
const ASKED_BY = new RegExp(`^\\s(?:đã )?${oneOf(ASKS)}\\s`, 'u')
const DIRECTS = /^\s(?:lãnh đạo,\s)?(?:tập trung )?chỉ đạo\s/u
const CONNECTIVE = new RegExp(`^(?:đồng thời|riêng|ngoài ra|bên cạnh đó)${WORD_END},?\\s`, 'u')

/**
 * Finds whom a sentence gives work: the bodies at its head, or behind a lead-in ("Hằng năm, …"), or whom it asks ("Giao …").
 *
 * @param sentence one sentence, without the number before it (NFC)
 * @param readBodies reads names of bodies
 * @param isSure where only "cần", "phải", "chủ trì" and the like tell a duty: outside the part on implementation
 * @returns null where it names none that is to do something
 */
export function findSubject(sentence: string, readBodies: ReadBodies, isSure: boolean): Subject | null {
  const folded = foldSpelling(sentence)
  const does = isSure ? DOES_SURELY : DOES
  for (const place of placesOf(folded)) {
    const named = readBodies(sentence, place.start)
    if (named === null || named.ids.length === 0) continue
    const rest = folded.slice(named.end)
    const asked = ASKED_BY.exec(rest)
    const given = asked && readBodies(sentence, named.end + asked[0].length)
    if (given && DOES.test(folded.slice(given.end)))
      return { leads: given.ids, bodies: given.ids, start: place.start, end: given.end }
    if (!(place.isAsked ? DOES : does).test(rest) && !(COLON.test(rest) && !isSure)) continue
    const directs = DIRECTS.exec(rest)
    const directed = directs && readBodies(sentence, named.end + directs[0].length)
    const isDirected = directed && (DOES.test(folded.slice(directed.end)) || COLON.test(folded.slice(directed.end)))
    return {
      leads: named.ids,
      bodies: [...new Set([...named.ids, ...(isDirected ? directed.ids : [])])],
      start: place.start,
      end: named.end,
    }
  }
  return null
}

/** Where the bodies may begin. */
function placesOf(folded: string): { start: number; isAsked: boolean }[] {
  const connected = CONNECTIVE.exec(folded)?.[0].length ?? 0
  const asked = ASKED.exec(folded.slice(connected))
  const first = { start: connected + (asked?.[0].length ?? 0), isAsked: asked !== null }
  if (!LEAD_IN.test(folded)) return [first]
  const behindCommas = Array.from(folded.matchAll(/,\s/gu), ({ index }) => ({ start: index + 2, isAsked: false }))
  return [first, ...behindCommas]
}
