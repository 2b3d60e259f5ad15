/** What a text shows of the letters of dead 8-bit fonts. */
export interface LegacyLetters {
  /** The font family, as editors know it. */
  encoding: 'TCVN3 (ABC)' | 'VNI'
  /** Words that only such a font explains. */
  count: number
  /** The first of them, and its line. */
  word: string
  line: number
  /** They are so many that the text as a whole is in such a font, not a word here and there. */
  throughout: boolean
}

/** A word, signs included that stand for letters in the old fonts ("c«ng", "®¹t"). */
const WORD = /[\p{L}\p{M}¡-¿×÷]+/gu
/** Letters that only a Vietnamese text in Unicode has. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u
/** TCVN3 sets signs for letters: between two letters no Vietnamese text has them, nor "®" before one. */
const TCVN3 = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾]\p{L}|®[\p{L}µ¸¹]|\p{L}[¸µ¶]/u
/**
 * VNI sets a second letter behind the vowel for its marks ("quyeát", "hieän"), ñ for đ and ö for ư. Only pairs that
 * Vietnamese does not have: "oá", "uâ", "yê" stand in "hoá", "quân", "yêu".
 */
const VNI = /a[ùøûõïâêáàåãäéèúüë]|e[ùøûõïâêáàåãä]|o[ùøûõïâåä]|u[ùøûõï]|y[ùøûõ]|[ôö][ùøûõï]|[ñö]\p{L}/iu
/** Letters of both fonts that Vietnamese never has. */
const FOREIGN = /[äåæçëîïðñöøûüþß]/iu

/** So few such words may be French or German names. */
const FEWEST = 5
/** The share of such words, among all words that show what they are, from which on the whole text is in the old font. */
const THROUGHOUT = 0.2

/**
 * Looks for Vietnamese in the dead fonts TCVN3 (ABC) and VNI, whose letters become Latin signs when they are read as
 * Unicode: "®­îc" or "ñöôïc" for "được". The evidence is the number of words that no Vietnamese text can have, against
 * the number that only Vietnamese in Unicode has. Tables of the fonts: vietunicode.sourceforge.net/charset.
 *
 * @param text the text as decoded
 * @returns what was found, or null when there are fewer than five such words
 */
export function findLegacyLetters(text: string): LegacyLetters | null {
  const counts = { tcvn3: 0, vni: 0, vietnamese: 0 }
  let first: { word: string; index: number } | undefined
  let count = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (VIETNAMESE.test(word)) counts.vietnamese += 1
    else {
      const [tcvn3, vni] = [TCVN3.test(word), VNI.test(word)]
      if (!tcvn3 && !vni && !FOREIGN.test(word)) continue
      count += 1
      first ??= { word, index }
      if (tcvn3) counts.tcvn3 += 1
      if (vni) counts.vni += 1
    }
  }
  if (first === undefined || count < FEWEST) return null
  return {
    encoding: counts.tcvn3 > counts.vni ? 'TCVN3 (ABC)' : 'VNI',
    count,
    word: first.word,
    line: text.slice(0, first.index).split('\n').length,
    throughout: count > THROUGHOUT * (count + counts.vietnamese),
  }
}
