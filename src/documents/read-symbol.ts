import { codePoint } from 'dingbat-to-unicode'

/** Of the lower half of a font's places Word shows plain letters; next to a letter stands a letter ("tiêu"), no sign. */
const SIGN = /(?<!\p{L})[\u00A1-\u00FF\uF020-\uF0FF](?!\p{L})/gu
const PRIVATE = 0xf000

/**
 * Writes the signs of a symbol font (Symbol, Wingdings) in Unicode: "³" of the font Symbol is "≥".
 *
 * @param text letters as the file has them
 * @param font the font that sets them
 * @returns the text, signs that the font does not have left as they are
 */
export function readSymbols(text: string, font: string): string {
  return text.replace(SIGN, (sign) => {
    const code = sign.charCodeAt(0)
    return codePoint(font, code >= PRIVATE ? code - PRIVATE : code)?.string ?? sign
  })
}

/**
 * Whether a font has signs in place of letters.
 *
 * @param font its name, as the file has it
 */
export function isSymbolFont(font: string | null | undefined): font is string {
  return font !== null && font !== undefined && /^(?:Symbol|Wingdings(?: [23])?|Webdings|ZapfDingbats)$/i.test(font)
}
