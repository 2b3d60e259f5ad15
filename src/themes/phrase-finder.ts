import { foldSpelling } from '../text/fold.ts'
import type { Span } from '../text/sentences.ts'

/** Which words a theme or a group goes by. */
export interface Phrasing {
  /** Words side by side, with their marks; in capitals or not, but for a phrase that is all capitals ("AI" is not "ai"). */
  phrases: string[]
  /** Words that contain one of `phrases` and mean something else. */
  except?: string[] | undefined
}

/** What a phrase does not go over: "dịch vụ, công nghệ" has no "dịch vụ công". */
const PARTS = /[,;:.!?…()\n]+/u
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** Stands where no phrase can be. */
const GAP = ' | '

/**
 * Makes the function that says which entries of a registry a text speaks of.
 *
 * @param registry phrasings by id
 * @returns ids in the order of the registry, for a text (NFC)
 */
export function phraseFinder(registry: Record<string, Phrasing>): (text: string) => string[] {
  const entries = Object.entries(registry).map(([id, { phrases, except = [] }]) => {
    const [capitals, others] = [phrases.filter(isCapitals), phrases.filter((phrase) => !isCapitals(phrase))]
    return { id, capitals: capitals.map(spaced), others: others.map(folded), except: except.map(folded) }
  })
  return (text) => {
    const [exact, inOneSpelling] = [spaced(text), folded(text)]
    return entries
      .filter(({ capitals, others, except }) => {
        const rest = except.reduce((rest, phrase) => rest.replaceAll(phrase, GAP), inOneSpelling)
        return others.some((phrase) => rest.includes(phrase)) || capitals.some((phrase) => exact.includes(phrase))
      })
      .map(({ id }) => id)
  }
}

/**
 * Finds where a text (NFC) has one of the phrases, word for word and not over a comma.
 *
 * @returns the places in the order of the text; of two that meet both
 */
export function phrasePlaces(text: string, phrases: string[]): Span[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    folded: foldSpelling(word),
    start: index,
    end: index + word.length,
  }))
  return phrases
    .flatMap((phrase) => {
      const sought = phrase.normalize('NFC').match(WORD) ?? []
      const same = isCapitals(phrase)
        ? ({ word }: { word: string }) => word
        : ({ folded }: { folded: string }) => folded
      const wanted = isCapitals(phrase) ? sought : sought.map(foldSpelling)
      return words.flatMap(({ start }, index) => {
        const run = words.slice(index, index + wanted.length)
        const last = run.at(-1)
        const isSame = last && run.length === wanted.length && run.every((word, at) => same(word) === wanted[at])
        return isSame && !PARTS.test(text.slice(start, last.end)) ? [{ start, end: last.end }] : []
      })
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

const folded = (text: string) => spaced(foldSpelling(text))

/** The words with a space around each. */
function spaced(text: string): string {
  const parts = text.normalize('NFC').split(PARTS)
  return ` ${parts.map((part) => (part.match(WORD) ?? []).join(' ')).join(GAP)} `
}

function isCapitals(phrase: string): boolean {
  return /^\p{Lu}+$/u.test(phrase)
}
