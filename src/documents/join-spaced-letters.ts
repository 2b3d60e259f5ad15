import type { Glyph } from './pdf-line.ts'

/** So many lone letters in a row are a word that is spaced out for show: K Ế  H O Ạ C H. */
const FEWEST = 4
/** A gap this much wider than those between letters is a gap between words. */
const WIDER = 1.5

/**
 * Finds where the letters of a line are spaced out for show, and which of the gaps between them part words.
 *
 * @param glyphs the letters of a line from left to right
 * @param isGap whether a space would be written before the letter at this index
 * @returns the indexes of the letters that belong to the word of the letter before
 */
export function joinSpacedLetters(glyphs: Glyph[], isGap: (index: number) => boolean): Set<number> {
  const joined = new Set<number>()
  for (const [start, end] of loneRuns(glyphs, isGap)) {
    const inner = Array.from({ length: end - start - 1 }, (_, at) => start + 1 + at)
    const gapAt = (index: number) => (glyphs[index] as Glyph).left - (glyphs[index - 1] as Glyph).right
    const widest = Math.min(...inner.map(gapAt)) * WIDER
    const within = inner.filter((index) => gapAt(index) <= widest)
    // Typed spaces of one width between all letters say nothing about where a word ends.
    if (within.length === inner.length && inner.every((index) => glyphs[index]?.spaceBefore)) continue
    for (const index of within) joined.add(index)
  }
  return joined
}

/** Runs of letters that stand alone, as index of the first and index after the last. */
function loneRuns(glyphs: Glyph[], isGap: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = []
  let start = 0
  glyphs.forEach((_, index) => {
    const isLone = /^\p{L}\p{M}{0,3}$/u.test((glyphs[index] as Glyph).text) && (index === 0 || isGap(index))
    const endsAlone = index + 1 === glyphs.length || isGap(index + 1)
    if (isLone && endsAlone) {
      if (index + 1 === glyphs.length && index + 1 - start >= FEWEST) runs.push([start, index + 1])
    } else {
      if (index - start >= FEWEST) runs.push([start, index])
      start = index + 1
    }
  })
  return runs
}
