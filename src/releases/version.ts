/** What a release changed: nothing was before it, a field, the rows, or only values. */
export type Level = 'first' | 'major' | 'minor' | 'patch'

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/

/**
 * Tells whether a text is a version as releases bear it (semver.org, without labels).
 *
 * @param text for example "1.0.0"
 */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/**
 * The order of versions, for sorting: the older first.
 *
 * @param one a version
 * @param other a version
 * @returns negative where `one` is older
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/**
 * The version of the next release.
 *
 * @param last the newest version; null where there is none
 * @param level what changed since
 */
export function nextVersion(last: string | null, level: Level): string {
  if (last === null || level === 'first') return '1.0.0'
  const [major, minor, patch] = numbersOf(last)
  if (level === 'major') return `${major + 1}.0.0`
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? []
  if (patch === undefined) throw new Error(`not a version: ${version}`)
  return [Number(major), Number(minor), Number(patch)]
}
