import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { convertPlan, convertToTree } from '../src/convert/index.ts'
import { repairText } from '../src/convert/repair-letters.ts'
import { readDocument } from '../src/documents/read-document.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Section } from '../src/plan/sections.ts'
import { readSections } from '../src/plan/sections.ts'
import type { Registry } from '../src/registry/registry.ts'
import { extractTargets } from '../src/targets/index.ts'
import { SURE } from '../src/targets/weights.ts'

/** A text of one half of the held-out set: what its writer says it holds, and what the extractor finds. */
interface HeldOutText {
  name: string
  isSentence: boolean
  expected: string[]
  found: { key: string; confidence: number }[]
}

/** What a plan's writer says of it beside its targets. */
interface Frame {
  facts: Record<string, unknown>
  outline: { level: number; text: string }[]
}

interface Sentence {
  heading?: string
  text: string
  targets: string[]
}

/** Upper bounds of the confidence bands; the bands above 0.8 are what the extractor calls sure. */
const BANDS = [0.5, 0.65, 0.8, 0.9, 0.95, 1.01]

/**
 * Reports how the extractor reads one half of the held-out set: sentences and whole plans in other provinces' manner, by writers
 * who knew neither the extractor nor its patterns.
 *
 * @param folder holds sentences.yaml and, for each plan, its text beside a .yaml of its targets ("indicator year value")
 * @param registry indicators and provinces
 * @returns the lines of the report; facts and outline where a plan has them in a .frame.yaml
 */
export async function heldOutReport(folder: string, registry: Registry): Promise<string[]> {
  const texts = [...readSentences(folder, registry), ...(await readPlans(folder, registry))]
  const sentences = texts.filter(({ isSentence }) => isSentence)
  const plans = texts.filter(({ isSentence }) => !isSentence)
  const traps = sentences.filter(({ expected }) => expected.length === 0)
  const alarms = traps.filter(({ found }) => found.length > 0)
  return [
    `${folder}`,
    `  ${sentences.length} sentences: ${score(sentences)}`,
    `  false alarms: ${alarms.length} of ${traps.length} sentences without a registered target`,
    ...plans.map((plan) => `  ${plan.name}: ${score([plan])}`),
    `  sure: ${sureLine(sentences)} in sentences, ${sureLine(plans)} in plans`,
    ...(await framesOf(folder, registry)),
    ...BANDS.map((to, band) => bandLine(texts, BANDS[band - 1] ?? 0, to)),
    ...texts.flatMap(differences),
  ]
}

function readSentences(folder: string, registry: Registry): HeldOutText[] {
  const cases = parse(readFileSync(path.join(folder, 'sentences.yaml'), 'utf8')) as Sentence[]
  return cases.map(({ heading = 'II. MỤC TIÊU', text, targets }) => {
    const escaped = repairText(text).replace(/[<{&]/g, '\\$&')
    const { sections } = readPlan(`## ${heading}\n\n- ${escaped}\n`, 'sentence.md')
    return { name: text, isSentence: true, expected: registered(targets), found: extract(sections, registry) }
  })
}

function planFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|md|docx)$/.test(name))
}

async function readPlans(folder: string, registry: Registry): Promise<HeldOutText[]> {
  return Promise.all(
    planFiles(folder).map(async (name) => {
      const file = path.join(folder, name)
      const truth = parse(readFileSync(file.replace(/\.\w+$/, '.yaml'), 'utf8')) as { targets: string[] }
      const { text, paragraphs } = await readDocument(readFileSync(file))
      const { tree } = convertToTree(text, file, { provinces: registry.provinces, paragraphs })
      const found = oncePerKey(extract(readSections(tree), registry))
      return { name, isSentence: false, expected: [...new Set(registered(truth.targets))], found }
    }),
  )
}

/** How many of a plan's facts and headings are as its writer gives them. */
async function framesOf(folder: string, registry: Registry): Promise<string[]> {
  const framed = planFiles(folder).filter((name) => existsSync(path.join(folder, frameOf(name))))
  const lines = await Promise.all(
    framed.map(async (name) => {
      const file = path.join(folder, name)
      const { facts, outline } = parse(readFileSync(path.join(folder, frameOf(name)), 'utf8')) as Frame
      const { text, paragraphs } = await readDocument(readFileSync(file))
      const { frontMatter, sections } = readPlan(
        String(convertPlan(text, file, { provinces: registry.provinces, paragraphs })),
        `${name}.mdx`,
      )
      const own = { ...frontMatter } as Record<string, unknown>
      const wrong = Object.keys(facts).filter((key) => !isSameFact(facts[key], own[key]))
      const headings = sections.filter(({ heading }) => heading !== '')
      const least = Math.min(...headings.map(({ depth }) => depth))
      const read = headings.map(({ heading, depth }) => ({ level: depth - least + 1, text: plain(heading) }))
      const found = outline.filter(({ text }) => read.some((heading) => heading.text === plain(text)))
      const levelled = found.filter(({ level, text }) =>
        read.some((heading) => heading.text === plain(text) && heading.level === level),
      )
      const missed = outline.filter((heading) => !found.includes(heading)).map(({ text }) => text)
      const extra = read.filter(({ text }) => !outline.some((heading) => plain(heading.text) === text))
      return [
        `  ${name}: facts ${Object.keys(facts).length - wrong.length} of ${Object.keys(facts).length}, outline ${found.length} of ${outline.length} (${levelled.length} with their level), ${extra.length} more`,
        ...wrong.map((key) => `    fact ${key}: ${JSON.stringify(facts[key])}, read ${JSON.stringify(own[key])}`),
        ...missed.map((text) => `    heading missed: ${text}`),
        ...extra.map(({ text }) => `    heading more: ${text}`),
      ]
    }),
  )
  return lines.flat()
}

