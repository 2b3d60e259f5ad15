/** Control characters, but for the ends of lines and tabs. */
const CONTROL = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F`
/** They turn the order in which letters are shown, so that a text is read otherwise than it stands ("Trojan Source"). */
const TURNING = String.raw`\p{Bidi_Control}`
/** Half letters, places that stand for no letter (FFFE), marks of interlinear notes, the invisible tags. */
const NO_LETTERS = String.raw`\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\u{E0000}-\u{E007F}`

/**
 * Characters that nobody sees and that no plan needs: they make a text show or be read otherwise than it is, or files that
 * cannot be opened. Conversion leaves them out and says so; in a plan file they are an error.
 */
export const HIDDEN = new RegExp(`[${CONTROL}${TURNING}${NO_LETTERS}]`, 'gu')

const NAMES: [pattern: RegExp, name: string][] = [
  [/\p{Bidi_Control}/u, 'đổi chiều chữ'],
  [/\p{Cc}/u, 'ký tự điều khiển'],
]

/**
 * Names a hidden character: "U+202E (đổi chiều chữ)".
 *
 * @param sign one that {@link HIDDEN} matches
 */
export function nameHidden(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const name = NAMES.find(([pattern]) => pattern.test(sign))?.[1] ?? 'không phải là chữ'
  return `U+${code} (${name})`
}

/**
 * Says whether a text has a hidden character.
 *
 * @param text any text
 */
export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0
}
