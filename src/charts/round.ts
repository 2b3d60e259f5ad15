/** A coordinate to a tenth: what is drawn the same is written the same. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
