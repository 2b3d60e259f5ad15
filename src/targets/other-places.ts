import type { Section } from '../plan/sections.ts'
import { oneOf, WORD_END, WORD_START } from '../text/phrases.ts'
import { PROVINCE_SETS } from './lexicon/speakers.ts'

/**
 * Prepares the search for other provinces as those who aim at something: "tỉnh A phấn đấu", "tỉnh A, địa phương đang hướng đến".
 * The plan's own province is the one that its text names most.
 *
 * @param sections the plan's sections
 * @param names the provinces' names
 * @returns the search, a global expression; null where the text names no other province, or no names are known
 */
export function otherPlaces(sections: Section[], names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const name = new RegExp(`${WORD_START}${oneOf(names)}${WORD_END}`, 'gu')
  const counts = new Map<string, number>()
  for (const { blocks } of sections) {
    for (const { text } of blocks)
      for (const [found] of text.matchAll(name)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const leading = [...counts].filter(([, count]) => count === most)
  const own = leading.length === 1 ? leading[0]?.[0] : undefined
  const others = [...counts.keys()].filter((found) => found !== own)
  if (others.length === 0) return null
  const aims = `(?:, (?:một )?địa phương|,? nơi)?[^,;.]{0,30}?${WORD_START}${oneOf(PROVINCE_SETS)}${WORD_END}`
  return new RegExp(`${WORD_START}${oneOf(others)}${WORD_END}${aims}`, 'giu')
}
