import path from 'node:path'
import { convertToTree } from '../src/convert/index.ts'
import { plainBody } from '../src/convert/read-plain-plan.ts'
import { readSoundRegistry } from '../src/loaders/read-content.ts'
import { headingPath } from '../src/plan/heading-path.ts'
import type { Plan } from '../src/plan/read-plan.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Section } from '../src/plan/sections.ts'
import { readSections } from '../src/plan/sections.ts'
import type { StatedTarget } from '../src/plan/stated-target.ts'
import { countedUnit } from '../src/registry/counted-unit.ts'
import type { Registry } from '../src/registry/registry.ts'
import { groupUnnamed } from '../src/targets/group-unnamed.ts'
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
  const registry = await readSoundRegistry(resolveIn(io, 'content'))
  const print = (targets: Listed[]) => {
    for (const target of targets) io.print(JSON.stringify(target))
  }
  if (path.extname(input.path) === '.mdx') {
    const { sections, targets } = readAnnotated(input)
    if (json) print(targets.map((target) => list(target, '', sectionText(sections, target.section), registry)))
    else
      for (const line of [...targets.map((target) => lineOf(target, input.path)), `${targets.length} chỉ tiêu`])
        io.print(line)
  } else {
    const { sections, found } = extract(input, registry)
    if (json) print(found.map((target) => listFound(target, sections, registry)))
    else for (const line of targetLines(found, input.path)) io.print(line)
  }
  return 0
}

/**
 * The targets of a text as lines for people: the doubtful first, the least sure at the top, each with what it was read by and
 * what speaks against it; last, by the words that they share, those for which the registry has no indicator.
 *
 * @param found what the extractor found
 * @param file the text's path
 */
export function targetLines(found: FoundTarget[], file: string): string[] {
  const named = found.filter(({ indicator }) => indicator !== null)
  const doubtful = named.filter(({ confidence }) => confidence < SURE).toSorted((a, b) => a.confidence - b.confidence)
  const sure = named.filter(({ confidence }) => confidence >= SURE)
  const groups = groupUnnamed(found)
  return [
    ...part(
      'Cần xem kỹ',
      doubtful.length,
      doubtful.flatMap((target) => linesOf(target, file)),
    ),
    ...part(
      'Chắc chắn hơn',
      sure.length,
      sure.flatMap((target) => linesOf(target, file)),
    ),
    ...part(
      'Chưa có chỉ tiêu trong danh mục',
      found.length - named.length,
      groups.flatMap(({ words, targets }) => [
        `  ${words} (${targets.length})`,
        ...targets.map((target) => `  ${lineOf(target, file)}`),
      ]),
    ),
    `${found.length} chỉ tiêu`,
  ]
}

function part(title: string, count: number, lines: string[]): string[] {
  return count === 0 ? [] : [`${title}: ${count}`, ...lines]
}

function linesOf(target: FoundTarget, file: string): string[] {
  const { confidence, cues, doubts } = target
  return [
    lineOf(target, file, ` (${Math.round(confidence * 100)}%)`),
    ...(cues.length > 0 ? [`    căn cứ: ${cues.join(', ')}`] : []),
    ...(doubts.length > 0 ? [`    ${confidence >= SURE ? 'lưu ý' : 'nghi ngờ'}: ${doubts.join('; ')}`] : []),
  ]
}

function lineOf({ line, indicator, year, text, quote }: StatedTarget, file: string, rated = ''): string {
  return `${file}:${line}: ${indicator ?? 'other'} ${year ?? 'không nêu năm'} ${text}${rated} | ${quote}`
}

function readAnnotated(input: { text: string; path: string }): Pick<Plan, 'sections' | 'targets'> {
  const plan = readPlan(input.text, input.path)
  const errors = plan.file.messages.filter(({ fatal }) => fatal).map(String)
  if (errors.length > 0) throw new CommandError(errors.join('\n'))
  return plan
}

function extract(input: Input, registry: Registry): { sections: Section[]; found: FoundTarget[] } {
  const options = { provinces: registry.provinces, paragraphs: input.paragraphs }
  const text = input.text.startsWith('---') ? plainBody(readPlan(input.text, input.path)) : input.text
  const sections = readSections(convertToTree(text, input.path, options).tree)
  return { sections, found: extractTargets(sections, registry, input.unsure) }
}

function listFound(found: FoundTarget, sections: Section[], registry: Registry): Listed {
  const { confidence, cues, doubts, quantity, section } = found
  const measure = quantity.kind.startsWith('percent') ? '%' : quantity.kind
  return {
    ...list(found, found.unit ?? measure, sectionText(sections, section.id), registry),
    confidence,
    cues,
    doubts,
  }
}

/** @param measure the unit where the registry has no indicator */
function list(target: StatedTarget, measure: string, section: string, registry: Registry): Listed {
  const indicator = registry.indicators.find(({ id }) => id === target.indicator)
  return {
    indicator: target.indicator ?? 'other',
    year: target.year,
    comparator: target.comparator,
    value: target.value,
    ...(target.valueMax !== undefined && { value_max: target.valueMax }),
    unit: indicator ? countedUnit(target, indicator) : measure,
    per_year: target.perYear,
    quote: target.quote,
    section,
    line: target.line,
    commitment: target.commitment?.word ?? null,
  }
}

function sectionText(sections: Section[], id: string): string {
  return headingPath(sections, id).join(' › ')
}
