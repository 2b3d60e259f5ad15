import path from 'node:path'
import { convertToTree } from '../src/convert/index.ts'
import { valueText } from '../src/convert/targets/annotate-targets.ts'
import { extractTargets } from '../src/convert/targets/extract-targets.ts'
import { headingPath } from '../src/data/dataset.ts'
import type { Registry } from '../src/data/registry.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { readPlan } from '../src/reader/read-plan.ts'
import type { Section } from '../src/reader/sections.ts'
import { readSections } from '../src/reader/sections.ts'
import type { Input } from './plan-input.ts'
import { CommandError, readInput } from './plan-input.ts'

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
}

/**
 * `plan targets`: lists the targets of a text. An annotated plan's are taken as marked, any other text's are extracted.
 *
 * @param name the input, "-" for standard input
 * @param json one JSON object a line; else a line for people
 * @returns the exit code
 */
export async function listTargets(name: string, json: boolean): Promise<number> {
  const input = await readInput(name)
  for (const note of input.notes) console.error(note)
  const registry = await readRegistryFiles('content')
  const targets = path.extname(input.path) === '.mdx' ? listAnnotated(input, registry) : listExtracted(input, registry)
  for (const { text, ...target } of targets) {
    if (json) console.log(JSON.stringify(target))
    else
      console.log(
        `${input.path}:${target.line}: ${target.indicator} ${target.year ?? 'không nêu năm'} ${text} | ${target.quote}`,
      )
  }
  if (!json) console.log(`${targets.length} chỉ tiêu`)
  return 0
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
    text: target.text,
  }))
}

function listExtracted(input: Input, registry: Registry): WithText[] {
  const sections = input.text.startsWith('---')
    ? readPlan(input.text, input.path).sections
    : readSections(
        convertToTree(input.text, input.path, { provinces: registry.provinces, paragraphs: input.kind === 'docx' })
          .tree,
      )
  return extractTargets(sections, registry).map((found) => ({
    indicator: found.indicator?.id ?? 'other',
    year: found.year,
    comparator: found.quantity.comparator,
    value: found.quantity.value,
    ...(found.quantity.valueMax === undefined ? {} : { value_max: found.quantity.valueMax }),
    unit: found.indicator?.unit ?? (found.quantity.kind.startsWith('percent') ? '%' : found.quantity.kind),
    per_year: found.quantity.perYear && found.indicator?.unit !== '% per year',
    quote: found.quote,
    section: sectionText(sections, found.section.id),
    line: found.block.line,
    text: valueText(found),
  }))
}

function unitOf(registry: Registry, indicator: string): string {
  return registry.indicators.find(({ id }) => id === indicator)?.unit ?? ''
}

function sectionText(sections: Section[], id: string): string {
  return headingPath(sections, id).join(' › ')
}
