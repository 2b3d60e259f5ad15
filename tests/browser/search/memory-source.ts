import type { SearchSource } from '../../../src/browser/search/source.ts'
import type { Gazetteer } from '../../../src/data/gazetteer.ts'
import type { PlanTexts, SearchRecord } from '../../../src/search/records.ts'
import { searchableText } from '../../../src/search/records.ts'
import type { SiteTexts } from '../../../src/search/site-pages.ts'
import { countWords } from '../../../src/search/vocabulary.ts'
import { isBorder, splitWords } from '../../../src/search/words.ts'

const NO_PAGES: SiteTexts = { pages: [], synonyms: [], english: {}, questionWords: [] }
const NO_PLACES: Gazetteer = { units: [], provinces: [], kinds: [], places: [] }

/**
 * A source over texts in memory, with an index that finds words by their beginnings and knows no order, as Pagefind does.
 *
 * @returns the source, and which files and records were loaded
 */
export function memorySource(plans: PlanTexts[], site: SiteTexts = NO_PAGES, gazetteer: Gazetteer = NO_PLACES) {
  const loaded: string[] = []
  const indexed = plans.flatMap((plan) =>
    plan.records.map((record) => ({ plan, record, text: ` ${indexedText(record)} ` })),
  )
  const source: SearchSource = {
    siteTexts: async () => ({
      checksum: '',
      ...site,
      files: plans.map(({ place, unit, plan }) => ({ place, unit, files: [plan] })),
    }),
    texts: async (file) => {
      loaded.push(file)
      return plans.find(({ plan }) => plan === file) as PlanTexts
    },
    warm: async () => undefined,
    vocabulary: async () => countWords(plans.flatMap(({ records }) => records.map(searchableText))),
    gazetteer: async () => gazetteer,
    propose: async (asked, { province, unit }) => {
      const words = asked.replaceAll('"', '').split(' ')
      const has = (text: string) =>
        asked.startsWith('"') ? text.includes(` ${words.join(' ')} `) : words.every((word) => text.includes(` ${word}`))
      return indexed
        .filter(({ plan }) => (province === null || plan.place === province) && (unit === null || plan.unit === unit))
        .filter(({ text }) => has(text))
        .map(({ plan, record }) => ({
          id: record.url,
          load: async () => {
            loaded.push(record.url)
            return { plan, record }
          },
        }))
    },
  }
  return { source, loaded }
}

function indexedText(record: SearchRecord): string {
  return splitWords(searchableText(record))
    .map((word) => (isBorder(word) ? '.' : word.folded))
    .join(' ')
}
