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

/** Another part of the text may say what this one means: links and words that are defined elsewhere. */
const DEFINITION = /^\[(?!\^)[^\]]*\]:/m
const NOTE_MARK = /\[\^(\w+)\](?!:)/g
const NOTE = /^\[\^\w+\]:/m
/** A table: its signs are the writer's own. */
const TABLE = /^\|.*\|\n\| ?:?-/
const BETWEEN_CELLS = /(?<=^| )\|(?= |$)/gm
/** A line that begins an item. */
const ITEM = /^(?:[-*+]|\d+[.)])(?: |$)/

/**
 * Writes a plan as it will be read back: odd text can be written in two ways that mean the same, and a file that is read
 * and written again must not change. Only the blocks with odd text are read again, since each is read by itself.
 *
 * @param written a plan file, as {@link writePlan} makes it
 */
export function settlePlan(written: string): string {
  const bodyAt = /^---\n[\s\S]*?\n---\n\n?/.exec(written)?.[0].length ?? 0
  const body = written.slice(bodyAt)
  if (!isOdd(body)) return written
  if (DEFINITION.test(body)) return settle(written)
  const blocks = blocksOf(body).map((block) => (isOdd(block) ? settleBlock(block) : block))
  return blocks.every((block) => block !== null) ? written.slice(0, bodyAt) + blocks.join('') : settle(written)
}

function isOdd(text: string): boolean {
  const cells = TABLE.test(text) ? text.replace(BETWEEN_CELLS, ' ') : text
  return IS_ODD.test(cells.replace(IS_STABLE, ''))
}

/** Blocks that blank lines part, each with the blank lines behind it; neighbouring items are one list. */
function blocksOf(body: string): string[] {
  const blocks: string[] = []
  for (const part of body.split(/(?<=\n\n)(?=[^\s])/)) {
    const last = blocks.at(-1)
    if (last !== undefined && ITEM.test(last) && ITEM.test(part)) blocks[blocks.length - 1] = last + part
    else blocks.push(part)
  }
  return blocks
}

/** A block as it will be read back; null where that depends on more than itself. */
function settleBlock(block: string): string | null {
  if (NOTE.test(block)) return null
  const text = block.trimEnd()
  // A note's mark is one only where there is a note.
  const notes = [...new Set([...text.matchAll(NOTE_MARK)].map(([, name]) => `\n\n[^${name}]: a`))].join('')
  const settled = settle(`${text}${notes}\n`).trimEnd()
  if (!settled.endsWith(notes)) return null
  const own = settled.slice(0, settled.length - notes.length)
  return own === '' ? null : own + block.slice(text.length)
}

/** Written anew until it stays as it is. */
function settle(written: string): string {
  let settled = written
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const tree = parseSound(settled)
    const again = tree === null ? settled : rewritePlan(tree)
    if (again === settled) break
    settled = again
  }
  return settled
}
