import { InputError } from '../input-error.ts'
import { pictureSize } from '../picture-size.ts'

/** A picture in shades of grey, row by row from the top: 0 is black, 255 white. */
export interface Picture {
  width: number
  height: number
  gray: Uint8Array
}

/** Pictures are read at this resolution, in dots per inch: typefaces of 10 to 14 points are recognised best at it. */
const DPI = 300
/** Points (1/72 inch) to dots. */
export const SCALE = DPI / 72
/** Darker is ink. */
export const INK = 140

/** The largest side that is drawn of a PDF's page, in dots: A3 at 300 dpi. */
export const LARGEST_SIDE = 5000
/** The shorter side of an A4 page in dots. */
const SHORT_SIDE = 2480
/** A picture of a page is scaled so that its shorter side comes near to that of A4; within these bounds it is left. */
const [SMALLEST, LARGEST] = [1900, 3400]
/** A picture larger than this would take gigabytes of memory. */
const MOST_DOTS = 60_000_000

/**
 * Refuses a picture that claims to be larger than any page, before it is unpacked.
 *
 * @param bytes a .jpg or .png
 * @throws {InputError} when it is too large
 */
export function checkPictureSize(bytes: Uint8Array): void {
  const size = pictureSize(bytes)
  if (size !== null) sizeOfPicture(size)
}

/**
 * In which size a photograph or scan of a page is read.
 *
 * @throws {InputError} when it is too large
 */
export function sizeOfPicture({ width, height }: { width: number; height: number }): { width: number; height: number } {
  if (width * height > MOST_DOTS)
    throw new InputError(`ảnh quá lớn (${width} × ${height} điểm). Hãy quét lại ở 300 dpi.`)
  const side = Math.min(width, height)
  const scale = side < SMALLEST || side > LARGEST ? SHORT_SIDE / side : 1
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/**
 * What is drawn, in shades of grey. Red and blue ink (stamps, signatures) comes out lighter than black.
 *
 * @param data red, green, blue and opacity of each dot
 */
export function toGray(data: Uint8ClampedArray, width: number, height: number): Picture {
  const gray = new Uint8Array(width * height)
  for (let at = 0; at < gray.length; at += 1) {
    const [red, green, blue] = [data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number]
    gray[at] = Math.max(red, green, blue)
  }
  return { width, height, gray }
}

/** A white picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, gray: new Uint8Array(width * height).fill(255) }
}

/** A part of a picture, in dots; right and bottom are the first ones outside. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Copies a part of a picture to a place in another one, which has room for it. */
export function paste(from: Picture, { left, right, top, bottom }: Box, to: Picture, x: number, y: number): void {
  for (let row = top; row < bottom; row += 1) {
    to.gray.set(from.gray.subarray(row * from.width + left, row * from.width + right), (row - top + y) * to.width + x)
  }
}

/** Paper comes out of a scanner grey and speckled: shades this near to that of most of the paper are white. */
const SPECKLE = 30
/** Shades up to this are black. */
const BLACK = 60

/**
 * Makes the paper white and the ink black, shades between them evenly.
 *
 * @param picture a page; most of it is paper
 */
export function whiten({ width, height, gray }: Picture): Picture {
  const counts = new Uint32Array(256)
  for (const shade of gray) counts[shade] = (counts[shade] as number) + 1
  const paper = counts.reduce(
    (most, count, shade) => (shade > INK && count > (counts[most] as number) ? shade : most),
    255,
  )
  const white = Math.max(INK + SPECKLE, paper - SPECKLE)
  const shades = Uint8Array.from(counts, (_, shade) =>
    Math.round(Math.min(1, Math.max(0, (shade - BLACK) / (white - BLACK))) * 255),
  )
  return { width, height, gray: gray.map((shade) => shades[shade] as number) }
}
