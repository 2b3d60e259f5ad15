import process from 'node:process'
import type { AstroLoggerDestination } from 'astro'

/** A line at most each so many milliseconds while pages are written. */
const PROGRESS_MS = 5_000

/** Astro's words for the end of a build: "253 page(s) built in 6.98s". */
const END = /page\(s\) built in/

/**
 * Astro's log destination for `npm run build`: a build of hundreds of pages prints its stages, a line of progress every five
 * seconds and its end; warnings and errors whole, on standard error.
 *
 * @returns The destination that Astro writes its messages to
 */
export default function buildLog(): AstroLoggerDestination {
  let pages = 0
  let last = 0
  return {
    write: ({ level, label, message }) => {
      if (level === 'error' || level === 'warn') process.stderr.write(`${message}\n`)
      // Astro writes a page's path and, apart from it, the time that it took.
      else if (label === null && message.includes('├─')) {
        pages += 1
        if (pages === 1) last = Date.now()
        if (Date.now() - last < PROGRESS_MS) return
        last = Date.now()
        process.stdout.write(`  ${pages} pages written…\n`)
      } else if (label === 'plans' || END.test(message)) process.stdout.write(`  ${message}\n`)
    },
  }
}
