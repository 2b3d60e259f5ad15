/**
 * Regular expressions out of word lists: the lists stay readable, and each phrase is matched as whole words. A phrase is plain
 * words ("Ủy ban nhân dân"), or a pattern ("ước(?: đạt)?").
 */

/** A phrase begins where no letter or mark of a letter is before it. `\b` knows only ASCII. */
export const WORD_START = '(?<![\\p{L}\\p{M}])'
/** A phrase ends where no letter or mark of a letter follows. */
export const WORD_END = '(?![\\p{L}\\p{M}])'

/** Phrases that mean the same to the reader of a text. */
export type Phrases = readonly string[]

/**
 * Builds the source of a regular expression that matches one of several phrases, wherever they are. The expression
 * needs the flag `u`.
 *
 * @param lists one list or several
 * @returns for example "(?:Ủy ban|Hội đồng)"
 */
export function oneOf(...lists: Phrases[]): string {
  return `(?:${lists.flat().join('|')})`
}

/**
 * Builds the source of a regular expression that matches one of several phrases as whole words: "đạt" is not found in
 * "đạtx". The expression needs the flag `u`.
 *
 * @param lists one list or several
 * @returns for example "(?<!letter)(?:Ủy ban|Hội đồng)(?!letter)"
 */
export function anyOf(...lists: Phrases[]): string {
  return `${WORD_START}${oneOf(...lists)}${WORD_END}`
}

/**
 * Builds a regular expression that is found where a text contains one of the phrases, in capitals or not.
 *
 * @param lists one list or several
 */
export function containing(...lists: Phrases[]): RegExp {
  return new RegExp(anyOf(...lists), 'iu')
}

/**
 * Builds a regular expression for `matchAll`: every place of one of the phrases, in capitals or not.
 *
 * @param lists one list or several
 */
export function eachOf(...lists: Phrases[]): RegExp {
  return new RegExp(anyOf(...lists), 'giu')
}

/**
 * Builds a regular expression for what stands right before something: the text ends with one of the phrases.
 *
 * @param phrases the list
 * @param tail what may stand between the phrase and the end
 */
export function endingIn(phrases: Phrases, tail = '\\s?'): RegExp {
  return new RegExp(`${WORD_START}${oneOf(phrases)}${tail}$`, 'iu')
}

/**
 * Builds a regular expression for what stands right behind something: the text starts with one of the phrases.
 *
 * @param phrases the list
 * @param head what may stand between the start and the phrase
 */
export function startingWith(phrases: Phrases, head = '\\s?'): RegExp {
  return new RegExp(`^${head}${oneOf(phrases)}${WORD_END}`, 'iu')
}
