import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { convertToTree } from '../src/convert/index.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Section } from '../src/plan/sections.ts'
import { readSections } from '../src/plan/sections.ts'
import type { Registry } from '../src/registry/registry.ts'
import { extractTargets } from '../src/targets/index.ts'

/** A text of one half of the held-out set: what its writer says it holds, and what the extractor finds. */
interface HeldOutText {
  name: string
  isSentence: boolean
  expected: string[]
  found: { key: string; confidence: number }[]
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
 * @returns the lines of the report
 */
export function heldOutReport(folder: string, registry: Registry): string[] {
  const texts = [...readSentences(folder, registry), ...readPlans(folder, registry)]
  const sentences = texts.filter(({ isSentence }) => isSentence)
  const plans = texts.filter(({ isSentence }) => !isSentence)
  const traps = sentences.filter(({ expected }) => expected.length === 0)
  const alarms = traps.filter(({ found }) => found.length > 0)
  return [
    `${folder}`,
    `  ${sentences.length} sentences: ${score(sentences)}`,
    `  false alarms: ${alarms.length} of ${traps.length} sentences without a registered target`,
    ...plans.map((plan) => `  ${plan.name}: ${score([plan])}`),
    ...BANDS.map((to, band) => bandLine(texts, BANDS[band - 1] ?? 0, to)),
    ...texts.flatMap(differences),
  ]
}

function readSentences(folder: string, registry: Registry): HeldOutText[] {
  const cases = parse(readFileSync(path.join(folder, 'sentences.yaml'), 'utf8')) as Sentence[]
  return cases.map(({ heading = 'II. MỤC TIÊU', text, targets }) => {
    const escaped = text.replace(/[<{&]/g, '\\$&')
    const { sections } = readPlan(`## ${heading}\n\n- ${escaped}\n`, 'sentence.md')
    return { name: text, isSentence: true, expected: registered(targets), found: extract(sections, registry) }
  })
}

function readPlans(folder: string, registry: Registry): HeldOutText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => {
      const file = path.join(folder, name)
      const truth = parse(readFileSync(file.replace(/\.\w+$/, '.yaml'), 'utf8')) as { targets: string[] }
      const { tree } = convertToTree(readFileSync(file, 'utf8'), file, { provinces: registry.provinces })
      const found = oncePerKey(extract(readSections(tree), registry))
      return { name, isSentence: false, expected: [...new Set(registered(truth.targets))], found }
    })
}

/** A plan that states a value in its text and in its annex states it once, as its writer lists it. */
function oncePerKey(found: HeldOutText['found']): HeldOutText['found'] {
  return [...new Map(found.toReversed().map((target) => [target.key, target])).values()].toReversed()
}

/** What the registry has no indicator for is in no figure: its words are the writer's own. A yearly count may have a space before "/năm". */
function registered(targets: string[]): string[] {
  return targets.filter((target) => !target.startsWith('other')).map((target) => target.replace(/ \/năm$/, '/năm'))
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
