import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { UnsureNumber } from '../documents/scan/note-doubts.ts'
import { isPlanFrontMatter } from '../faults/find-front-matter.ts'
import { parseSound } from '../plan/parse-plan.ts'
import type { PlaceRegister } from '../registry/place-register.ts'
import type { LocalPlace, Province } from '../schema.ts'
import type { FoundTarget, Vocabulary } from '../targets/index.ts'
import { withPlainLines } from '../text/line-ends.ts'
import { annotateTargets } from './annotate-targets.ts'
import { collectFootnotes } from './collect-footnotes.ts'
import { collectTables } from './collect-tables.ts'
import { dropFurniture } from './drop-furniture.ts'
import { dropRepeatedHeads } from './drop-repeated-heads.ts'
import { dropRules } from './drop-rules.ts'
import { joinLines } from './join-lines.ts'
import { joinPagedTables } from './join-paged-tables.ts'
import { markFrame } from './mark-frame.ts'
import { markHeadings } from './mark-headings.ts'
import { markRecord } from './mark-record.ts'
import { readLines } from './read-lines.ts'
import type { Facts } from './read-metadata.ts'
import { readMetadata } from './read-metadata.ts'
import { repairLetters } from './repair-letters.ts'
import { settlePlan } from './settle-plan.ts'
import type { Source } from './source.ts'
import { splitColumns } from './split-columns.ts'
import { splitGlued } from './split-glued.ts'
import { tellOtherPlace } from './tell-other-place.ts'
import { toMdast } from './to-mdast.ts'
import { rewritePlan, writePlan } from './write-plan.ts'

declare module 'vfile' {
  /** What a conversion found, beside the plan file. */
  interface DataMap {
    /** The targets, where `annotate` asked for them: those of indicators, and numbers for which the registry has none. */
    found?: FoundTarget[]
  }
}

/** What the caller knows beside the text. It wins over what the text says. */
export interface ConvertOptions {
  provinces: Province[]
  /** The places below, one of which `facts` may name. Left out: none. */
  localPlaces?: LocalPlace[]
  facts?: Facts
  /** Each line is a whole paragraph, as in a text taken out of a .docx. Left out: told by the text itself. */
  paragraphs?: boolean
  /** Numbers of the text that were recognised from pictures without being sure, by its lines. */
  unsure?: UnsureNumber[]
  /** Mark the targets of this registry's indicators, as far as the extractor finds them. Left out: mark none. */
  annotate?: Vocabulary
}

/**
 * Converts a plan's text as received to a plan file.
 *
 * @param text page-wrapped text or OCR markdown
 * @param path the source's path, for messages
 * @param options the register of provinces, and facts from outside the text (province, source file with its checksum)
 * @returns the plan file, MDX with front matter, as the file's value; doubtful decisions as its messages; the targets in its data
 */
export function convertPlan(text: string, path: string, options: ConvertOptions): VFile {
  const { tree, file } = convertToTree(text, path, options)
  const isPlan = tree.children[0]?.type === 'yaml'
  file.value = isPlan ? rewritePlan(tree) : settlePlan(String(unified().use(writePlan).stringify(tree, file)))
  return file
}

/**
 * Converts a plan's text to a tree, whose nodes have their places in the source.
 *
 * @param received page-wrapped text or OCR markdown
 * @param path the source's path, for messages
 * @param options see {@link convertPlan}
 */
export function convertToTree(received: string, path: string, options: ConvertOptions): { tree: Root; file: VFile } {
  const text = withPlainLines(received)
  const file = new VFile({ value: text, path })
  const plan = text.startsWith('---\n') ? parseSound(text) : null
  // It has front matter, so it was converted before and is only written anew.
  const [first] = plan?.children ?? []
  if (plan && first?.type === 'yaml' && isPlanFrontMatter(first.value)) return { tree: plan, file }
  const steps = unified()
    .use(readLines)
    .use(markRecord)
    .use(splitColumns)
    .use(repairLetters)
    .use(dropFurniture)
    .use(dropRepeatedHeads)
    .use(splitGlued)
    .use(collectFootnotes)
    .use(markFrame)
    .use(collectTables)
    .use(dropRules)
    .use(joinPagedTables)
    .use(joinLines, { paragraphs: options.paragraphs ?? false })
    .use(markHeadings)
    .use(readMetadata, { provinces: options.provinces })
    .use(addFacts, {
      facts: options.facts ?? {},
      register: { provinces: options.provinces, localPlaces: options.localPlaces ?? [] },
    })
    .use(toMdast)
    .use(annotateTargets, { vocabulary: options.annotate ?? null, unsure: options.unsure ?? [] })
  const tree = steps.runSync(steps.parse(file) as unknown as Source, file) as unknown as Root
  return { tree, file }
}

function addFacts({ facts, register }: { facts: Facts; register: Pick<PlaceRegister, 'provinces' | 'localPlaces'> }) {
  return (_tree: unknown, file: VFile): void => {
    const { province, ...found } = file.data.facts as Facts
    tellOtherPlace(province, facts, register, file)
    // A plan of one of today's provinces names its unit instead.
    const stated = facts.unit === undefined && province !== undefined ? { province, ...found } : found
    file.data.facts = { ...stated, ...facts }
  }
}
