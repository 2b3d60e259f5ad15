/** Names of scripts, styles and typefaces in a page or a script. */
const NAMES = /[\w.-]+\.(?:js|css|woff2)/g
/** Large, and only for PDFs and scans: kept when first used. */
const ON_USE = /^(?:pdfjs|read-pdf|in-browser)/

/**
 * Lists every built file that pages lead to, by their scripts too.
 *
 * @param pages their HTML
 * @param built the names of what was built
 * @param read gives the text of such a file
 * @returns names in their order
 */
export function reachedFiles(
  pages: Iterable<string>,
  built: ReadonlySet<string>,
  read: (name: string) => string,
): string[] {
  const found = new Set<string>()
  const follow = (text: string) => {
    for (const [name] of text.matchAll(NAMES)) {
      if (!built.has(name) || found.has(name) || ON_USE.test(name)) continue
      found.add(name)
      if (name.endsWith('.js')) follow(read(name))
    }
  }
  for (const page of pages) follow(page)
  return [...found].sort()
}
