/** Server and scheme before the path: a request may name them (RFC 9112, 3.2.2). */
const SERVER = /^https?:\/\/[^/?#]*/i
/** What no address of the site has in a part of its path: "%2F", "\", and what a file system takes for something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const REFUSED = /^\.{1,2}$|[/\\:\u0000-\u001f\u007f]/

/**
 * Reads the path that a request names.
 *
 * @param target the request's target: "/so-sanh/?cot=1"
 * @returns its parts, decoded; the last is empty for a folder; null where it is malformed or leads elsewhere
 */
export function requestedPath(target: string): string[] | null {
  const [path = ''] = target.replace(SERVER, '').split(/[?#]/, 1)
  if (!path.startsWith('/')) return null
  const parts = path.slice(1).split('/').map(decode)
  return parts.every((part) => part !== null && !REFUSED.test(part)) ? (parts as string[]) : null
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
