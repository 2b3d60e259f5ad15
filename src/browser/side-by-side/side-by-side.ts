import type { VsNational } from '../../schema.ts'

/** One target as the side-by-side page loads it: /doi-chieu/<place>.json. */
interface PlacedTarget {
  indicator: string
  year: number | null
  /** As a reader sees it: "≥ 40 % GRDP". */
  value: string
  /** How it stands to the national value of its year; empty where there is none. */
  versus: VsNational
  /** The words that state it. */
  words: string
  /** Address of the target in its plan, from the site's root. */
  url: string
}

/** One place as the side-by-side page loads it. */
export interface ComparedPlace {
  key: string
  name: string
  /** What is said of an indicator that it gives no number for at any horizon, where that is not the plain "không nêu". */
  silences: Record<string, string>
  /** What is said of all others. */
  silence: string
  targets: PlacedTarget[]
}

/** One indicator at one year, with what each place states; an empty list is "không nêu". */
export interface ComparedTarget {
  indicator: string
  year: number | null
  cells: PlacedTarget[][]
}

/** The lines in the order of reading. */
export interface SideBySide {
  /** All places state it, not all the same. */
  differ: ComparedTarget[]
  /** All state the same. */
  same: ComparedTarget[]
  /** Only some state it. */
  some: ComparedTarget[]
}

/**
 * Puts the targets of some places beside each other, differences first.
 *
 * @param places the places, in the order of the columns
 * @param indicators ids of all indicators, in the order of display
 */
export function putSideBySide(places: ComparedPlace[], indicators: string[]): SideBySide {
  const order = new Map(indicators.map((id, index) => [id, index]))
  const lines = new Map<string, ComparedTarget>()
  for (const [column, place] of places.entries()) {
    for (const target of place.targets) {
      const key = `${target.indicator} ${target.year}`
      const line = lines.get(key) ?? { indicator: target.indicator, year: target.year, cells: places.map(() => []) }
      line.cells[column]?.push(target)
      lines.set(key, line)
    }
  }
  const sorted = [...lines.values()].sort(
    (a, b) =>
      (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
      (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY),
  )
  const isFull = ({ cells }: ComparedTarget) => cells.every((cell) => cell.length > 0)
  const isSame = ({ cells }: ComparedTarget) =>
    new Set(cells.map((cell) => cell.map(({ value }) => value).join('; '))).size === 1
  return {
    differ: sorted.filter((line) => isFull(line) && !isSame(line)),
    same: sorted.filter((line) => isFull(line) && isSame(line)),
    some: sorted.filter((line) => !isFull(line)),
  }
}
