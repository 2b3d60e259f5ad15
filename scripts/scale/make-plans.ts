/**
 * Made-up plans for measurements: real ones with other words, other numbers and their items in another order, so that each is a
 * text of its own. Kinder in vocabulary and harsher in repetition than really different plans.
 */
import { createHash } from 'node:crypto'
import type { Province } from '../../src/schema.ts'

/** One lower-case syllable in so many is another one. */
const REPLACED = 20
/** Of those so many in a hundred are in no other plan. */
const UNHEARD = 6
/** One target in so many is left unmarked. */
const UNMARKED = 7
/** A made-up number differs from the real one by at most this share of it. */
const SHIFT = 0.3

/** A file of a made-up content folder. */
export interface MadeFile {
  /** Path in content/: "plans/ha-giang.mdx". */
  path: string
  text: string
}

/** Whose plan is made: the lines of its front matter that say so, and its file's name without the ending. */
export interface MadePlace {
  id: string
  field: 'province' | 'unit'
  slug: string
}

/**
 * Numbers that look random and are the same at each run: Park and Miller's generator.
 *
 * @param seed a whole number above 0
 * @returns gives a whole number from 0 up to, not including, `below`
 */
function seededNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/**
 * Makes plans with their sources.
 *
 * @param real texts of real plan files
 * @param places whose plans are made, one each
 * @returns a plan and its source for each place, in that order; the same at each run
 */
export function makePlans(real: string[], places: MadePlace[]): MadeFile[] {
  const syllables = [...new Set(real.flatMap((text) => text.match(LOWER_SYLLABLE) ?? []))]
  return places.flatMap((place, index) => {
    const random = seededNumbers(index + 1)
    // The first numbers of neighbouring seeds are neighbours.
    for (let skipped = 0; skipped < 5; skipped += 1) random(2)
    const { head, body } = splitFrontMatter(real[index % real.length] ?? '')
    const lines = shuffleItems(body.split('\n'), random).map((line) => varyLine(line, syllables, random))
    const plan = lines.join('\n')
    const source = sourceOf(plan)
    const sha256 = createHash('sha256').update(source).digest('hex')
    const file = `${place.id}.txt`
    return [
      { path: `plans/${place.id}.mdx`, text: `---\n${headOf(head, place, { file, sha256 })}---\n${plan}` },
      { path: `sources/${file}`, text: source },
    ]
  })
}

/**
 * The first places of the register whose plans are made: the units of today, the provinces of before, or documents of both, of which
 * each place has one more when all have as many.
 *
 * @param kind `several` for documents of provinces and units
 * @param count at most as many as there are, but any number of `several`
 */
export function madePlaces(
  kind: 'units' | 'provinces' | 'several',
  count: number,
  provinces: Pick<Province, 'slug' | 'successor_slug'>[],
): MadePlace[] {
  const units = [...new Set(provinces.map(({ successor_slug }) => successor_slug))].map(
    (slug): MadePlace => ({ id: slug, field: 'unit', slug }),
  )
  const old = provinces.map(({ slug }): MadePlace => ({ id: slug, field: 'province', slug }))
  if (kind === 'units') return units.slice(0, count)
  if (kind === 'provinces') return old.slice(0, count)
  const fresh = units.map((unit) => ({ ...unit, id: `${unit.slug}--moi` }))
  const all = [...old, ...fresh]
  return Array.from({ length: count }, (_, index) => {
    const place = all[index % all.length] as MadePlace
    const round = Math.floor(index / all.length)
    if (round === 0) return place
    return { ...place, id: place.field === 'unit' ? `${place.id}-${round + 1}` : `${place.slug}--${round + 1}` }
  })
}

/** A syllable of small letters, which a name has not. */
const LOWER_SYLLABLE = /(?<![\p{L}\p{M}\p{N}-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}-])/gu
/** Attributes, whose values may hold ">". */
const ATTRIBUTES = '(?:[^">]|"[^"]*")*'
const TAG = new RegExp(`<${ATTRIBUTES}>`, 'g')
const TARGET = `<Target (?<attributes>${ATTRIBUTES})>(?<words>[^<]*)</Target>`
const ELEMENT = `<(?<name>[A-Z]\\w+) ${ATTRIBUTES}>.*?</\\k<name>>`
const ADDRESS = String.raw`\(https?:[^)]*\)`
/** A target with its words, another element, a sign, an address: what is not changed like other words. */
const MARKED = new RegExp(`${TARGET}|${ELEMENT}|&\\w+;|${ADDRESS}`, 'gu')
const ITEM = /^- /

