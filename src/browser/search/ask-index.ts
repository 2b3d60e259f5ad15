import type { WordCounts } from '../../search/vocabulary.ts'
import { splitWords } from '../../search/words.ts'
import type { Pagefind } from './open-index.ts'
import { openIndex } from './open-index.ts'
import { IndexFault } from './search-faults.ts'

type Results = Awaited<ReturnType<Pagefind['search']>>['results']

/** Words that the index has answered: their part of it is there. */
const answered = new Set<string>()

/**
 * Asks Pagefind, which says "nothing" where a part of its index is missing or cut off. So a "nothing" is believed only where the index
 * has something for each of the words that the texts have; and where it is limited, only without its limits.
 *
 * @param words folded words, or a phrase in double quotes
 * @param filters Pagefind's
 * @param vocabulary gives the words of all texts
 * @returns what it proposes; without the limits where they leave nothing of it
 * @throws {IndexFault} when the index cannot be opened or asked, or has nothing for a word of the texts
 */
export async function askIndex(
  words: string,
  filters: Record<string, string>,
  vocabulary: () => Promise<WordCounts>,
): Promise<Results> {
  const found = await ask(words, filters)
  if (found.length > 0) return found
  if (Object.keys(filters).length > 0) return askIndex(words, {}, vocabulary)
  const asked = words
    .replaceAll('"', '')
    .split(' ')
    .filter((word) => word !== '' && !answered.has(word))
  if (asked.length === 0) return []
  const known = new Set((await vocabulary()).map(([word]) => splitWords(word)[0]?.folded))
  for (const word of asked.filter((word) => known.has(word))) {
    if ((await ask(word, {})).length === 0) throw new IndexFault(`the index has nothing for “${word}”`, false)
    answered.add(word)
  }
  return []
}

async function ask(words: string, filters: Record<string, string>): Promise<Results> {
  try {
    return (await (await openIndex()).search(words, { filters })).results
  } catch (error) {
    throw new IndexFault(`the index cannot be asked: ${error}`, true)
  }
}
