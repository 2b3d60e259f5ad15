import type { WrittenFacts } from './edit-facts.ts'

/** The names of a draft's two files, as {@link nameByFacts} gives them. */
export interface DraftNames {
  /** Of the plan file, without its ending. */
  id: string
  /** Of the source, in content/sources/; null where there is none. */
  keptAs: string | null
}

/** The name of a file in content/sources/, without a folder. */
const SOURCE_NAME = /^[a-z0-9]+(?:-+[a-z0-9]+)*\.[a-z0-9]+$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The place that a plan's front matter names; null where it names none. */
export function placeOf({ province, unit }: WrittenFacts): string | null {
  const slug = unit ?? province
  return typeof slug === 'string' && slug !== '' ? slug : null
}

/**
 * Names a draft's files after what its front matter says, so that a step that is taken back takes the names back too: the source as
 * the front matter names it, the plan file after its place, with the short name ("--ubnd") of the source, or that it had where it
 * has none.
 *
 * @param names as they are
 * @param facts the front matter
 */
export function nameByFacts({ id, keptAs }: DraftNames, facts: WrittenFacts): DraftNames {
  const slug = placeOf(facts)
  const named = (facts.source as { file?: unknown } | undefined)?.file
  const source = keptAs !== null && typeof named === 'string' && SOURCE_NAME.test(named) ? named : keptAs
  const shortName = shortNameOf(source?.replace(/\..*$/, '') ?? id)
  const own = shortName === undefined ? slug : `${slug}--${shortName}`
  return { id: slug !== null && SLUG.test(slug) ? (own ?? id) : id, keptAs: source }
}

/** The short name in the name of a file without its ending: "ubnd" of "ha-giang--ubnd"; undefined where it has none. */
export function shortNameOf(id: string): string | undefined {
  return id.split('--')[1]
}
