/** A doubt about a document, for somebody who has it before them. */
export interface PartedDoubt {
  /** The line of the document's text that it is about; null where it is about all of it. */
  line: number | null
  text: string
}

/**
 * Parts a doubt, which commands tell with its file ("ke-hoach.docx:35:1: Nối hai dòng").
 *
 * @param doubt as it was told
 * @param name of the document; null or left out where the plan has none
 */
export function partDoubt(doubt: string, name: string | null | undefined): PartedDoubt {
  if (!name || !doubt.startsWith(`${name}:`)) return { line: null, text: doubt }
  const rest = doubt.slice(name.length)
  const place = /^:(\d+):\d+(?:-\d+:\d+)?: /.exec(rest)
  return place
    ? { line: Number(place[1]), text: rest.slice(place[0].length) }
    : { line: null, text: rest.slice(1).trimStart() }
}
