/**
 * The words of a script in the language of its page.
 *
 * @param languages the words by language, at least Vietnamese
 */
export function ofDocument<T>(languages: { vi: T } & Record<string, T>): T {
  return languages[globalThis.document?.documentElement.lang ?? 'vi'] ?? languages.vi
}
