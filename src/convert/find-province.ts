import type { Province } from '../schema.ts'
import { foldSpelling } from '../text/fold.ts'
import { BEFORE_PROVINCES } from './lexicon.ts'

/** Where a document may name its province. */
interface Named {
  /** The place before the date, as written. */
  place: string | undefined
  letterhead: string[]
  /** All its paragraphs. */
  texts: string[]
}

/**
 * Finds the province that a document names at its date ("Hà Giang, ngày …"), else in its letterhead ("TỈNH ỦY HÀ GIANG"; the date
 * may name a town), else the one that it names most often.
 *
 * @param named where the document may name it
 * @param provinces the register
 * @returns the province's slug; undefined where none is named
 */
export function findProvince({ place, letterhead, texts }: Named, provinces: Province[]): string | undefined {
  return namedProvince(place, provinces) ?? mostNamed(letterhead, provinces) ?? mostNamed(texts, provinces)
}

function namedProvince(place: string | undefined, provinces: Province[]): string | undefined {
  const name = ` ${foldSpelling((place ?? '').replace(/\s+/g, ' ').trim())}`
  return provinces.find(({ name_vi }) => name.endsWith(` ${foldSpelling(name_vi)}`))?.slug
}

/** The province whose name the text has most often after "tỉnh", "thành phố" or "Tỉnh ủy". */
function mostNamed(texts: string[], provinces: Province[]): string | undefined {
  const text = foldSpelling(texts.join('\n'))
  let best: { slug: string; count: number } | undefined
  for (const { slug, name_vi } of provinces) {
    const name = foldSpelling(name_vi)
    const after = BEFORE_PROVINCES.map((word) => `${foldSpelling(word)} ${name}`)
    const count = after.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0)
    if (count > (best?.count ?? 0)) best = { slug, count }
  }
  return best?.slug
}
