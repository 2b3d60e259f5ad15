import { parseSound } from '../plan/parse-plan.ts'
import { oneOf } from '../text/phrases.ts'
import { rewritePlan } from './write-plan.ts'

/**
 * What the writer writes in one way only, and the parser reads back as it was: a text of plain words and these needs no
 * second look. Each with an example of the writer's text.
 */
const STABLE: readonly string[] = [
  /\\[&.*<{#+-]/, // an escaped sign: "1\. a", "R\&D"
  /&(?=\s)/, // "R & D"
  /\[\^\w+\]:?/, // a note's mark: "GRDP[^1]", "[^1]: …"
  /<\/?Target[^<>]*>/, // a target's own tags
  /(?<=^|[\s“"(])\*\*?(?=\S)/, // bold or italics begin before a word: "(**a"
  /(?<=\S)\*\*?(?=$|[\s”"),.;:])/, // and end behind one: "a**;"
].map(({ source }) => source)

/** What markdown may read in two ways, wherever else it is. Each with an example. */
const ODD: readonly string[] = [
  /[\\`~[\]_&<>{}|*]/, // signs of markup: "a_b", "[x]", "2 * 3"
  /^ {2,}[^ -]/, // an indented line: a paragraph of an item, or code
  /^\s*\d+[.)]$/, // a number alone on its line: an empty item of a list
].map(({ source }) => source)

const IS_STABLE = new RegExp(oneOf(STABLE), 'gm')
const IS_ODD = new RegExp(oneOf(ODD), 'm')
/** Written anew, a text comes to rest at the second time; the third is for safety. */
const MOST_ROUNDS = 3

/**
 * Writes a plan as it will be read back: odd text can be written in two ways that mean the same, and a file that is read
 * and written again must not change.
 *
 * @param written a plan file, as {@link writePlan} makes it
 */
export function settlePlan(written: string): string {
  const body = written.slice(written.indexOf('\n---\n') + 5)
  if (!IS_ODD.test(body.replace(IS_STABLE, ''))) return written
  let settled = written
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const tree = parseSound(settled)
    const again = tree === null ? settled : rewritePlan(tree)
    if (again === settled) break
    settled = again
  }
  return settled
}
