import { VFile } from 'vfile'
import { checkPlan, checkSource } from '../checks/index.ts'
import { tellOtherPlace } from '../convert/tell-other-place.ts'
import { tableWords } from '../i18n/vi/tables.ts'
import { headingPath } from '../plan/heading-path.ts'
import type { Plan } from '../plan/read-plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import type { Target } from '../plan/targets.ts'
import type { Registry } from '../registry/registry.ts'
import { countTables } from '../targets/tables/count-tables.ts'
import { describeTables } from '../wording/describe-tables.ts'
import type { WrittenFacts } from './edit-facts.ts'
import { readFacts } from './edit-facts.ts'
import type { TagPlaces, TargetFields } from './edit-target.ts'
import type { FindLine } from './find-in-source.ts'
import { sourceFinder } from './find-in-source.ts'
import type { OtherNumber } from './other-numbers.ts'
import { otherNumbers } from './other-numbers.ts'
import type { PlanBlock } from './plan-blocks.ts'
import { allBlocks, planBlocks } from './plan-blocks.ts'

/** A target of the plan as the desk shows it. */
export interface LookTarget extends TagPlaces, Pick<Target, 'quote' | 'words' | 'wordsAt' | 'doubt' | 'line'> {
  fields: TargetFields
  /** Its table, counted in the plan; null where it is in none. */
  table: number | null
  /** The headings above it. */
  path: string[]
  /** Its line in the document's text; null where it was not found there. */
  sourceLine: number | null
}

/** What a check says of the plan. */
export interface LookFinding {
  line: number
  column: number
  message: string
  isError: boolean
}

/** All that the desk shows of a plan file. */
export interface Look {
  /** The front matter as it is written, not checked. */
  facts: WrittenFacts
  /** Why the place may be the wrong one: the document names another; null where it does not. */
  placeDoubt: string | null
  targets: LookTarget[]
  numbers: (OtherNumber & { sourceLine: number | null })[]
  /** Its whole text, to select words in. */
  blocks: PlanBlock[]
  findings: LookFinding[]
  /** How much of its tables was read, a sentence. */
  tables: string
}

/** The document that a plan was made of. */
export interface LookSource {
  text: string
  sha256: string
  /** The province that it names itself; null or left out where it names none. */
  statedProvince?: string | null | undefined
}

/**
 * Reads and checks a plan file, by the same rules as `plan check` for one file.
 *
 * @param text the plan file
 * @param file its path, for the rules about names
 * @param source what it was made of; null where that is not at hand
 * @param registry the registries
 * @param today ISO date
 */
export function lookAtPlan(
  text: string,
  file: string,
  source: LookSource | null,
  registry: Registry,
  today: string,
): Look {
  const plan = readPlan(text, file)
  checkPlan(plan, registry, today, true)
  if (source !== null) checkSource(plan, { ...source, problem: null })
  const find = sourceFinder(source?.text ?? '')
  const blocks = planBlocks(plan)
  const places = new Map(
    allBlocks(plan).flatMap(({ targets }, index) =>
      targets.flatMap(({ node }) => {
        const { start, end } = node.position ?? {}
        const first = node.children[0]?.position?.start.offset
        const last = node.children.at(-1)?.position?.end.offset
        if (start?.offset === undefined || end?.offset === undefined || first === undefined || last === undefined) {
          return []
        }
        const tags = { open: { start: start.offset, end: first }, close: { start: last, end: end.offset } }
        const table = blocks[index]?.cell?.table ?? null
        return [[`${start.line}:${start.column}`, { ...tags, table }] as const]
      }),
    ),
  )
  const facts = readFacts(text)
  return {
    facts,
    placeDoubt: doubtPlace(facts, source?.statedProvince ?? undefined, registry),
    targets: plan.targets.flatMap((target) => {
      const tags = places.get(`${target.line}:${target.column}`)
      return tags ? [toLook(target, tags, headingPath(plan.sections, target.section), find)] : []
    }),
    numbers: withLines(otherNumbers(plan, registry), sourceFinder(source?.text ?? '')),
    blocks,
    findings: findingsOf(plan),
    tables: describeTables(tableWords, countTables(plan.sections, registry)),
  }
}

/**
 * Checks a plan file while it is being typed: without what takes long.
 *
 * @param text the plan file
 * @param file its path
 * @param registry the registries
 * @param today ISO date
 */
export function checkQuickly(text: string, file: string, registry: Registry, today: string): LookFinding[] {
  const plan = readPlan(text, file)
  checkPlan(plan, registry, today)
  return findingsOf(plan)
}

function doubtPlace({ province, unit }: WrittenFacts, stated: string | undefined, registry: Registry): string | null {
  const file = new VFile()
  const said = typeof unit === 'string' ? { unit } : typeof province === 'string' ? { province } : {}
  tellOtherPlace(stated, said, registry, file)
  return file.messages[0]?.reason ?? null
}

function findingsOf({ file }: Plan): LookFinding[] {
  return file.messages.map(({ line, column, reason, fatal }) => ({
    line: line ?? 1,
    column: column ?? 1,
    message: reason,
    isError: fatal === true,
  }))
}

function toLook(
  target: Target,
  tags: TagPlaces & Pick<LookTarget, 'table'>,
  path: string[],
  find: FindLine,
): LookTarget {
  const { indicator, year, text, perYear, unit, note, doubt, quote, words, wordsAt, line } = target
  return {
    ...tags,
    fields: {
      indicator,
      year: year === null ? '' : String(year),
      value: text,
      per: perYear ? 'year' : '',
      unit: unit ?? '',
      note: note ?? '',
    },
    doubt,
    quote,
    words,
    wordsAt,
    line,
    path,
    // The quote of a cell begins with its row's label.
    sourceLine: find(quote.includes(' · ') ? (quote.split(' · ')[0] ?? quote) : words) ?? find(quote),
  }
}

function withLines(numbers: OtherNumber[], find: FindLine): Look['numbers'] {
  return numbers.map((number) => ({ ...number, sourceLine: find(number.quote) }))
}
