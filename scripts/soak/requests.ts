import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'

/** What is sent to a server. */
export interface SoakRequest {
  kind: 'page' | 'file' | 'range' | 'malformed'
  /** For the report. */
  title: string
  bytes: Buffer
  /** Whether it is a whole request that asks for the connection's end. */
  isWhole: boolean
}

/** One of the requests that tests of the local server know. */
interface KnownRequest {
  lines?: string[]
  target?: string
  headers?: string[]
}

const KNOWN = 'tests/fixtures/requests.yaml'

const withHead = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
const get = (target: string, ...headers: string[]) =>
  withHead(`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers)

/** Ranges that are right, wrong, and none. */
const range = fc.oneof(
  fc.tuple(fc.nat(200_000), fc.nat(200_000)).map(([from, to]) => `bytes=${from}-${to}`),
  fc.nat(200_000).map((from) => `bytes=${from}-`),
  fc.nat(200_000).map((last) => `bytes=-${last}`),
  fc.constantFrom('bytes=-', 'bytes=5-1', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=0-99999999999999999999'),
)

/** A request for a page some of whose bytes were put, taken away or changed. */
const mutated = (targets: fc.Arbitrary<string>) =>
  fc
    .tuple(
      targets,
      fc.array(fc.tuple(fc.nat(200), fc.nat(2), fc.uint8Array({ min: 0, max: 255, maxLength: 4 })), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([target, changes]) => {
      const bytes = [...get(target)]
      for (const [at, removed, put] of changes) bytes.splice(at % bytes.length, removed, ...put)
      return Buffer.from(bytes)
    })

/**
 * Requests for a site.
 *
 * @param pages addresses of its pages, "/so-sanh/"
 * @param files addresses of its other files
 */
export function requestsOf(pages: string[], files: string[]): fc.Arbitrary<SoakRequest> {
  const page = fc.constantFrom(...pages)
  const any = fc.constantFrom(...pages, ...files)
  const known = parse(readFileSync(KNOWN, 'utf8')) as KnownRequest[]
  const titled = (kind: SoakRequest['kind']) => (bytes: Buffer) => ({
    kind,
    title: JSON.stringify(bytes.toString('latin1').slice(0, 300)),
    bytes,
    isWhole: kind !== 'malformed',
  })
  const packed = fc.constantFrom([], ['Accept-Encoding: gzip'], ['Cache-Control: no-cache'])
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(page, packed).map(([target, headers]) => titled('page')(get(target, ...headers))),
    },
    { weight: 3, arbitrary: any.map((target) => titled('file')(get(target))) },
    {
      weight: 3,
      arbitrary: fc.tuple(any, range).map(([target, range]) => titled('range')(get(target, `Range: ${range}`))),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...known)
        .map(({ lines, target = '/', headers = [] }) =>
          titled('malformed')(lines ? withHead(...lines) : get(target, ...headers)),
        ),
    },
    { weight: 2, arbitrary: mutated(page).map(titled('malformed')) },
  )
}
