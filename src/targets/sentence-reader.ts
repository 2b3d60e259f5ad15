import type { IndicatorRegistry, Province } from '../schema.ts'
import { containing } from '../text/phrases.ts'
import type { Clause } from './assign-clauses.ts'
import { assignClauses } from './assign-clauses.ts'
import type { IndicatorFinder } from './find-indicators.ts'
import { indicatorFinder, wordGroupFinder } from './find-indicators.ts'
import { findQuantities } from './find-quantities.ts'
import { FIRST_HORIZON } from './find-years.ts'
import type { Fits } from './fits-unit.ts'
import { unitFitter } from './fits-unit.ts'
import { WHOLE_AREA } from './lexicon/kinds.ts'
import { DOING } from './lexicon/status.ts'
import { matchLists } from './match-lists.ts'
import { misspeltMentions, unmarkedTools } from './misspelt-mentions.ts'
import { pointedMentions } from './pointed-mentions.ts'
import { statusReader } from './read-status.ts'
import type { WordReader } from './read-words.ts'
import { wordReader } from './read-words.ts'
import { withDigits } from './scanned-digits.ts'
import { shareMentions } from './share-mentions.ts'
import { trimClause } from './trim-clause.ts'
import type { ClauseYear } from './years-of-clauses.ts'
import { yearsOfClauses } from './years-of-clauses.ts'

/** What the extractor needs of the registry. */
export type Vocabulary = Pick<IndicatorRegistry, 'indicators' | 'units' | 'abbreviations'> & {
  /** So that another province's aims are told from the plan's own. */
  provinces?: Pick<Province, 'name_vi'>[]
}

/** A target's clause as a sentence states it. */
export interface ReadClause {
  clause: Clause
  year: ClauseYear
  /** Words that make it a commitment ("phấn đấu"); empty where there are none. */
  commitment: string
  /** Words by which its number could be a condition instead; null where none do. */
  perhapsIf: string | null
  /** Its words have a number with letters of a scan: "8O%". */
  hasLetters: boolean
}

/** What the text around a sentence says. */
export interface Surroundings {
  /** The year that holds where the sentence names none. */
  horizon: number | null
  inGoals: boolean
  /** The sentence before, to which its words may point back; empty where there is none. */
  earlier: string
  /** Finds other provinces that aim at something. */
  otherPlaces: RegExp | null
}

/** Reads the targets of one sentence. */
export type SentenceReader = (sentence: string, surroundings: Surroundings) => ReadClause[]

/** Preparing a registry's patterns takes longer than reading a short text by them. */
const tools = new WeakMap<Vocabulary, RegistryTools>()
const readers = new WeakMap<Vocabulary, SentenceReader>()

/** What finds the indicators of a registry among words. */
export interface RegistryTools {
  readWords: WordReader
  find: IndicatorFinder
  fits: Fits
}

/**
 * Prepares the search for a registry's indicators; the same registry is prepared once.
 *
 * @param vocabulary the registry
 */
export function registryTools(vocabulary: Vocabulary): RegistryTools {
  const known = tools.get(vocabulary)
  if (known) return known
  const { indicators, units, abbreviations } = vocabulary
  const readWords = wordReader(abbreviations)
  const made = { readWords, find: indicatorFinder(indicators, readWords), fits: unitFitter(units, readWords) }
  tools.set(vocabulary, made)
  return made
}

/**
 * Prepares the reading of sentences by a registry; the same registry is prepared once.
 *
 * @param vocabulary the registry
 */
export function sentenceReader(vocabulary: Vocabulary): SentenceReader {
  const reader = readers.get(vocabulary) ?? prepareReader(vocabulary)
  readers.set(vocabulary, reader)
  return reader
}

function prepareReader(vocabulary: Vocabulary): SentenceReader {
  const { readWords, find, fits } = registryTools(vocabulary)
  let known: ReturnType<typeof unmarkedTools> | null = null
  const unmarked = () => {
    known ??= unmarkedTools(vocabulary.indicators, readWords)
    return known
  }
  const findGroups = wordGroupFinder(vocabulary.indicators, readWords)
  const contextOf = (text: string) => {
    const words = readWords(text)
    return { sentence: text, words, find, fits, groups: findGroups(words) }
  }
  const read: SentenceReader = (received, around) => {
    const { horizon, inGoals, otherPlaces, earlier } = around
    const sentence = withDigits(received)
    const readStatus = statusReader(sentence, otherPlaces)
    const committed = findQuantities(sentence).flatMap((quantity) => {
      const { status, ...said } = readStatus(quantity)
      return status === 'commitment' ? [[quantity, said] as const] : []
    })
    if (committed.length === 0) return []
    const saidOf = new Map(committed)
    const context = contextOf(sentence)
    const own = assignClauses([...saidOf.keys()], context)
    const clauses = pointedMentions(own, earlier, context, contextOf)
    const dated = matchLists({ clauses, years: yearsOfClauses(sentence, clauses, horizon) }, context, () =>
      read(earlier, { ...around, earlier: '' }).flatMap(({ clause }) => clause.mention ?? []),
    )
    const { years } = dated
    const stated = years.map(({ from, year }) => (from === 'sentence' ? year : null))
    const named = misspeltMentions(shareMentions(dated.clauses, stated, context), context, unmarked)
    return named.flatMap((clause, index) => {
      const year = years[index] as ClauseYear
      const { cue: commitment = '', perhapsIf = null } = saidOf.get(clause.quantity) ?? {}
      const isAim = inGoals || commitment !== '' || year.year !== null || isBounded(clause)
      if (isOver(year) || !isTarget(clause, sentence, isAim)) return []
      const span = trimClause(sentence, clause)
      const hasLetters = received.slice(span.start, span.end) !== sentence.slice(span.start, span.end)
      return [{ clause: { ...clause, span }, year, commitment, perhapsIf, hasLetters }]
    })
  }
  return read
}

/** "Tối thiểu 30" is an aim by itself; "toàn bộ hồ sơ" says as well what is done every day. */
function isBounded({ quantity }: Clause): boolean {
  return quantity.bound !== '' && (!quantity.whole || COVERS.test(quantity.bound))
}

function isOver({ year }: ClauseYear): boolean {
  return year !== null && year < FIRST_HORIZON
}

const COVERS = containing(WHOLE_AREA)
const DOES = containing(DOING)
const OF_THE_PROVINCE = containing(['GRDP', 'tỉnh', 'thành phố', 'địa phương'])

/**
 * Shares and ranks are commitments even where the registry has no indicator for them; other numbers only with
 * one, and with some word or heading of an aim.
 */
function isTarget({ mention, quantity, span }: Clause, sentence: string, isAim: boolean): boolean {
  const text = sentence.slice(span.start, span.end)
  if (quantity.denominator === 'gdp' && !OF_THE_PROVINCE.test(text)) return false
  if (quantity.kind === 'number') return mention !== null && (isAim || DOES.test(text))
  return quantity.whole ? mention !== null && isAim : mention !== null || isAim
}
