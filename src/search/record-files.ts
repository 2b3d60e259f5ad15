/** Up to so many files of texts, records are listed by as many digits of their ids as their place here, from 1; beyond, by one more. */
const MOST_TEXTS = [100, 4_000]

/**
 * Names the file, in `pagefind/`, that tells where the true text of a record of the index stands. Pagefind has a file for each record, with
 * its whole text again; here a file has all whose ids begin alike, about one a plan, with nothing but addresses.
 *
 * @param id of the record, as Pagefind gives it: the language and hexadecimal digits, "vi_10a5a9b"
 * @param texts how many files of texts the site has: index and browser both know it
 * @returns "records/10.json"
 */
export function recordFile(id: string, texts: number): string {
  const digits = MOST_TEXTS.filter((most) => texts > most).length + 1
  const [hash = id] = id.split('_').slice(-1)
  return `records/${hash.slice(0, digits)}.json`
}
