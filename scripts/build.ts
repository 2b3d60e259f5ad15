import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { getSystemErrorName } from 'node:util'
import { build } from 'astro'
import { BuildError } from '../src/build/build-error.ts'
import { keepUnchanged } from '../src/build/keep-unchanged.ts'
import { placesOf, prepare, swapIn } from '../src/build/swap.ts'
import { takeTurn } from '../src/build/take-turn.ts'
import { writeHeaders } from '../src/build/write-headers.ts'
import { writeReading } from '../src/build/write-reading.ts'
import { describeFileFault } from '../src/loaders/read-bytes.ts'
import { readPublisherFile } from '../src/loaders/read-content.ts'
import { writeSearchIndex } from '../src/search/write-index.ts'
import { whereabouts } from '../src/site/publisher.ts'

/** Milliseconds for which a second build waits for the first. */
const PATIENCE = 10 * 60_000
/** The signals by which a build is asked to end. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Builds the site beside the folder in which it stands, and puts it there when it is whole: until then, and whenever a build fails or
 * is killed, the site before stays. One build at a time; the second waits.
 *
 * @param folder where the site stands
 */
export async function buildSite(folder: string): Promise<void> {
  const places = placesOf(folder)
  let isDone = false
  const fail = (error: unknown): never => {
    const reason = reasonOf(error, places.next)
    const stays = existsSync(places.site) ? ` ${folder}/ vẫn là bản dựng trước. (${folder}/ is as it was.)` : ''
    console.error(reason === null ? error : reason + stays)
    process.exit(1)
  }
  // Where a write fails in the background; a file over the limit of its size is then an error too, not the end.
  process.on('uncaughtException', fail)
  process.on('SIGXFSZ', () => undefined)
  const endedEarly = () =>
    fail(new BuildError('một chương trình con đã dừng giữa chừng. (A child process ended early.)'))
  process.on('beforeExit', endedEarly)
  try {
    mkdirSync(path.dirname(places.lock), { recursive: true })
    const release = await takeTurn(places.lock, PATIENCE, () =>
      console.log('Một lần dựng khác đang chạy: chờ nó xong. (Waiting for another build to end.)'),
    )
    const clear = () => {
      if (!isDone) rmSync(places.next, { recursive: true, force: true })
    }
    process.on('exit', clear)
    for (const signal of ENDS) {
      process.once(signal, () => {
        clear()
        process.kill(process.pid, signal)
      })
    }
    prepare(places)
    console.log(`Building the site from content/ into ${folder}/ …`)
    await build({ outDir: places.next, logger: { entrypoint: new URL('build-log.ts', import.meta.url) } })
    const { records, plans } = await writeSearchIndex(places.next)
    const { base } = whereabouts(await readPublisherFile('content'), process.env)
    writeReading(places.next, base.replace(/\/*$/, '/'))
    writeHeaders(places.next, base)
    const { kept, all } = keepUnchanged(places)
    swapIn(places)
    isDone = true
    process.off('beforeExit', endedEarly)
    release()
    console.log(`  ${all} files, ${kept} of them as before`)
    console.log(`  search index: ${records} records of ${plans} plans`)
  } catch (error) {
    fail(error)
  }
}

/** How the bundler, which is no program of Node, says the system's number of an error. */
const SYSTEM_ERROR = /\(os error (\d{1,4})\)/

/** What is printed of an error that is no defect of the program; null for one that is. Astro wraps what the system said. */
function reasonOf(error: unknown, next: string): string | null {
  if (!(error instanceof Error)) return null
  // The loaders run in Astro's own module graph: their errors are known by name, not by class.
  if (error.name === 'ContentError' || error instanceof BuildError) return error.message
  const { path: file = next } = error as NodeJS.ErrnoException
  const shown = path.relative(process.cwd(), file.replace(next, 'dist'))
  const [, number] = SYSTEM_ERROR.exec(error.message) ?? []
  const said = number === undefined ? error : Object.assign(new Error(), { code: getSystemErrorName(-Number(number)) })
  return describeFileFault(said, shown) ?? reasonOf(error.cause, next)
}
