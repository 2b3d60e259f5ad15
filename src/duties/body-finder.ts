import type { Bodies, Province } from '../schema.ts'
import { foldSpelling } from '../text/fold.ts'
import { oneOf, WORD_END } from '../text/phrases.ts'
import { OF_OTHERS, OTHERS, QUALIFIERS, QUANTIFIERS } from './lexicon.ts'

/** Bodies that a text names one after the other. */
interface NamedBodies {
  /** Ids of content/bodies.yaml, each once, in the order of the text. */
  ids: string[]
  /** Where the last name ends, with what says which of them is meant. */
  end: number
}

/** Reads the bodies that a text names from a place on; null where the text there names none. */
export type ReadBodies = (text: string, start: number) => NamedBodies | null

const sticky = (source: string) => new RegExp(source, 'yu')
const SEPARATOR = sticky(String.raw`\s*(?:[,;/]|và(?=\s)|cùng(?: với)?(?=\s)|hoặc(?=\s)){1,2}\s*(?:và\s)?`)
const QUANTIFIER = sticky(`(?:${oneOf(QUANTIFIERS)}\\s)+`)
const OTHER = sticky(oneOf(OTHERS) + WORD_END)
const OF_OTHER = sticky(`\\s(?:ở |của )?${oneOf(OF_OTHERS)}${WORD_END}`)
/** What of a name may be written otherwise: "sở, ban, ngành", "sở/ban/ngành". */
const JOINT = String.raw`[\s,/–-]+`

type NamedProvince = Pick<Province, 'name_vi' | 'successor_name'>

/** One for each registry: it is asked for with every plan. */
const readers = new WeakMap<Bodies, Map<boolean, ReadBodies>>()

/**
 * Makes the function that reads names of bodies.
 *
 * @param bodies content/bodies.yaml
 * @param provinces whose names may stand behind a body's: "UBND tỉnh Hà Giang"
 * @param isCity the plan is a city's, which says "thành phố" and "Thành ủy" where a province says "tỉnh"
 */
export function bodyReader(bodies: Bodies, provinces: NamedProvince[], isCity: boolean): ReadBodies {
  const known = readers.get(bodies) ?? new Map<boolean, ReadBodies>()
  readers.set(bodies, known)
  const reader = known.get(isCity) ?? makeReader(bodies, provinces, isCity)
  known.set(isCity, reader)
  return reader
}

function makeReader(bodies: Bodies, provinces: NamedProvince[], isCity: boolean): ReadBodies {
  const byName = new Map<string, string[]>()
  for (const [id, { vi, aliases }] of Object.entries(bodies)) {
    for (const name of [vi, ...aliases].map(key).flatMap((name) => (isCity ? [name, ofCity(name)] : [name]))) {
      const bare = name.replace(/^các /u, '')
      for (const form of new Set([name, ...(bare.includes(' ') ? [bare] : [])])) {
        byName.set(form, [...new Set([...(byName.get(form) ?? []), id])])
      }
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length)
  const name = sticky(`${oneOf(names.map(pattern))}${WORD_END}`)
  const places = [...new Set(provinces.flatMap(({ name_vi, successor_name }) => [name_vi, successor_name]))].map(key)
  const qualifier = sticky(`\\s(?:${oneOf(QUALIFIERS)}|${oneOf(places)})${WORD_END}`)

  const readOne = (folded: string, start: number) => {
    const quantified = endOf(QUANTIFIER, folded, start) ?? start
    const ends = [start, quantified].map((from) => ({ from, end: endOf(name, folded, from) ?? -1 }))
    const { from, end } = ends.reduce((best, other) => (other.end > best.end ? other : best))
    if (end < 0 || endOf(OF_OTHER, folded, end) !== null) return null
    return { ids: byName.get(key(folded.slice(from, end))) ?? [], end: withQualifiers(folded, end) }
  }
  const withQualifiers = (folded: string, end: number): number => {
    const further = endOf(qualifier, folded, end)
    return further === null ? end : withQualifiers(folded, further)
  }
  let last = { text: '', folded: '' }
  return (text, start) => {
    // A sentence is asked at many places.
    if (last.text !== text) last = { text, folded: foldSpelling(text) }
    const { folded } = last
    const ids: string[] = []
    let end: number | null = null
    let at: number | null = start
    while (at !== null) {
      const one = readOne(folded, at)
      const other = one ? null : endOf(OTHER, folded, endOf(QUANTIFIER, folded, at) ?? at)
      if (one) ids.push(...one.ids)
      else if (other === null || end === null) break
      end = one?.end ?? withQualifiers(folded, other as number)
      at = endOf(SEPARATOR, folded, end)
    }
    return end === null ? null : { ids: [...new Set(ids)], end }
  }
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : null
}

/** One form for a name, however its parts are joined. */
function key(name: string): string {
  return foldSpelling(name).replace(/[\s,/–-]+/gu, ' ')
}

function pattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', JOINT)
}

const [OF_PROVINCE, OF_CITY] = ['tỉnh ủy', 'thành ủy'].map(foldSpelling) as [string, string]

function ofCity(name: string): string {
  return name.replaceAll(OF_PROVINCE, OF_CITY).replace(/(?<![\p{L}\p{M}])tỉnh(?![\p{L}\p{M}])/gu, 'thành phố')
}