function frameOf(name: string): string {
  return name.replace(/\.\w+$/, '.frame.yaml')
}

/** A title may leave out the province that its plan is of, and a body's name too. */
function isSameFact(stated: unknown, read: unknown): boolean {
  if (typeof stated !== 'string' || typeof read !== 'string') {
    return JSON.stringify(stated)?.toLowerCase() === JSON.stringify(read)?.toLowerCase()
  }
  const [a, b] = [plain(stated), plain(read)]
  return a === b || (b.length > 8 && a.startsWith(b) && a.length - b.length < 30)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A plan that states a value in its text and in its annex states it once, as its writer lists it. */
function oncePerKey(found: HeldOutText['found']): HeldOutText['found'] {
  return [...new Map(found.toReversed().map((target) => [target.key, target])).values()].toReversed()
}

/** What the registry has no indicator for is in no figure: its words are the writer's own. A yearly count may have a space before "/năm". */
function registered(targets: string[]): string[] {
  return targets
    .filter((target) => !target.startsWith('other'))
    .map((target) => target.replace(/ \/năm$/, '/năm').replace(/(?<=[ ])(\d)\/(\d+)$/, asPercent))
}

/** Three quarters are 75 % in the notation of values, two thirds have none. */
function asPercent(fraction: string, part: string, whole: string): string {
  const value = (100 * Number(part)) / Number(whole)
  return Number.isInteger(value) ? String(value) : fraction
}

function extract(sections: Section[], registry: Registry): HeldOutText['found'] {
  return extractTargets(sections, registry)
    .filter(({ indicator }) => indicator !== null)
    .map((target) => {
      const key = `${target.indicator} ${target.year ?? '-'} ${target.text}${target.perYear ? '/năm' : ''}`
      return { key, confidence: target.confidence }
    })
}

/** Parts what was found into right and wrong, and gives what was missed; one expected target answers one found. */
function compare({ expected, found }: HeldOutText) {
  const missed = [...expected]
  const judged = found.map((target) => {
    const at = missed.indexOf(target.key)
    if (at >= 0) missed.splice(at, 1)
    return { ...target, isRight: at >= 0 }
  })
  return { judged, missed }
}

function score(texts: HeldOutText[]): string {
  const results = texts.map(compare)
  const judged = results.flatMap((result) => result.judged)
  const right = judged.filter(({ isRight }) => isRight).length
  const wrong = judged.length - right
  const missed = results.flatMap((result) => result.missed).length
  const all = 2 * right + wrong + missed
  return `F1 ${(all === 0 ? 1 : (2 * right) / all).toFixed(3)} (${right} right, ${missed} missed, ${wrong} wrong)`
}

function sureLine(texts: HeldOutText[]): string {
  const sure = texts.flatMap((text) => compare(text).judged).filter(({ confidence }) => confidence >= SURE)
  return `${sure.filter(({ isRight }) => isRight).length} of ${sure.length} right`
}

function bandLine(texts: HeldOutText[], from: number, to: number): string {
  const inBand = texts
    .flatMap((text) => compare(text).judged)
    .filter(({ confidence }) => confidence >= from && confidence < to)
  const right = inBand.filter(({ isRight }) => isRight).length
  const share = inBand.length === 0 ? '-' : `${Math.round((100 * right) / inBand.length)} %`
  return `  confidence ${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}: ${right} of ${inBand.length} right (${share})`
}

function differences(text: HeldOutText): string[] {
  const { judged, missed } = compare(text)
  const wrong = judged.filter(({ isRight }) => !isRight)
  if (missed.length + wrong.length === 0) return []
  return [
    `\n  ${text.name}`,
    ...missed.map((key) => `    missed  ${key}`),
    ...wrong.map(({ key, confidence }) => `    wrong   ${key} (${confidence})`),
  ]
}
