import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { PlanFrontMatter } from '../schema.ts'
import { readFrontMatter } from './front-matter.ts'
import { parsePlan } from './parse-plan.ts'
import { checkSafeSubset } from './safe-subset.ts'
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
  file: VFile
}

/**
 * Reads a plan: text to front matter, tree, sections with ids and targets with quotes. Pure: the same in the site's
 * loader, in commands and in a browser. Nothing in the text is run. Faults are messages on `file`, with their places.
 *
 * @param text the plan file's content
 * @param path its path, for messages; a path that ends in `.md` is read as plain markdown
 */
export function readPlan(text: string, path: string): Plan {
  const file = new VFile({ value: text.replace(/^\uFEFF/, '').normalize('NFC'), path })
  const tree = parsePlan(file)
  const broken = file.messages.length > 0
  const frontMatter = broken ? null : readFrontMatter(tree, file)
  checkSafeSubset(tree, file)
  const sections = readSections(tree)
  const targets = readTargets(sections, file)
  return { slug: frontMatter?.province ?? frontMatter?.unit ?? null, frontMatter, tree, sections, targets, file }
}
