/** The country in squares, for pictures by which links are shown. */
import type { Tile } from '../charts/tile-map.ts'
import { DARKEST, tileMap } from '../charts/tile-map.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Place } from '../data/places.ts'
import { listUnits, placesOfUnit } from '../data/units.ts'
import { readTiles } from '../registry/tiles.ts'

/**
 * Draws the country in squares, some of them dark.
 *
 * @param csv content/tiles.csv
 * @param grid the provinces before or after the mergers of 1 July 2025
 * @param dark slugs of the provinces or of today's that are dark
 */
export function pictureMap(
  csv: string,
  grid: '63' | '34',
  { provinces }: Pick<Dataset, 'provinces'>,
  dark: Set<string>,
) {
  const tiles = readTiles(csv, grid, provinces).map(
    ({ column, row, name, province }): Tile => ({
      column,
      row,
      name,
      initials: '',
      value: '',
      title: name,
      href: null,
      level: dark.has(province) ? DARKEST : 0,
    }),
  )
  return tileMap(tiles, '')
}

/**
 * In which of today's provinces places lie.
 *
 * @returns their slugs
 */
export function unitsOf(dataset: Pick<Dataset, 'places' | 'provinces'>, places: readonly Place[]): Set<string> {
  const units = listUnits(dataset.provinces).filter((unit) =>
    placesOfUnit(dataset, unit).some((place) => places.includes(place)),
  )
  return new Set(units.map(({ slug }) => slug))
}
