/** A line or paragraph that has come to the end of a sentence. */
export const ENDS_SENTENCE = /[.!?…]["”)]*$/
/** A line or paragraph that has come to the end of a sentence or of one of its clauses. */
export const ENDS_CLAUSE = /[.:;!?…]["”)]*$/

/** A part of a text: from `start` up to, not including, `end`. */
export interface Span {
  start: number
  end: number
}

const BETWEEN_SENTENCES = /[.!?…]["”)]?\s(?=["“(]?[\p{Lu}\d])/gu
/** "TP.", "Q.": one or two capitals. "KH&CN." ends a sentence as any word does. */
const ENDS_ABBREVIATION = /(?<![\p{L}\p{M}&-])\p{Lu}{1,2}\.$/u

/**
 * Splits a paragraph into sentences. A sentence ends with . ! ? or … before a space and a capital letter, a digit or an
 * opening quote; a dot inside a number or after one capital letter ("TP. Hồ Chí Minh" is one sentence) does not end it.
 *
 * @param text one paragraph
 * @returns the sentences' places, in order, without the white space between them
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(BETWEEN_SENTENCES)) {
    const end = match.index + match[0].length - 1
    if (ENDS_ABBREVIATION.test(text.slice(Math.max(0, end - 4), end))) continue
    spans.push({ start, end })
    start = end + 1
  }
  spans.push({ start, end: text.trimEnd().length })
  return spans.filter((span) => span.end > span.start)
}
