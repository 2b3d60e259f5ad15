import type { Span } from '../text/sentences.ts'
import type { Clause } from './assign-clauses.ts'

const OPENING = /^(?:[\s,;:.–-]|\)|(?:và|còn|đồng thời|ngoài ra)\s)+/iu
const CLOSING = /(?:[\s,;:.(–/-]|\s(?:và|còn|trong đó))+$/iu

/**
 * The words of a clause without what joins it to its neighbours.
 *
 * @returns their place; a closing bracket stays only with its opening one
 */
export function trimClause(sentence: string, { span, quantity }: Clause): Span {
  const opening = OPENING.exec(sentence.slice(span.start, quantity.span.start))?.[0].length ?? 0
  const start = span.start + opening
  const closing = CLOSING.exec(sentence.slice(quantity.span.end, span.end))?.[0].length ?? 0
  let end = span.end - closing
  const words = sentence.slice(start, end)
  if (words.endsWith(')') && !words.includes('(') && end > quantity.span.end) end -= 1
  return { start, end }
}
