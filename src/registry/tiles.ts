import { csvParse } from 'd3-dsv'
import type { Province } from '../schema.ts'

/** The place of a province in a map of squares. */
interface TilePlace {
  slug: string
  name: string
  column: number
  row: number
}

/** Archipelagos are drawn out at sea and belong to a province: both slugs of content/tiles.csv and names are fixed. */
const ISLANDS: Record<string, { name: string; province: string }> = {
  'hoang-sa': { name: 'Hoàng Sa', province: 'da-nang' },
  'truong-sa': { name: 'Trường Sa', province: 'khanh-hoa' },
}

/** A place with the slug of the province whose value it shows: its own, or that of the province an archipelago belongs to. */
export type PlacedProvince = TilePlace & { province: string }

/**
 * Reads the places of provinces in one of the two maps.
 *
 * @param text content/tiles.csv
 * @param grid the 63 provinces of before 1 July 2025, or the 34 of today
 * @param provinces the register
 * @returns the places, the northernmost first
 */
export function readTiles(text: string, grid: '63' | '34', provinces: Province[]): PlacedProvince[] {
  const names = new Map(
    provinces.map((province) =>
      grid === '63' ? [province.slug, province.name_vi] : [province.successor_slug, province.successor_name],
    ),
  )
  return csvParse(text)
    .filter((row) => row.grid === grid)
    .map(({ slug = '', column, row }) => {
      const island = ISLANDS[slug]
      return {
        slug,
        name: island?.name ?? names.get(slug) ?? slug,
        province: island?.province ?? slug,
        column: Number(column),
        row: Number(row),
      }
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
}

/**
 * The letters of a province inside its square: the first of each word, a single word whole.
 *
 * @param name "Bà Rịa - Vũng Tàu"
 */
export function initials(name: string): string {
  if (!name.includes(' ')) return name
  return [...name.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].map(String).slice(0, 4).join('')
}
