/** Where a page names its encoding: in its first kilobytes (HTML, 4.2.5.4). */
const HEAD_BYTES = 4096
const CHARSET = /charset\s*=\s*["']?([\w-]+)/i

/**
 * Decodes an HTML page by its byte order mark, else by the encoding that it names, else as UTF-8.
 *
 * @param bytes the page
 */
export function decodeHtml(bytes: Uint8Array): string {
  const encodings = [
    markOf(bytes) ?? CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.[1],
  ]
  for (const encoding of [...encodings, 'utf-8']) {
    try {
      return new TextDecoder(encoding ?? 'utf-8', { fatal: encoding === undefined }).decode(bytes)
    } catch {
      // An encoding that nobody knows: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
