import type { PublishedPlan } from '../plan/published-plan.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { PlaceRegister } from '../registry/place-register.ts'
import { ownProvinces } from '../registry/place-register.ts'
import type { Peoples, PlaceName, PlanFrontMatter, Province } from '../schema.ts'
import { anyOf, oneOf, WORD_END } from '../text/phrases.ts'

/** A clause that speaks of another province as if it were the plan's own. */
export interface OtherPlace {
  /** Its number among the plan's clauses. */
  clause: number
  /** As the clause has it: "người Nghệ", "tỉnh A". */
  words: string
  /** The provinces that are meant, at least one. */
  provinces: Province[]
}

/** Before the name of the province whose plan it is; anybody may be named without these words. */
const AS_OWN = [
  'trên địa bàn',
  'địa bàn tỉnh',
  'địa bàn thành phố',
  'ủy ban nhân dân tỉnh',
  'ubnd tỉnh',
  'hđnd tỉnh',
  'hội đồng nhân dân tỉnh',
  'tỉnh ủy',
  'thành ủy',
  'nhân dân',
  'người',
  'con người',
  'người dân',
  'trí thức',
  'doanh nghiệp',
  'của tỉnh',
  'đưa tỉnh',
  'xây dựng tỉnh',
]
/** A clause with one of these speaks of others on purpose. */
const OF_OTHERS = anyOf([
  'liên kết',
  'hợp tác',
  'phối hợp với',
  'kết nối với',
  'học tập',
  'kinh nghiệm',
  'tham khảo',
  'các tỉnh',
  'các địa phương',
  'tỉnh bạn',
  'vùng',
  'giữa',
  'tuyến',
  'giáp',
  'căn cứ',
])

type Named = Pick<PublishedPlan, 'clauses'> & { frontMatter: Pick<PlanFrontMatter, 'province' | 'unit'> }

/**
 * Makes the function that finds where a plan speaks of another province as if it were its own, or of its people ("người Nghệ"): a
 * passage may have been taken from the other's plan. A clause that also names the plan's own province, or speaks of working together,
 * is passed over.
 *
 * @param registry the places, other names of provinces, and what their people are called
 */
export function otherPlaceFinder(
  registry: Pick<PlaceRegister, 'provinces' | 'localPlaces'> & { placeNames: PlaceName[]; peoples: Peoples },
) {
  const { provinces, placeNames, peoples } = registry
  const names = new Map(provinces.map((province) => [province.name_vi.toLowerCase(), [province]]))
  for (const { name, kind, province } of placeNames) {
    const named = provinces.filter(({ slug }) => slug === province)
    if (kind === 'tên khác') names.set(name.normalize('NFC').toLowerCase(), named)
  }
  const called = new Map(
    Object.entries(peoples).map(([name, slugs]) => [
      name.normalize('NFC').toLowerCase(),
      provinces.filter(({ slug }) => slugs.includes(slug)),
    ]),
  )
  // The longer name first: one may begin with another.
  const longest = (of: Map<string, Province[]>) => [...of.keys()].sort((a, b) => b.length - a.length)
  if (names.size === 0) return () => []
  const asOwn = new RegExp(`${anyOf(AS_OWN)}\\s(?:tỉnh\\s|thành phố\\s)?(${oneOf(longest(names))})${WORD_END}`, 'giu')
  const byPeople = called.size === 0 ? null : new RegExp(`(${anyOf(longest(called))})`, 'giu')
  const others = new RegExp(OF_OTHERS, 'iu')

  return ({ frontMatter, clauses }: Named): OtherPlace[] => {
    const own = ownProvinces(registry, placeKey(frontMatter))
    return clauses.flatMap(({ text }, clause) => {
      const found = [
        ...wordsFor(text, byPeople, called),
        ...(others.test(text) || own.some(({ name_vi }) => text.includes(name_vi)) ? [] : wordsFor(text, asOwn, names)),
      ].filter(({ provinces }) => provinces.length > 0 && !provinces.some((province) => own.includes(province)))
      const [first] = found
      return first ? [{ clause, ...first }] : []
    })
  }
}

function wordsFor(text: string, pattern: RegExp | null, meant: Map<string, Province[]>): Omit<OtherPlace, 'clause'>[] {
  if (pattern === null) return []
  return Array.from(text.matchAll(pattern), ([words, name = '']) => ({
    words,
    provinces: meant.get(name.toLowerCase()) ?? [],
  }))
}
