/**
 * A checksum by which a browser tells whether a text is the one that was published: FNV-1a, 32 bits, which needs no secure context. It
 * finds damage and age, not forgery.
 *
 * @returns eight letters and digits
 */
export function checksumText(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
