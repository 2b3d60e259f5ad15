import type { Piece } from './pdf-pieces.ts'

/** Columns are at least so far apart, in points. */
const GUTTER = 3

/** Pieces of one height differ by less, in letter sizes. */
const LEVEL = 0.5
/** The head of a column of numbers. */
const NUMBERING = /^(?:s?tt|số tt|số thứ tự)$/iu

/** How far something reaches from left to right, in points. */
interface Reach {
  left: number
  right: number
}

/**
 * Finds where the columns of a table part: between the middles of two heads, where the fewest words lie across.
 *
 * @param heads the heads of the columns from the left, with their words
 * @param body the pieces below the head, a paragraph behind the table among them
 * @returns the edges between neighbouring columns; null where no gap is wide enough
 */
export function partColumns(heads: (Reach & { text: string })[], body: Piece[]): number[] | null {
  const edges: number[] = []
  const middles = heads.map(middleOf)
  const [first] = heads
  const isNumbered = NUMBERING.test(first?.text ?? '')
  // A cell reaches over the middle of its own column only. Behind numbers, a line alone that begins among them is a group's name.
  const inColumns = body.filter((piece) => {
    if (middles.filter((middle) => piece.left < middle && piece.right > middle).length > 1) return false
    const beginsFirst = first !== undefined && piece.left < first.right && piece.right > first.right
    return !(isNumbered && beginsFirst && isAlone(piece, body))
  })
  for (const [at, head] of heads.slice(0, -1).entries()) {
    const next = heads[at + 1] as Reach
    const gap = emptiest([...inColumns, ...heads], middleOf(head), middleOf(next))
    if (gap === null) return null
    edges.push(gap)
  }
  return edges
}

function isAlone(piece: Piece, body: Piece[]): boolean {
  return body.every((other) => other === piece || Math.abs(other.y - piece.y) > LEVEL * piece.size)
}

function middleOf({ left, right }: Reach): number {
  return (left + right) / 2
}

/** The middle of the widest gap between two edges that the fewest lie across. */
function emptiest(reaches: Reach[], from: number, to: number): number | null {
  const near = reaches.filter(({ left, right }) => right > from && left < to)
  const edges = [from, to, ...near.flatMap(({ left, right }) => [left, right])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((one, other) => one - other)
  let best: { across: number; width: number; middle: number } | null = null
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const end = edges[at + 1] as number
    if (end - start < GUTTER) continue
    const middle = (start + end) / 2
    const across = near.filter(({ left, right }) => left < middle && right > middle).length
    const isBetter = best === null || across < best.across || (across === best.across && end - start > best.width)
    if (isBetter) best = { across, width: end - start, middle }
  }
  return best?.middle ?? null
}
