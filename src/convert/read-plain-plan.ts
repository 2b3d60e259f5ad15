import type { Root } from 'mdast'
import { hasErrors } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { readSections } from '../plan/sections.ts'
import { readTargets } from '../plan/targets.ts'
import type { Registry } from '../registry/registry.ts'
import { convertToTree } from './index.ts'
import { OF_METADATA } from './read-metadata.ts'

/**
 * Reads a plan that nobody has annotated: a plain `.md` with front matter and the plan's text in whatever heading style. The
 * text goes the way of every text as received, so its headings, joined lines and targets are those that `plan convert` finds.
 *
 * @param text the file's content
 * @param path its path, for messages
 * @param registry provinces and indicators
 * @returns the plan with the targets that were found; places are those of the file
 */
export function readPlainPlan(text: string, path: string, registry: Registry): Plan {
  const written = readPlan(text, path)
  if (hasErrors(written.file)) return written
  const { tree, file } = convertToTree(plainBody(written), path, {
    provinces: registry.provinces,
    annotate: registry,
  })
  // The facts are the editor's: what the converter did not find of them in the text is no doubt.
  const doubts = file.messages.filter(({ ruleId }) => !OF_METADATA.includes(ruleId))
  written.file.messages.push(...doubts)
  const sections = readSections(tree)
  return { ...written, tree, sections, targets: readTargets(sections, written.file) }
}

/**
 * The text of a plan file without its front matter, every line where it was.
 *
 * @param plan a plan that was read
 */
export function plainBody({ tree, file }: { tree: Root; file: Plan['file'] }): string {
  const end = tree.children[0]?.type === 'yaml' ? (tree.children[0].position?.end.line ?? 0) : 0
  return String(file.value)
    .split('\n')
    .map((line, index) => (index < end ? '' : line))
    .join('\n')
}
