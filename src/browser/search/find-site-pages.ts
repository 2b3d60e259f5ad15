import type { Grade } from '../../search/grade.ts'
import { compareGrades, gradeOf } from '../../search/grade.ts'
import type { Limits } from '../../search/limits.ts'
import type { Query } from '../../search/query.ts'
import type { SitePage } from '../../search/site-pages.ts'
import { splitWords } from '../../search/words.ts'

/** How many pages are named beside the results. */
const MOST = 6

/**
 * Finds pages whose name answers a query; where there is none, those whose explanation does.
 *
 * @param pages the site's pages
 * @param variants the query as typed, then under other names
 * @param limits what the search is limited to: pages belong to no plan
 * @returns at most six, the best first
 */
export function findSitePages(
  pages: SitePage[],
  variants: Query[],
  { kind, province, unit, group }: Limits,
): SitePage[] {
  if (kind === 'target' || province !== null || unit !== null || group !== null) return []
  const answers = pages.flatMap((page) => {
    if (kind !== null && page.kind !== kind) return []
    const name = splitWords(page.name)
    const named = bestOf(name, variants)
    const best = named ?? bestOf(splitWords(`${page.name}\n${page.text}`), variants)
    // Of two names that hold the query the one with less besides it is meant.
    return best === null ? [] : [{ page, ...best, isNamed: named !== null, length: name.length }]
  })
  const named = answers.filter(({ isNamed }) => isNamed)
  return (named.length > 0 ? named : answers)
    .sort((a, b) => compareGrades(a.grade, b.grade) || a.variant - b.variant || a.length - b.length)
    .slice(0, MOST)
    .map(({ page }) => page)
}

function bestOf(words: ReturnType<typeof splitWords>, variants: Query[]): { grade: Grade; variant: number } | null {
  const graded = variants.flatMap((query, variant) => {
    const grade = gradeOf(words, query)
    // What is only spelt alike with other marks is another name.
    return grade === null || grade.form === 'folded' ? [] : [{ grade, variant }]
  })
  return graded.toSorted((a, b) => compareGrades(a.grade, b.grade) || a.variant - b.variant)[0] ?? null
}
