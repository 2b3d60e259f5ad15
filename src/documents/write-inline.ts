/** A run of letters of one form. A line feed is a line break, a form feed the end of a page within a paragraph. */
export interface InlinePiece {
  text: string
  bold: boolean
  raised: boolean
}

/**
 * Writes the runs of a paragraph as text with inline marks. Neighbours of one form are one run; bold marks stand within a
 * line, around its words and not around the spaces at their ends.
 *
 * @param pieces the runs in order
 * @returns the text, bold as `**…**`, raised figures as `<sup>…</sup>`
 */
export function writeInline(pieces: InlinePiece[]): string {
  const runs: InlinePiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && last.bold === piece.bold && last.raised === piece.raised) last.text += piece.text
    else if (piece.text !== '') runs.push({ ...piece })
  }
  let written = ''
  for (let at = 0; at < runs.length; ) {
    const { bold } = runs[at] as InlinePiece
    let text = ''
    for (; at < runs.length && (runs[at] as InlinePiece).bold === bold; at += 1) text += raise(runs[at] as InlinePiece)
    written += bold ? embolden(text) : text
  }
  return written
}

function raise({ text, raised }: InlinePiece): string {
  const words = text.trim()
  return raised && words !== '' ? text.replace(words, () => `<sup>${words}</sup>`) : text
}

function embolden(text: string): string {
  return text
    .split(/([\n\f])/)
    .map((line) => {
      const words = line.trim()
      return words === '' ? line : line.replace(words, () => `**${words}**`)
    })
    .join('')
}
