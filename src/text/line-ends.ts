/**
 * Gives a text the line ends that every reader here counts by, without a byte order mark. Lines and columns stay.
 *
 * @param text a text as decoded, with line ends of Windows, of old Macs, or its own
 * @returns the text with "\n" at the end of each line
 */
export function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
