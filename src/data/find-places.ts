import type { Word } from '../search/words.ts'
import { splitWords } from '../search/words.ts'
import type { Gazetteer, GazetteerProvince, GazetteerUnit } from './gazetteer.ts'

/** A place that a text names, with its provinces. */
export interface FoundPlace {
  /** The name that was found: "Quy Nhơn", "Sài Gòn"; a province's own name where that was typed. */
  name: string
  /** "tỉnh", "thành phố", "thị xã", "quận", "huyện", or "tên khác" for another name of the province. */
  kind: string
  /** The province of before 1 July 2025: the place itself, or the one in which it was. */
  province: GazetteerProvince
  /** Today's province. */
  unit: GazetteerUnit
  /** The text is the whole name; false where it is only its beginning, or the beginning of a later word in it. */
  isWhole: boolean
}

/** What may be written before a name, without marks, the longer first; each with the kinds that it fits. */
const TITLES: [words: string, kinds: string[]][] = [
  ['thanh pho', ['thành phố']],
  ['thi xa', ['thị xã']],
  ['tp', ['thành phố']],
  ['tx', ['thị xã']],
  ['tinh', ['tỉnh', 'tên khác']],
  ['huyen', ['huyện']],
  ['quan', ['quận']],
]

/** The order of kinds among equally good names. */
const KIND_ORDER = ['tỉnh', 'tên khác', 'thành phố', 'thị xã', 'quận', 'huyện']

/** How well a name answers: smaller is better. */
interface Rank {
  isWhole: boolean
  /** The name begins with the text; else only a later word of it does. */
  atStart: boolean
  /** The typed "huyện", "tp" does not fit. */
  misfit: boolean
  /** Words with other marks than typed. */
  unlike: number
}

type Ranked = FoundPlace & Rank

/**
 * Finds the places that a text names, wholly or by a beginning: "quy nhon", "tp vinh", "Sài G". Marks that are typed bind:
 * "Hà Tính" is not "Hà Tĩnh"; "ha tinh" is, and "Hà Tinh". Only the last word may be incomplete, and while it is, its
 * marks do not bind.
 *
 * @param text as typed, composed or decomposed
 * @param gazetteer the names
 * @returns the places, the best first; of several districts of one name all; empty for a text without a name
 */
export function findPlaces(text: string, gazetteer: Gazetteer): FoundPlace[] {
  const typed = splitWords(text.normalize('NFC'))
  const titled = readTitle(typed)
  const names = known.get(gazetteer) ?? namesOf(gazetteer)
  known.set(gazetteer, names)
  return names
    .flatMap(({ words, ...place }): Ranked[] => {
      const plain = rank(typed, words)
      const named = titled && rank(titled.words, words)
      const misfit = titled !== null && !titled.kinds.includes(place.kind)
      if (plain !== null) return [{ ...place, ...plain, misfit: false }]
      return named === null ? [] : [{ ...place, ...named, misfit }]
    })
    .sort(byRank)
    .map(({ name, kind, province, unit, isWhole }) => ({ name, kind, province, unit, isWhole }))
}

/** A name that may be found, as words. */
type Named = Omit<FoundPlace, 'isWhole'> & { words: Word[] }

/** Split once a gazetteer: it has hundreds. */
const known = new WeakMap<Gazetteer, Named[]>()

function namesOf({ units, provinces, kinds, places }: Gazetteer): Named[] {
  const within = (name: string, kind: string, province: GazetteerProvince | undefined) => {
    const unit = province && units[province.unit]
    return province && unit ? [{ name, kind, province, unit, words: splitWords(name) }] : []
  }
  return [
    ...provinces.flatMap((province) => within(province.name, province.kind, province)),
    ...places.flatMap(([name, kind, province]) => within(name, kinds[kind] ?? '', provinces[province])),
  ]
}

/** The text without "tp", "huyện"… before the name; null where there is no such word, or nothing after it. */
function readTitle(typed: Word[]): { words: Word[]; kinds: string[] } | null {
  for (const [title, kinds] of TITLES) {
    const { length } = title.split(' ')
    const first = typed.slice(0, length).map(({ folded }) => folded)
    if (typed.length > length && first.join(' ') === title) return { words: typed.slice(length), kinds }
  }
  return null
}

function rank(typed: Word[], name: Word[]): Omit<Rank, 'misfit'> | null {
  if (typed.length === 0) return null
  for (let start = 0; start + typed.length <= name.length; start += 1) {
    const here = name.slice(start, start + typed.length)
    const unlike = here.filter((word, index) => word.exact !== typed[index]?.exact).length
    const isSame = typed.every((word, index) => answers(word, here[index]))
    if (isSame && typed.length === name.length) return { isWhole: true, atStart: true, unlike }
    const last = typed.length - 1
    const begins = here[last]?.folded.startsWith(typed[last]?.folded ?? '')
    const isBegun = begins && typed.slice(0, last).every((word, index) => answers(word, here[index]))
    if (isBegun) return { isWhole: false, atStart: start === 0, unlike }
  }
  return null
}

/** A word typed without marks answers whatever marks the name has; one typed with marks only the same. */
function answers(typed: Word, word: Word | undefined): boolean {
  if (word === undefined) return false
  return word.exact === typed.exact || (typed.exact === typed.folded && word.folded === typed.folded)
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.atStart) - Number(a.atStart) ||
    Number(a.misfit) - Number(b.misfit) ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    a.unlike - b.unlike ||
    a.name.length - b.name.length
  )
}
