/** A hyphen that the line break split from its other half: "57-" + "NQ/TW", "BTTTT-" + "TTH". */
export const SPLIT_HYPHEN = /[\p{L}\d]-$/u
const AFTER_HYPHEN = /^[\p{Lu}\d]/u

/**
 * Makes one text of wrapped lines, and one word of what a line break split at a hyphen.
 *
 * @param lines the lines of one paragraph
 */
export function joinWrapped(lines: string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      return SPLIT_HYPHEN.test(line) && AFTER_HYPHEN.test(next) ? line : `${line} `
    })
    .join('')
}
