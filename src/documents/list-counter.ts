const ROMAN: [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/**
 * Writes a list's counter as Word does.
 *
 * @param count from 1
 * @param format the number format's name (ECMA-376 part 1, 17.18.59); an unknown one gives plain digits
 * @returns "3", "03", "III", "iii", "C" or "c"; nothing for "none"
 */
export function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letter(count)
    case 'lowerLetter':
      return letter(count).toLowerCase()
    default:
      return String(count)
  }
}

function roman(count: number): string {
  let left = Math.min(count, 3999)
  let text = ''
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}

/** After Z come AA, BB (Word repeats the letter). */
function letter(count: number): string {
  if (count < 1) return String(count)
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 10))
}
