import type { Statement } from '../plan/published-plan.ts'
import type { Section } from '../plan/sections.ts'
import type { IndicatorRegistry } from '../schema.ts'
import { indicatorFinder } from '../targets/find-indicators.ts'
import { findQuantities } from '../targets/find-quantities.ts'
import { wordReader } from '../targets/read-words.ts'
import { splitSentences } from '../text/sentences.ts'

/** No number is looked for: any place of the words will do. */
const NOWHERE = { start: 0, end: 0 }

/**
 * Finds for each indicator the first sentence of a plan that speaks of it, by the registry's `statements`.
 *
 * @param sections the plan's sections
 * @param registry indicators and abbreviations
 * @returns at most one sentence an indicator
 */
export function findStatements(
  sections: Section[],
  { indicators, abbreviations }: Pick<IndicatorRegistry, 'indicators' | 'abbreviations'>,
): Statement[] {
  const readWords = wordReader(abbreviations)
  const spoken = indicators
    .filter(({ statements }) => statements.length > 0)
    .map((indicator) => ({ ...indicator, patterns: indicator.statements }))
  const find = indicatorFinder(spoken, readWords)
  const found = new Map<string, Statement>()
  for (const section of sections) {
    for (const { text, anchor } of section.blocks) {
      for (const { start, end } of splitSentences(text)) {
        const quote = text.slice(start, end)
        const words = readWords(quote)
        for (const { indicator } of find(words)(NOWHERE, { start: 0, end: words.length })) {
          if (found.has(indicator.id)) continue
          const qualitative = findQuantities(quote).length === 0
          found.set(indicator.id, { indicator: indicator.id, quote, qualitative, section: section.id, anchor })
        }
      }
    }
  }
  return [...found.values()]
}
