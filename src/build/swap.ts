import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { BuildError } from './build-error.ts'

/** Where a site is built, and where it stands: on one file system, so that a rename puts the one in the place of the other. */
export interface Places {
  /** The site that is served. */
  site: string
  /** The one that is being built. */
  next: string
  /** The one before, for the moment of the exchange. */
  previous: string
  /** Stands for the right to build: see `takeTurn`. */
  lock: string
}

/**
 * Tells where a site is built: in the hidden folder of its name beside it.
 *
 * @param folder the site; a symbolic link stays one
 */
export function placesOf(folder: string): Places {
  const site = existsSync(folder) ? realpathSync(folder) : path.resolve(folder)
  const aside = path.join(path.dirname(site), `.${path.basename(site)}`)
  const inAside = (name: string) => path.join(aside, name)
  return { site, next: inAside('next'), previous: inAside('previous'), lock: inAside('lock') }
}

/**
 * Makes a clean place for a build, after a build that was interrupted too.
 *
 * @param places of the site, whose lock is held
 */
export function prepare(places: Places): void {
  recover(places)
  rmSync(places.next, { recursive: true, force: true })
  rmSync(places.previous, { recursive: true, force: true })
  mkdirSync(places.next)
}

/**
 * Brings back the site of a build that was killed between the two renames of {@link swapIn}.
 *
 * @param places of the site, whose lock is held
 */
export function recover({ site, previous }: Places): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site)
}

/**
 * Puts a built site in the place of the one before: two renames, one behind the other. Node has no call that exchanges two folders, so
 * there is a moment without a site, of some 20 µs; the local server waits it out, and {@link recover} mends a death within it.
 *
 * @param places of the site, whose lock is held
 * @throws {BuildError} when the folder cannot be replaced; the site before stands again
 */
export function swapIn({ site, next, previous }: Places): void {
  const stood = existsSync(site)
  try {
    if (stood) renameSync(site, previous)
    renameSync(next, site)
  } catch (error) {
    if (stood && !existsSync(site)) renameSync(previous, site)
    const { code, message } = error as NodeJS.ErrnoException
    throw new BuildError(
      `${path.basename(site)}/ không thay được (${code ?? message}): thư mục đang bị giữ hoặc là điểm gắn ổ đĩa. (The folder cannot be replaced: it is in use, or a mount point.)`,
    )
  }
  rmSync(previous, { recursive: true, force: true })
}
