/** The address of a search: `?q=kinh tế số&tinh=ha-giang&nhom=people`. */

import { parseQuery } from './query.ts'

/** What a search is limited to; null where it is not. */
export interface Limits {
  /** A place, by its key. */
  province: string | null
  /** One of today's provinces. */
  unit: string | null
  /** A group of tasks. */
  group: string | null
  /** `target`: sections that state a target; `indicator`, `province`: pages of that kind only. */
  kind: 'target' | 'indicator' | 'province' | null
}

/** No limits. */
export const EVERYTHING: Limits = { province: null, unit: null, group: null, kind: null }

/** A query with its limits. */
export interface SearchState {
  /** As typed, in NFC, trimmed, single spaces. */
  text: string
  limits: Limits
}

/** Parameters of the address, in Vietnamese without marks, since readers see them. */
const PARAMETERS = { province: 'tinh', unit: 'donvi', group: 'nhom' } as const
const KINDS = { 'muc-tieu': 'target', 'chi-tieu': 'indicator', tinh: 'province' } as const

/**
 * Reads a search from an address.
 *
 * @param search the address's query: "?q=đất đai&tinh=ha-giang&loai=muc-tieu"
 * @returns the search; what is not spelt as an id is left out
 */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const id = (name: string) => /^[a-z0-9-]{1,80}$/.exec(parameters.get(name) ?? '')?.[0] ?? null
  return {
    text: parseQuery(parameters.get('q') ?? '').text,
    limits: {
      province: id(PARAMETERS.province),
      unit: id(PARAMETERS.unit),
      group: id(PARAMETERS.group),
      kind: kindOf(parameters.get('loai') ?? ''),
    },
  }
}

/** An object knows more names than its own: "constructor" is none of the kinds. */
function kindOf(name: string): Limits['kind'] {
  return Object.hasOwn(KINDS, name) ? KINDS[name as keyof typeof KINDS] : null
}

/**
 * Writes a search as an address's query; reading it again gives the same.
 *
 * @returns "?q=đất+đai", or empty for a search for nothing without limits
 */
export function formatSearch({ text, limits }: SearchState): string {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = limits[name as keyof typeof PARAMETERS]
    if (value !== null) parameters.set(parameter, value)
  }
  const kind = Object.entries(KINDS).find(([, kind]) => kind === limits.kind)?.[0]
  if (kind !== undefined) parameters.set('loai', kind)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Tells whether a search is limited to anything. */
export function isLimited(limits: Limits): boolean {
  return Object.values(limits).some((value) => value !== null)
}
