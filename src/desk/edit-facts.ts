import { parse, stringify } from 'yaml'
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
  'taskGroups',
] satisfies (keyof PlanFrontMatter)[]
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
 * @param changes the facts by name; undefined or an empty text takes one out
 * @returns no edit where nothing changes
 */
export function editFacts(text: string, changes: WrittenFacts): Edit[] {
  const head = HEAD.exec(text)
  const facts = { ...readFacts(text), ...changes }
  const names = [...ORDER, ...Object.keys(facts).filter((name) => !ORDER.includes(name))]
  const kept = names.filter((name) => facts[name] !== undefined && facts[name] !== '')
  const insert = `---\n${stringify(Object.fromEntries(kept.map((name) => [name, facts[name]])), { lineWidth: 0 })}---\n`
  if (head?.[0] === insert) return []
  return [{ at: 0, remove: head?.[0].length ?? 0, insert }]
}