function splitFrontMatter(text: string): { head: string; body: string } {
  const end = text.indexOf('\n---\n', 3)
  return { head: text.slice(4, end + 1), body: text.slice(end + 5) }
}

/** The front matter of a real plan, as that of a machine's: without what names its place, its groups of tasks and its review. */
function headOf(head: string, { field, slug }: MadePlace, source: { file: string; sha256: string }): string {
  const kept = head
    .split(/^(?=\w)/m)
    .filter((entry) => !/^(?:province|unit|source|review|reviewedOn|replaces|taskGroups|issuer):/.test(entry))
  return [
    `${field}: ${slug}\n`,
    ...kept,
    'issuer: Ban Thường vụ Tỉnh ủy\n',
    `source:\n  file: ${source.file}\n  sha256: ${source.sha256}\n`,
    'review: machine\n',
  ].join('')
}

/** Items of one list, which stand line by line, change places. */
function shuffleItems(lines: string[], random: (below: number) => number): string[] {
  const result: string[] = []
  let list: string[] = []
  const flush = () => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = random(at + 1)
      const [a, b] = [list[at] as string, list[other] as string]
      list[at] = b
      list[other] = a
    }
    result.push(...list)
    list = []
  }
  for (const line of lines) {
    if (ITEM.test(line)) list.push(line)
    else {
      // What belongs to an item stays below it.
      if (list.length > 0 && line.startsWith(' ')) list[list.length - 1] += `\n${line}`
      else {
        flush()
        result.push(line)
      }
    }
  }
  flush()
  return result
}

/** Headings and tables stay: addresses and rows hang on them. */
function varyLine(line: string, syllables: string[], random: (below: number) => number): string {
  if (/^[#|]/.test(line)) return line
  const vary = (text: string) =>
    text.replace(LOWER_SYLLABLE, (syllable) => {
      if (random(REPLACED) > 0) return syllable
      const other = syllables[random(syllables.length)] ?? syllable
      return random(100) < UNHEARD ? `${other}${'aeiou'[random(5)]}${'bdghk'[random(5)]}` : other
    })
  let at = 0
  let varied = ''
  for (const match of line.matchAll(MARKED)) {
    const [all] = match
    const { attributes, words } = match.groups ?? {}
    varied += vary(line.slice(at, match.index))
    varied += attributes === undefined || words === undefined ? all : varyTarget(all, attributes, words, random)
    at = match.index + all.length
  }
  return varied + vary(line.slice(at))
}

/** A target with another number, in its words as in its value; some are left unmarked, some as they are. */
function varyTarget(all: string, attributes: string, words: string, random: (below: number) => number): string {
  if (random(UNMARKED) === 0) return words
  const value = /value="(?:[≥>≤<~] )?(\d{1,3})"/.exec(attributes)?.[1]
  if (value === undefined) return all
  const number = Number(value)
  const shift = Math.max(1, Math.round(number * SHIFT))
  const other = Math.min(Math.max(number + random(2 * shift + 1) - shift, 1), number > 100 ? number + shift : 100)
  const own = new RegExp(`(?<![\\d.,])${value}(?![\\d.,]*\\d)`)
  if (!own.test(words)) return all
  return `<Target ${attributes.replace(/(value="[^"\d]*)\d+/, `$1${other}`)}>${words.replace(own, String(other))}</Target>`
}

/** The text as received of a plan: without tags, the scan's words where they were corrected. */
function sourceOf(plan: string): string {
  return plan
    .replace(/<Corrected was="([^"]*)">[^<]*<\/Corrected>/g, '$1')
    .replace(TAG, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\\(?=[^\s\w])/g, '')
    .replace(/^#+ /gm, '')
}

/**
 * Adds made-up places to the register of provinces, so that comparisons have as many rows as there are plans.
 *
 * @param register content/provinces.csv
 * @param count how many
 */
export function withMorePlaces(register: string, count: number): string {
  const lines = register.trimEnd().split('\n')
  const [, ...rows] = lines
  const more = Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const [, , code, region, , ...successor] = (rows[index % rows.length] ?? '').split(',')
    return [`noi-thu-${index + 1}`, `Nơi thử ${index + 1}`, code, region, 'tỉnh', ...successor].join(',')
  })
  return `${[...lines, ...more].join('\n')}\n`
}
