import type { Section } from '../../reader/sections.ts'
import type { Span } from '../../text/sentences.ts'

const HORIZON = /(?:đến|hết|vào|trong|tới)\s+(?:hết\s+|cuối\s+)?năm\s+(20[2-5]\d)/giu
const NAMED = /^\s*(?:của|tầm nhìn|\))/u

/**
 * The horizon that a section's headings give: "2.1. Đến năm 2030", "Tầm nhìn đến năm 2045". The nearest heading counts.
 *
 * @param byId the plan's sections by their ids
 * @param section the section; undefined above the outermost
 * @returns the year, or null
 */
export function sectionHorizon(byId: Map<string, Section>, section: Section | undefined): number | null {
  if (!section) return null
  const years = [...section.heading.matchAll(HORIZON)].map(([, year]) => Number(year))
  const only = new Set(years)
  if (only.size === 1) return years[0] as number
  return sectionHorizon(byId, byId.get(section.parent ?? ''))
}

/**
 * The year that the sentence itself gives for a number: the nearest "đến năm …" before it, or right after it
 * ("70% vào năm 2025"). The horizon in another document's name ("Chiến lược … đến năm 2030 của Chính phủ") is none.
 *
 * @param sentence the sentence
 * @param quantity the number's place in it
 * @returns the year, or null
 */
export function statedYear(sentence: string, quantity: Span): number | null {
  let before: number | null = null
  for (const match of sentence.matchAll(HORIZON)) {
    const end = match.index + match[0].length
    if (NAMED.test(sentence.slice(end))) continue
    if (end <= quantity.start) before = Number(match[1])
    else if (match.index - quantity.end < 12 && !/[,;]/.test(sentence.slice(quantity.end, match.index))) {
      return Number(match[1])
    }
  }
  return before
}
