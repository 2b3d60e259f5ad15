import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Indicator, Province } from '../schema.ts'
import { collectFootnotes } from './collect-footnotes.ts'
import { joinLines } from './join-lines.ts'
import { markFrame } from './mark-frame.ts'
import { markHeadings } from './mark-headings.ts'
import { readLines } from './read-lines.ts'
import type { Facts } from './read-metadata.ts'
import { readMetadata } from './read-metadata.ts'
import { repairLetters } from './repair-letters.ts'
import type { Source } from './source.ts'
import { splitGlued } from './split-glued.ts'
import { annotateTargets } from './targets/annotate-targets.ts'
import { toMdast } from './to-mdast.ts'
import { writePlan } from './write-plan.ts'

/** What the caller knows beside the text. It wins over what the text says. */
export interface ConvertOptions {
  provinces: Province[]
  facts?: Facts
  /** Mark the targets of these indicators, as far as the extractor finds them. Left out: mark none. */
  annotate?: Indicator[]
}

/**
 * Converts a plan's text as received to a plan file.
 *
 * @param text page-wrapped text or OCR markdown
 * @param path the source's path, for messages
 * @param options the register of provinces, and facts from outside the text (province, source file with its checksum)
 * @returns the plan file, MDX with front matter, as the file's value; doubtful decisions as its messages
 */
export function convertPlan(text: string, path: string, options: ConvertOptions): VFile {
  const { tree, file } = convertToTree(text, path, options)
  file.value = unified().use(writePlan).stringify(tree, file)
  return file
}

/**
 * Converts a plan's text to a tree, whose nodes have their places in the source.
 *
 * @param text page-wrapped text or OCR markdown
 * @param path the source's path, for messages
 * @param options see {@link convertPlan}
 */
export function convertToTree(text: string, path: string, options: ConvertOptions): { tree: Root; file: VFile } {
  const file = new VFile({ value: text, path })
  const steps = unified()
    .use(readLines)
    .use(repairLetters)
    .use(splitGlued)
    .use(collectFootnotes)
    .use(markFrame)
    .use(joinLines)
    .use(markHeadings)
    .use(readMetadata, { provinces: options.provinces })
    .use(addFacts, options.facts ?? {})
    .use(toMdast)
    .use(annotateTargets, { indicators: options.annotate ?? [] })
  const tree = steps.runSync(steps.parse(file) as unknown as Source, file) as unknown as Root
  return { tree, file }
}

function addFacts(facts: Facts) {
  return (_tree: unknown, file: VFile): void => {
    file.data.facts = { ...(file.data.facts as Facts), ...facts }
  }
}
