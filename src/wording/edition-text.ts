import type { Strings } from '../i18n/index.ts'
import type { Edition } from '../releases/find-edition.ts'
import { PATHS, versionPath } from '../site/addresses.ts'
import { formatDate } from '../text/dates.ts'

/**
 * Says which version the data is of, as citations and the footer do.
 *
 * @param strings the words of the pages' language
 * @param edition the version
 * @param day the day of the data, ISO
 * @returns "bản 1.0.0, ngày 2/3/2026"
 */
export function editionText({ changes: { edition } }: Strings, { version, isReleased }: Edition, day: string): string {
  if (version === null) return edition.unnumbered(formatDate(day))
  return (isReleased ? edition.released : edition.edited)(version, formatDate(day))
}

/**
 * How the dataset is cited: a released version by the address where it never changes.
 *
 * @param strings the words of the pages' language
 * @param edition which version it is of
 * @param day of the data, ISO
 * @param root the site's full address with "/" at its end
 */
export function citeDataset(strings: Strings, edition: Edition, day: string, root: string): string {
  return strings.data.citation({ edition: editionText(strings, edition, day), address: root + editionPath(edition) })
}

/**
 * Where the data stands: a released version where it never changes.
 *
 * @param edition which version it is of
 */
export function editionPath({ version, isReleased }: Edition): string {
  return version !== null && isReleased ? versionPath(version) : PATHS.data
}
