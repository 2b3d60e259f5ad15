/**
 * Writes a name in capitals with one capital: "KẾ HOẠCH HÀNH ĐỘNG" becomes "Kế hoạch hành động".
 *
 * @param text any text
 */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}
