import type { Strings } from './vi/index.ts'
import { vi } from './vi/index.ts'

export type { Strings }

/** A folder a language. */
const LANGUAGES: Record<string, Strings> = { vi }

/**
 * The interface's words in a language. Pages ask for them once and hand them to whatever writes a sentence.
 *
 * @param locale `Astro.currentLocale`; Vietnamese where it is undefined
 */
export function stringsOf(locale?: string): Strings {
  return LANGUAGES[locale ?? 'vi'] ?? vi
}
