import fc from 'fast-check'
import { ask } from './ask.ts'
import type { SoakRequest } from './requests.ts'
import type { Watched } from './watch.ts'

/** What came of all requests to a server. */
export interface Asked {
  /** By kind. */
  counts: Record<SoakRequest['kind'], number>
  bytes: number
  /** Milliseconds of the slowest answer to a page. */
  slowest: number
  /** A line for each request without an answer, or with one that says that the server is at fault. */
  faults: string[]
}

/** Milliseconds between an answer and the next request. */
const PAUSE = 100

/**
 * Draws one value after another, the same ones for the same seed.
 *
 * @param seed the next ones are taken as well: seeds of two sequences should lie far apart
 */
export function* drawn<T>(arbitrary: fc.Arbitrary<T>, seed: number): Generator<T, never> {
  for (let next = seed; ; next += 1) yield* fc.sample(arbitrary, { seed: next, numRuns: 100 })
}

/**
 * Sends requests to a server, one after another, until it is over.
 *
 * @param server that runs
 * @param requests without end
 * @param isWrong whether the status of an answer to a whole request is a fault
 * @param isOver asked before each request
 */
export async function askOnAndOn(
  server: Watched,
  requests: Iterable<SoakRequest>,
  isWrong: (kind: SoakRequest['kind'], status: number) => boolean,
  isOver: () => boolean,
): Promise<Asked> {
  const asked: Asked = { counts: { page: 0, file: 0, range: 0, malformed: 0 }, bytes: 0, slowest: 0, faults: [] }
  for (const request of requests) {
    if (isOver() || server.ended() !== null) break
    const { status, isAnswered, took, bytes } = await ask(server.port, request)
    asked.counts[request.kind] += 1
    asked.bytes += bytes
    if (request.kind === 'page') asked.slowest = Math.max(asked.slowest, took)
    const fault = faultOf(request, isAnswered, status, isWrong)
    if (fault !== null) asked.faults.push(`${server.name}: ${fault}: ${request.title}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return asked
}

function faultOf(
  { kind, isWhole }: SoakRequest,
  isAnswered: boolean,
  status: number | null,
  isWrong: (kind: SoakRequest['kind'], status: number) => boolean,
): string | null {
  if (!isAnswered) return 'no answer'
  if (!isWhole) return null
  if (status === null) return 'the connection closed without an answer'
  return isWrong(kind, status) ? `status ${status}` : null
}
