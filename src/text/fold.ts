/**
 * Folding: one form for words that readers and plans write differently.
 */

const MARKS = /\p{M}+/gu

/**
 * Folds a text for search without marks: lower case, no tone or vowel marks, đ as d.
 * The number of words does not change, so a place in the folded words is a place in the text.
 *
 * @param text any text, composed or decomposed
 * @returns the folded text ("Đổi mới" becomes "doi moi")
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .normalize('NFC')
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'
/** The vowel pairs whose tone mark may stand on either vowel ("hòa", "hoà"): it is moved to the second one. */
const TONE_ON_FIRST = new RegExp(`(?:(o)([${TONES}])([ae])|(u)([${TONES}])(y))(?![\\p{L}\\p{M}])`, 'gu')
const I_OR_Y = new RegExp(`(?<=(?<![\\p{L}\\p{M}])(?:h|k|l|m|s|t))y(?=[${TONES}]?(?![\\p{L}\\p{M}]))`, 'gu')

/**
 * Folds spelling variants that mean the same word: case, tone placement ("uỷ", "ủy") and y for i after a consonant
 * ("tỷ", "tỉ"). Marks are kept, so "đạt" and "đất" stay apart.
 *
 * @param text any text
 * @returns the text in one spelling, NFC, lower case
 */
export function foldSpelling(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE_ON_FIRST, '$1$3$2$4$6$5')
    .replace(I_OR_Y, 'i')
    .normalize('NFC')
}

/**
 * Makes an identifier for an address from a text.
 *
 * @param text any text
 * @returns ASCII letters, digits and single hyphens ("Nơi nhận:" becomes "noi-nhan"); empty when nothing is left
 */
export function slugify(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
