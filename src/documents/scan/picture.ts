/** A picture in shades of grey, row by row from the top: 0 is black, 255 white. */
export interface Picture {
  width: number
  height: number
  gray: Uint8Array
}

/** Pictures are read at this resolution, in dots per inch: typefaces of 10 to 14 points are recognised best at it. */
export const DPI = 300
/** Points (1/72 inch) to dots. */
export const SCALE = DPI / 72
/** Darker is ink. */
export const INK = 140

/** A white picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, gray: new Uint8Array(width * height).fill(255) }
}

/** A part of a picture with a white border of `pad` dots around it. */
export function crop(picture: Picture, box: { left: number; top: number; right: number; bottom: number }, pad: number) {
  const [left, top] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))]
  const [right, bottom] = [Math.min(picture.width, Math.round(box.right)), Math.min(picture.height, Math.round(box.bottom))]
  const part = blank(Math.max(1, right - left) + 2 * pad, Math.max(1, bottom - top) + 2 * pad)
  for (let y = top; y < bottom; y += 1) {
    const row = picture.gray.subarray(y * picture.width + left, y * picture.width + right)
    part.gray.set(row, (y - top + pad) * part.width + pad)
  }
  return part
}
