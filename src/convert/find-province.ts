import type { Province } from '../schema.ts'
import { foldSpelling } from '../text/fold.ts'
import { BEFORE_PROVINCES } from './lexicon.ts'

/** Times that a text names the province that it is about: once may be in passing. */
const OFTEN = 2

/** Where a document may name its province. */
interface Named {
  /** The place before the date, as written. */
  place: string | undefined
  letterhead: string[]
  /** Who issued it, and its title. */
  about: string[]
  /** All its paragraphs. */
  texts: string[]
}

/**
 * Finds the province that a document names at its date ("Hà Giang, ngày …"), else in its letterhead ("TỈNH ỦY HÀ GIANG"; the date
 * may name a town), else where it says who issued it and what it is called, else the one that it names most often: one that is named once in passing may be any.
 *
 * @param named where the document may name it
 * @param provinces the register
 * @returns the province's slug; undefined where none is named
 */
export function findProvince({ place, letterhead, about, texts }: Named, provinces: Province[]): string | undefined {
  return (
    namedProvince(place, provinces) ??
    mostNamed(letterhead, provinces, 1) ??
    mostNamed(about, provinces, 1) ??
    mostNamed(texts, provinces, OFTEN)
  )
}

function namedProvince(place: string | undefined, provinces: Province[]): string | undefined {
  const name = ` ${foldSpelling((place ?? '').replace(/\s+/g, ' ').trim())}`
  return provinces.find(({ name_vi }) => name.endsWith(` ${foldSpelling(name_vi)}`))?.slug
}

/** The province whose name the text has most often after "tỉnh", "thành phố" or "Tỉnh ủy", and at least so often; none where two are named as often. */
function mostNamed(texts: string[], provinces: Province[], least: number): string | undefined {
  const text = foldSpelling(texts.join('\n'))
  const counted = provinces.flatMap(({ slug, name_vi }) => {
    const name = foldSpelling(name_vi)
    // Most of the provinces are named nowhere: a look at the whole text is spared.
    if (!text.includes(name)) return []
    const after = BEFORE_PROVINCES.map((word) => `${foldSpelling(word)} ${name}`)
    return [{ slug, count: after.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0) }]
  })
  const [best, next] = counted.sort((one, other) => other.count - one.count)
  return best && best.count >= least && best.count !== next?.count ? best.slug : undefined
}
