/** A map of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Transform = [number, number, number, number, number, number]

/** The map that leaves every point in its place. */
export const IDENTITY: Transform = [1, 0, 0, 1, 0, 0]

/** The map that first does `n`, then `m`. */
export function multiply(m: Transform, n: Transform): Transform {
  const [a, b, c, d, e, f] = m
  const [g, h, i, j, k, l] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where the map puts a point. */
export function apply([a, b, c, d, e, f]: Transform, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
