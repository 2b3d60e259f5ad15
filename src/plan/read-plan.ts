import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { checkEncoding } from '../faults/encoding.ts'
import { findMisplacedFrontMatter } from '../faults/find-front-matter.ts'
import { checkHiddenCharacters } from '../faults/hidden-characters.ts'
import { report } from '../faults/report.ts'
import { checkSafeSubset } from '../faults/safe-subset.ts'
import { hasSoundYaml } from '../faults/yaml-fields.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { withPlainLines } from '../text/line-ends.ts'
import { readFrontMatter } from './front-matter.ts'
import { parsePlan } from './parse-plan.ts'
import type { Section } from './sections.ts'
import { readSections } from './sections.ts'
import type { Target } from './targets.ts'
import { readTargets } from './targets.ts'

/** A plan that was read: its facts, text and targets, with the file that holds the messages. */
export interface Plan {
  /** The province's or unit's slug; null when the front matter could not be read. */
  slug: string | null
  /** null when it is missing or wrong; the file's messages say how. */
  frontMatter: PlanFrontMatter | null
  tree: Root
  sections: Section[]
  targets: Target[]
  /** Its value is the text as it was read: composed letters, plain line ends, no byte order mark. */
  file: VFile
  /** The text as it stands in the file. */
  raw: string
}

/** What is compared between plans: whose document it is, and where that is written. */
export type PlanHead = Pick<Plan, 'slug' | 'frontMatter' | 'file'>

/**
 * Reads a plan: text to front matter, tree, sections with ids and targets with quotes. Pure: the same in the site's
 * loader, in commands and in a browser. Nothing in the text is run. Faults are messages on `file`, with their places.
 *
 * @param raw the plan file's content
 * @param path its path, for messages; a path that ends in `.md` is read as plain markdown
 */
export function readPlan(raw: string, path: string): Plan {
  const file = new VFile({ value: withPlainLines(raw).normalize('NFC'), path })
  const isDecoded = checkEncoding(file)
  const tree: Root = isDecoded ? parseFramed(file) : { type: 'root', children: [] }
  const frontMatter = isDecoded ? readFrontMatter(tree, file) : null
  checkSafeSubset(tree, file)
  if (isDecoded) checkHiddenCharacters(tree, file)
  const sections = readSections(tree)
  const targets = readTargets(sections, file)
  return { slug: frontMatter?.province ?? frontMatter?.unit ?? null, frontMatter, tree, sections, targets, file, raw }
}

/** Parses a plan. Where the lines around the front matter are wrong, this is reported and the rest is read all the same. */
function parseFramed(file: VFile): Root {
  const text = String(file.value)
  const misplaced = hasSoundYaml(text) ? null : findMisplacedFrontMatter(text)
  if (misplaced === null) return parsePlan(file, text)
  for (const fault of misplaced.faults) report(file, fault)
  const tree = parsePlan(file, misplaced.body)
  return { ...tree, children: [misplaced.node, ...tree.children] }
}
