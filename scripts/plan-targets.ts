import path from 'node:path'
import { valueText } from '../src/convert/annotate-targets.ts'
import { convertToTree } from '../src/convert/index.ts'
import { plainBody } from '../src/convert/read-plain-plan.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { headingPath } from '../src/plan/heading-path.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Section } from '../src/plan/sections.ts'
import { readSections } from '../src/plan/sections.ts'
import type { Registry } from '../src/registry/registry.ts'
import type { FoundTarget } from '../src/targets/index.ts'
import { extractTargets } from '../src/targets/index.ts'
import { SURE } from '../src/targets/weights.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import type { Input } from './plan-input.ts'
import { readInput } from './plan-input.ts'

/** One target as `plan targets --json` prints it (design.md, section 4). */
interface Listed {
  indicator: string
  year: number | null
  comparator: string
  value: number
  value_max?: number
  unit: string
  per_year: boolean
  quote: string
  section: string
  line: number
  /** The word by which the sentence commits to it: "phấn đấu". */
  commitment: string | null
  /** Only of an extracted target: how sure the extractor is, from 0 to 1, what it went by, and what speaks against it. */
  confidence?: number
  cues?: string[]
  doubts?: string[]
}

/**
 * `plan targets`: lists the targets of a text. An annotated plan's are taken as marked, any other text's are extracted.
 *
 * @param name the input, "-" for standard input
 * @param json one JSON object a line; else a line for people
 * @param io the project, and where to print
 * @returns the exit code
 */
export async function listTargets(name: string, json: boolean, io: CommandIo): Promise<number> {
  const input = await readInput(name, io)
  for (const note of input.notes) io.printError(note)
  const registry = await readRegistryFiles(resolveIn(io, 'content'))
  const targets = path.extname(input.path) === '.mdx' ? listAnnotated(input, registry) : listExtracted(input, registry)
  if (json) for (const { text: _, ...target } of targets) io.print(JSON.stringify(target))
  else for (const line of linesForPeople(targets, input.path)) io.print(line)
  return 0
}

/**
 * The targets that the extractor found in a text, as lines for people: the doubtful first, each with what it was read by
 * and what speaks against it.
 *
 * @param found the targets
 * @param file the text's path
 */
export function targetLines(found: FoundTarget[], file: string): string[] {
  return linesForPeople(found.map(listFound), file)
}

/** The doubtful first, the least sure at the top; an annotated plan's targets have no doubts and keep their order. */
function linesForPeople(targets: WithText[], file: string): string[] {
  const doubtful = targets
    .filter((target) => !isSure(target))
    .toSorted((a, b) => (a.confidence ?? 1) - (b.confidence ?? 1))
  const sure = targets.filter(isSure)
  return [
    ...(doubtful.length > 0 ? [`Cần xem kỹ: ${doubtful.length}`] : []),
    ...doubtful.flatMap((target) => lineForPeople(target, file)),
    ...(doubtful.length > 0 && sure.length > 0 ? [`Chắc chắn hơn: ${sure.length}`] : []),
    ...sure.flatMap((target) => lineForPeople(target, file)),
    `${targets.length} chỉ tiêu`,
  ]
}

/** An annotated plan's targets have no doubts. */
function isSure({ confidence = 1 }: WithText): boolean {
  return confidence >= SURE
}

function lineForPeople(target: WithText, file: string): string[] {
  const { line, indicator, year, text, quote, confidence, cues = [], doubts = [] } = target
  const rated = confidence === undefined ? '' : ` (${Math.round(confidence * 100)}%)`
  return [
    `${file}:${line}: ${indicator} ${year ?? 'không nêu năm'} ${text}${rated} | ${quote}`,
    ...(cues.length > 0 ? [`    căn cứ: ${cues.join(', ')}`] : []),
    ...(doubts.length > 0 ? [`    ${isSure(target) ? 'lưu ý' : 'nghi ngờ'}: ${doubts.join('; ')}`] : []),
  ]
}

type WithText = Listed & { text: string }

function listAnnotated(input: { text: string; path: string }, registry: Registry): WithText[] {
  const plan = readPlan(input.text, input.path)
  const errors = plan.file.messages.filter(({ fatal }) => fatal).map(String)
  if (errors.length > 0) throw new CommandError(errors.join('\n'))
  return plan.targets.map((target) => ({
    indicator: target.indicator,
    year: target.year,
    comparator: target.comparator,
    value: target.value,
    ...(target.valueMax === undefined ? {} : { value_max: target.valueMax }),
    unit: target.unit ?? unitOf(registry, target.indicator),
    per_year: target.perYear,
    quote: target.quote,
    section: sectionText(plan.sections, target.section),
    line: target.line,
    commitment: target.commitment?.word ?? null,
    text: target.text,
  }))
}

function listExtracted(input: Input, registry: Registry): WithText[] {
  const options = { provinces: registry.provinces, paragraphs: input.paragraphs }
  const text = input.text.startsWith('---') ? plainBody(readPlan(input.text, input.path)) : input.text
  const sections = readSections(convertToTree(text, input.path, options).tree)
  return extractTargets(sections, registry, { isScan: input.isScan }).map((found) => ({
    ...listFound(found),
    section: sectionText(sections, found.section.id),
  }))
}

function listFound(found: FoundTarget): WithText {
  return {
    indicator: found.indicator?.id ?? 'other',
    year: found.year,
    comparator: found.quantity.comparator,
    value: found.quantity.value,
    ...(found.quantity.valueMax === undefined ? {} : { value_max: found.quantity.valueMax }),
    unit:
      found.unit ?? found.indicator?.unit ?? (found.quantity.kind.startsWith('percent') ? '%' : found.quantity.kind),
    per_year: found.perYear,
    quote: found.quote,
    section: found.section.heading,
    line: found.block.line,
    commitment: found.commitment?.word ?? null,
    confidence: found.confidence,
    cues: found.cues,
    doubts: found.doubts,
    text: valueText(found),
  }
}

function unitOf(registry: Registry, indicator: string): string {
  return registry.indicators.find(({ id }) => id === indicator)?.unit ?? ''
}

function sectionText(sections: Section[], id: string): string {
  return headingPath(sections, id).join(' › ')
}
