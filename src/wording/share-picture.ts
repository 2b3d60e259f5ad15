/** What a picture by which links are shown is, and what it is made of. */
import type { Dataset } from '../data/dataset.ts'
import type { Strings } from '../i18n/index.ts'

/** A picture of a page. */
export interface SharePicture {
  /** Its address in the site. */
  path: string
  /** What it shows, for those who do not see it. */
  alt: string
  /** Draws it as SVG, for a program that has the typeface. */
  draw: () => string
}

/** What the pictures are made of. */
export interface PictureSource {
  strings: Strings
  dataset: Dataset
  /** content/tiles.csv */
  tiles: string
  /** What stands at the foot of each: source, date, address. */
  foot: string
}
