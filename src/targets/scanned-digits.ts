/** Letters that scans have for digits, in a number: "8O%", "l00%", "35O doanh nghiệp". */
const NUMBER = /(?<![\p{L}\p{M}\d])(?:\d+[Oo][\dOo]*|[\dOolI]{2,}(?=\s?%))(?![\p{L}\p{M}])/gu
const LETTER = /[OolI]/

/** What an editor is told of them. */
export const LETTERS_REASON = 'trong con số có chữ O hoặc l, có thể do quét'

/**
 * Reads the letters O and l of a scan as the digits that they stand for, inside numbers. Positions stay as they are.
 *
 * @param text a sentence
 * @returns the text with digits for such letters; the same text where there are none
 */
export function withDigits(text: string): string {
  if (!LETTER.test(text)) return text
  return text.replace(NUMBER, (number) => number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))
}
