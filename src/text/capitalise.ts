/** A text with its first letter as a capital: "đến năm 2030" begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
