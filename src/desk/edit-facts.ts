import { parse, stringify } from 'yaml'
import type { PlanOwner } from '../convert/plan-owner.ts'
import type { PlanFrontMatter } from '../schema.ts'
import type { Edit } from './edit-text.ts'

/** What a plan's front matter says, as it is written. */
export type WrittenFacts = Record<string, unknown>

/** The schema's order; named here, since the schema itself would bring its library into the page. */
const ORDER: string[] = [
  'province',
  'unit',
  'title',
  'docType',
  'issuer',
  'number',
  'issued',
  'signatory',
  'replaces',
  'source',
  'review',
  'reviewedOn',
  'secondReader',
  'taskGroups',
] satisfies (keyof PlanFrontMatter)[]
/** Of a signatory, in their order. */
const PARTS = ['name', 'role']
const HEAD = /^---\n([\s\S]*?\n)---\n/

/**
 * Reads a plan's front matter without checking it.
 *
 * @returns nothing where there is none, or it is no YAML
 */
export function readFacts(text: string): WrittenFacts {
  try {
    const facts: unknown = parse(HEAD.exec(text)?.[1] ?? '')
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? (facts as WrittenFacts) : {}
  } catch {
    return {}
  }
}

/**
 * Changes facts of a plan's front matter, written in the order of the schema as the converter does.
 *
 * @param text the plan file
 * @param changes the facts by name; undefined or an empty text takes one out, here and in the parts of a fact that has parts
 * @returns no edit where nothing changes
 */
export function editFacts(text: string, changes: WrittenFacts): Edit[] {
  const head = HEAD.exec(text)
  const facts = merge(readFacts(text), changes)
  const names = [...ORDER, ...Object.keys(facts).filter((name) => !ORDER.includes(name))]
  const kept = names.filter((name) => Object.hasOwn(facts, name))
  const insert = `---\n${stringify(Object.fromEntries(kept.map((name) => [name, facts[name]])), { lineWidth: 0 })}---\n`
  if (head?.[0] === insert) return []
  return [{ at: 0, remove: head?.[0].length ?? 0, insert }]
}

/** The parts of a fact (a signatory's name and role) are changed one by one. */
function merge(facts: WrittenFacts, changes: WrittenFacts): WrittenFacts {
  const merged = Object.entries({ ...facts, ...changes }).map(([name, value]) => {
    const before = facts[name]
    return [name, isParted(value) ? merge(isParted(before) ? before : {}, value) : value] as const
  })
  merged.sort(([one], [other]) => PARTS.indexOf(one) - PARTS.indexOf(other))
  const kept = merged.filter(
    ([, value]) => value !== undefined && value !== '' && !(isParted(value) && Object.keys(value).length === 0),
  )
  return Object.fromEntries(kept)
}

function isParted(value: unknown): value is WrittenFacts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Gives a plan another place. Its source is kept under the plan's name, so the front matter's name of it follows.
 *
 * @param text the plan file
 * @param id the plan file's name from then on, without its ending
 * @returns no edit where nothing changes
 */
export function editPlace(text: string, place: PlanOwner['place'], id: string): Edit[] {
  const source = readFacts(text).source as { file?: unknown } | undefined
  const file = typeof source?.file === 'string' ? source.file.replace(/^[^.]*/, id) : null
  return editFacts(text, {
    province: undefined,
    unit: undefined,
    ...place,
    ...(file === null ? {} : { source: { file } }),
  })
}
