import { type Box, INK, type Picture } from './picture.ts'

/** A piece of ink with all that stands above or below it: a letter with its marks, a sign with its line. */
export interface Blot extends Box {
  /** Dots. */
  ink: number
  /** Says whether a dot of the picture belongs to it. */
  has: (x: number, y: number) => boolean
}

/** Fewer dots are specks. */
const LEAST_INK = 10
/** Two pieces are one blot when they share this much of the narrower one's width. */
const SHARED = 0.5

interface Piece extends Box {
  ink: number
  labels: Set<number>
}

/**
 * Finds the blots in a part of a picture, from the left.
 *
 * @param picture black ink on white
 * @param box the part; ink that goes on outside is cut off
 */
export function findBlots(picture: Picture, box: Box): Blot[] {
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))]
  const [right, bottom] = [
    Math.min(picture.width, Math.ceil(box.right)),
    Math.min(picture.height, Math.ceil(box.bottom)),
  ]
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)]
  const isInk = (x: number, y: number) => (picture.gray[(y + top) * picture.width + x + left] as number) < INK
  const { labels, pieces } = labelPieces(width, height, isInk)
  return joinPieces(pieces).map((piece) => ({
    left: piece.left + left,
    right: piece.right + left,
    top: piece.top + top,
    bottom: piece.bottom + top,
    ink: piece.ink,
    has: (x, y) => piece.labels.has(labels[(y - top) * width + x - left] ?? 0),
  }))
}

/** Connected pieces of ink, corners counted, each with a number from 1. */
function labelPieces(width: number, height: number, isInk: (x: number, y: number) => boolean) {
  const labels = new Int32Array(width * height)
  const pieces: Piece[] = []
  const open: number[] = []
  for (let start = 0; start < labels.length; start += 1) {
    if (labels[start] !== 0 || !isInk(start % width, Math.floor(start / width))) continue
    const label = pieces.length + 1
    const piece: Piece = { left: width, right: 0, top: height, bottom: 0, ink: 0, labels: new Set([label]) }
    labels[start] = label
    open.push(start)
    while (open.length > 0) {
      const at = open.pop() as number
      const [x, y] = [at % width, Math.floor(at / width)]
      piece.ink += 1
      piece.left = Math.min(piece.left, x)
      piece.right = Math.max(piece.right, x + 1)
      piece.top = Math.min(piece.top, y)
      piece.bottom = Math.max(piece.bottom, y + 1)
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          const beside = row * width + column
          if (labels[beside] !== 0 || !isInk(column, row)) continue
          labels[beside] = label
          open.push(beside)
        }
      }
    }
    pieces.push(piece)
  }
  return { labels, pieces: pieces.filter(({ ink }) => ink >= LEAST_INK) }
}

function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces.toSorted((one, other) => one.left - other.left)) {
    const above = joined.find((blot) => {
      const shared = Math.min(blot.right, piece.right) - Math.max(blot.left, piece.left)
      return shared > SHARED * Math.min(blot.right - blot.left, piece.right - piece.left)
    })
    if (above === undefined) joined.push({ ...piece, labels: new Set(piece.labels) })
    else {
      above.left = Math.min(above.left, piece.left)
      above.right = Math.max(above.right, piece.right)
      above.top = Math.min(above.top, piece.top)
      above.bottom = Math.max(above.bottom, piece.bottom)
      above.ink += piece.ink
      for (const label of piece.labels) above.labels.add(label)
    }
  }
  return joined
}
