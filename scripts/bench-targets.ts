/**
 * `npm run bench:targets`: the extractor alone on the sources as received, against the plans that editors have read, and on the
 * held-out set in tests/fixtures/held-out. A report, never a test: nobody tunes a rule to these texts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { convertToTree } from '../src/convert/index.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import { readSections } from '../src/plan/sections.ts'
import { extractTargets } from '../src/targets/index.ts'
import { SURE } from '../src/targets/weights.ts'
import { heldOutReport } from './held-out.ts'

/** One target as it is compared: the same when all but the place agree. */
interface Compared {
  indicator: string
  key: string
  line: number
  quote: string
}
interface Found extends Compared {
  confidence: number
}
interface Result {
  right: Found[]
  missed: Compared[]
  wrong: Found[]
}

const registry = await readRegistryFiles('content')

function keyOf(indicator: string, year: number | null, value: string, perYear: boolean): string {
  return `${indicator} ${year ?? 'không nêu năm'} ${value}${perYear ? ' mỗi năm' : ''}`
}

function readReviewed(file: string): { targets: Compared[]; source: string | undefined; review: string } {
  const plan = readPlan(readFileSync(file, 'utf8'), file)
  return {
    source: plan.frontMatter?.source?.file,
    review: plan.frontMatter?.review ?? 'machine',
    targets: plan.targets.map(({ indicator, year, text, perYear, line, quote }) => ({
      indicator,
      key: keyOf(indicator, year, text, perYear),
      line,
      quote,
    })),
  }
}

function extract(file: string): Found[] {
  const { tree } = convertToTree(readFileSync(file, 'utf8'), file, { provinces: registry.provinces })
  return extractTargets(readSections(tree), registry)
    .filter(({ indicator }) => indicator !== null)
    .map((found) => {
      const id = found.indicator ?? ''
      const key = keyOf(id, found.year, found.text, found.perYear)
      return { indicator: id, key, line: found.block.line, quote: found.quote, confidence: found.confidence }
    })
}

function compare(reviewed: Compared[], found: Found[]): Result {
  const missed = [...reviewed]
  const right: Found[] = []
  const wrong: Found[] = []
  for (const target of found) {
    const at = missed.findIndex(({ key }) => key === target.key)
    if (at < 0) wrong.push(target)
    else {
      missed.splice(at, 1)
      right.push(target)
    }
  }
  return { right, missed, wrong }
}

function scores(right: number, missed: number, wrong: number): string {
  const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest))
  const precision = share(right, wrong)
  const recall = share(right, missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3))
  return `precision ${p}  recall ${r}  F1 ${f}  (${right} right, ${missed} missed, ${wrong} wrong)`
}

const results = readdirSync('content/plans')
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) => {
    const { targets, source, review } = readReviewed(path.join('content/plans', name))
    if (source === undefined) return []
    return [{ name, source, review, ...compare(targets, extract(path.join('content/sources', source))) }]
  })

const all = {
  right: results.flatMap(({ right }) => right),
  missed: results.flatMap(({ missed }) => missed),
  wrong: results.flatMap(({ wrong }) => wrong),
}
for (const { name, review, right, missed, wrong } of results) {
  console.log(`${name.padEnd(20)} ${review.padEnd(9)} ${scores(right.length, missed.length, wrong.length)}`)
}
console.log(`${'all'.padEnd(30)} ${scores(all.right.length, all.missed.length, all.wrong.length)}`)

const sure = (targets: Found[]) => targets.filter(({ confidence }) => confidence >= SURE).length
console.log(`sure (from ${SURE}): ${sure(all.right)} right, ${sure(all.wrong)} wrong`)
const [doubtfulRight, doubtfulWrong] = [all.right.length - sure(all.right), all.wrong.length - sure(all.wrong)]
console.log(`doubtful: ${doubtfulRight} right, ${doubtfulWrong} wrong\n`)

for (const { id } of registry.indicators) {
  const count = (targets: Compared[]) => targets.filter(({ indicator }) => indicator === id).length
  const [right, missed, wrong] = [count(all.right), count(all.missed), count(all.wrong)]
  if (right + missed + wrong > 0) console.log(`${id.padEnd(40)} ${scores(right, missed, wrong)}`)
}

for (const { name, source, missed, wrong } of results) {
  for (const { key, line, quote } of missed)
    console.log(`\nmissed  content/plans/${name}:${line}: ${key}\n        ${quote}`)
  for (const { key, line, quote, confidence } of wrong) {
    console.log(`\nwrong   content/sources/${source}:${line}: ${key} (${confidence})\n        ${quote}`)
  }
}

for (const half of readdirSync('tests/fixtures/held-out').toSorted()) {
  for (const line of await heldOutReport(`tests/fixtures/held-out/${half}`, registry)) console.log(line)
}
