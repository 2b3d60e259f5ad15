/** What recognition of Vietnamese letters is known to mix up. `to` is the word as it may be in the document. */
const CONFUSIONS: { found: RegExp; to: (word: string) => string }[] = [
  {
    found: /phần đầu(?= (?:đến|đạt|đưa|có|tăng|trở|hoàn|thuộc|xây|mỗi|năm|tỷ))/giu,
    to: (word) => (word[0] === 'P' ? 'Phấn đấu' : 'phấn đấu'),
  },
  { found: /(?<![\p{L}\d])(?:TEP|TFEP|IFP|TPP)(?![\p{L}\d])/gu, to: () => 'TFP' },
  { found: /\p{L}{0,6}\p{Ll}Ở\p{Ll}{0,6}/gu, to: (word) => word.replaceAll('Ở', 'ở') },
  {
    found: /(?<![\p{L}\d])(?=[\d.,OolI]*\d)(?=[\d.,]*[OolI])[\d.,OolI]{2,12}(?![\p{L}\d])/gu,
    to: (word) => word.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
  },
]

/** A word that may have been read wrong, and what it may be. */
export interface Proposal {
  was: string
  proposed: string
}

/**
 * Proposes corrections where a scan's text shows what recognition is known to mix up. None is made: a person looks at the
 * document.
 *
 * @param line a line of the text
 */
export function proposeCorrections(line: string): Proposal[] {
  return CONFUSIONS.flatMap(({ found, to }) =>
    Array.from(line.matchAll(found), ([word]) => ({ was: word, proposed: to(word) })),
  )
}
