/**
 * Regular expressions out of word lists: the lists stay readable, and each phrase is matched as whole words.
 */

/** A phrase begins where no letter or mark of a letter stands before it. */
const WORD_START = '(?<![\\p{L}\\p{M}])'
/** A phrase ends where no letter or mark of a letter follows. */
const WORD_END = '(?![\\p{L}\\p{M}])'

/**
 * Builds the source of a regular expression that matches one of several phrases, wherever they stand. The expression
 * needs the flag `u`.
 *
 * @param phrases plain phrases ("Ủy ban nhân dân"), or patterns without groups of their own
 * @returns for example "(?:Ủy ban|Hội đồng)"
 */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.join('|')})`
}

/**
 * Builds the source of a regular expression that matches one of several phrases as whole words: "đạt" is not found in
 * "đạtx". The expression needs the flag `u`.
 *
 * @param phrases plain phrases, or patterns without groups of their own
 * @returns for example "(?<!letter)(?:Ủy ban|Hội đồng)(?!letter)"
 */
export function anyOf(phrases: readonly string[]): string {
  return `${WORD_START}${oneOf(phrases)}${WORD_END}`
}
