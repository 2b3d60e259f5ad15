import { locateWords } from './locate-words.ts'
import { proposeCorrections } from './propose-corrections.ts'

/** Words are doubtful below the first, numbers below the second: a wrong number is a false statement. From 0 to 100. */
const [SURE_WORD, SURE_NUMBER] = [65, 90]
const NUMBER_OR_SIGN = /[\d<>≤≥~±]/u

/** A word of a page that was recognised. */
export interface PageWord {
  text: string
  confidence: number
  page: number
}

/** A number or sign of a scan that was not read for certain, by its line of the text. */
export interface UnsureNumber {
  line: number
  text: string
}

/**
 * Lists the numbers of a scan, and the signs before them, that were not read for certain.
 *
 * @param words see {@link noteDoubts}
 * @param text the whole text
 * @returns each with its line; one that stands in the text otherwise has that of the word before it
 */
export function unsureNumbers(words: PageWord[], text: string): UnsureNumber[] {
  const lines = locateWords(
    words.map((word) => word.text),
    text,
  )
  let last = 1
  return words.flatMap((word, at) => {
    last = lines[at] ?? last
    return NUMBER_OR_SIGN.test(word.text) && isDoubtful(word) ? [{ line: last, text: word.text }] : []
  })
}

/**
 * Tells the editor what of a scan is not sure: words and numbers that were read without confidence, line by line, and
 * what looks like a known confusion.
 *
 * @param words the recognised words in the order in which they were laid out
 * @param text the whole text
 * @returns a note for each doubtful line, after one for the whole
 */
export function noteDoubts(words: PageWord[], text: string): string[] {
  if (words.length === 0) return []
  const lines = locateWords(
    words.map((word) => word.text),
    text,
  )
  const doubts = new Map<string, string[]>()
  const pageOfLine = new Map<number, number>()
  words.forEach((word, at) => {
    const line = lines[at] ?? null
    if (line !== null) pageOfLine.set(line, word.page)
    if (!isDoubtful(word)) return
    const place = line === null ? `Trang ${word.page}` : `Trang ${word.page}, dòng ${line}`
    doubts.set(place, [...(doubts.get(place) ?? []), `“${word.text}”`])
  })
  const pages = [...new Set(words.map(({ page }) => page))]
  const unsure = words.filter(isDoubtful).length
  return [
    `Trang ${pages.join(', ')} được nhận dạng chữ từ ảnh: ${words.length} từ, ${unsure} từ hoặc số đọc không chắc. Hãy so từng con số với bản gốc.`,
    ...[...doubts].map(([place, found]) => `${place}: đọc không chắc ${found.join(', ')}. Hãy xem bản gốc.`),
    ...proposals(text, pageOfLine),
  ]
}

function isDoubtful({ text, confidence }: PageWord): boolean {
  return confidence < (NUMBER_OR_SIGN.test(text) ? SURE_NUMBER : SURE_WORD)
}

function proposals(text: string, pageOfLine: Map<number, number>): string[] {
  return text.split('\n').flatMap((line, at) => {
    const page = pageOfLine.get(at + 1)
    if (page === undefined) return []
    return proposeCorrections(line).map(
      ({ was, proposed }) =>
        `Trang ${page}, dòng ${at + 1}: “${was}” có thể là “${proposed}”. Nếu bản gốc như vậy, hãy ghi <Corrected was="${was}">${proposed}</Corrected>.`,
    )
  })
}
