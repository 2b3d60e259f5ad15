/** A document's number in a text. */
interface DocumentNumber {
  /** In one spelling: "74 - CTr/TU" is "74-ctr/tu". */
  number: string
  /** What stands behind it, up to the next number; in small letters. */
  after: string
}

/** Hyphens and dashes that word processors set for "-". */
const HYPHENS = /[\u2010-\u2015\u2212]/g
/** What a word processor puts inside a word to show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const WORD = /[\p{L}\p{N}/-]+/gu

/**
 * Finds the numbers of documents in a text: words with a digit and a letter, whatever signs stand around them.
 *
 * @param text any text: a front matter's `number`, or a sentence that names documents
 * @returns the numbers in the order of the text
 */
export function documentNumbers(text: string): DocumentNumber[] {
  const closedText = closed(text)
  const found = [...closedText.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const number = word.replace(/^[/-]+|[/-]+$/g, '')
    return /\d/.test(number) && /\p{L}/u.test(number) ? [{ number, start: index, end: index + word.length }] : []
  })
  return found.map(({ number, end }, index) => ({ number, after: closedText.slice(end, found[index + 1]?.start) }))
}

/** What goes on with a small letter is no part of a number. The "Ð" of other alphabets is a "Đ". */
function closed(text: string): string {
  const plain = text.replaceAll('Ð', 'Đ').replace(HYPHENS, '-').replace(INVISIBLE, '').split(/\s+/).join(' ')
  return plain.replace(/ ?([-/]) ?(?=[\p{Lu}\d])/gu, '$1').toLowerCase()
}
