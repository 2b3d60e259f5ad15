import widths from './letter-widths.json' with { type: 'json' }

const KNOWN = new Map(Object.entries(widths))
/** Of a letter that the typeface does not have, in thousandths of its size: as wide as a capital W, so that nothing is cut. */
const UNKNOWN = Math.max(...KNOWN.values())

/**
 * How wide a text is at the most, in the typeface's heavier weight. Letters are counted one by one: kerning only makes it shorter.
 *
 * @param text composed (NFC)
 * @param size of the letters
 * @returns in the unit of `size`
 */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (KNOWN.get(letter) ?? UNKNOWN), 0)
  return (thousandths * size) / 1_000
}
