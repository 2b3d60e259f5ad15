import { compareVersions } from '../releases/version.ts'
import { versionPath } from './addresses.ts'
import type { HeaderRule } from './policy.ts'

/**
 * What is sent with each file of a release, beside the other headers: which release is the newest (RFC 5829), since the files of an
 * older one never say it themselves.
 *
 * @param versions of the releases
 * @param base the path of the site on its server, with "/" at both ends
 */
export function versionHeaders(versions: string[], base: string): HeaderRule[] {
  const inOrder = versions.toSorted(compareVersions)
  const newest = inOrder.at(-1)
  if (newest === undefined) return []
  const headers = { Link: `<${base}${versionPath(newest)}>; rel="latest-version"` }
  return inOrder.map((version) => ({ address: `${base}${versionPath(version)}*`, headers }))
}
