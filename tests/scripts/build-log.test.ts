import type { AstroLoggerMessage } from 'astro'
import { afterEach, describe, expect, it, vi } from 'vitest'
import buildLog from '../../scripts/build-log.ts'

const message = (text: string, label: string | null = null): AstroLoggerMessage => ({
  label,
  level: 'info',
  message: text,
  newLine: true,
})

/** What a build that writes so many pages, one in so many milliseconds, prints on standard output. */
function printedBy(pages: number, msEach: number): string[] {
  vi.useFakeTimers()
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  const log = buildLog()
  log.write(message('5 plans: 5 rendered, 0 unchanged', 'plans'))
  log.write(message('Collecting build info...', 'build'))
  for (let page = 1; page <= pages; page += 1) {
    vi.advanceTimersByTime(msEach)
    log.write(message(`  ├─ /tinh/${page}/index.html`))
    log.write(message(` (+${msEach}ms)`))
  }
  log.write(message(`${pages} page(s) built in 9s`, 'build'))
  return printed
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('what a build prints', () => {
  it('of thousands of quick pages: what was read and how it ended', () => {
    expect(printedBy(2_000, 1)).toEqual(['  5 plans: 5 rendered, 0 unchanged\n', '  2000 page(s) built in 9s\n'])
  })

  it('of pages that take long: how far it is, every five seconds', () => {
    expect(printedBy(120, 100)).toEqual([
      '  5 plans: 5 rendered, 0 unchanged\n',
      '  51 pages written…\n',
      '  101 pages written…\n',
      '  120 page(s) built in 9s\n',
    ])
  })

  it('warnings and errors go to standard error, whole', () => {
    const printed: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    const log = buildLog()
    log.write({ ...message('content/plans/a.mdx:1:1: …'), level: 'error' })
    log.write({ ...message('careful'), level: 'warn' })
    expect(printed).toEqual(['content/plans/a.mdx:1:1: …\n', 'careful\n'])
  })
})
