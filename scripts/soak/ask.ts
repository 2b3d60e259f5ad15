import { connect } from 'node:net'

/** What came of a request. */
export interface SoakAnswer {
  /** Null where the server closed the connection without one, or did nothing at all. */
  status: number | null
  /** Whether the server said something or closed the connection in time. */
  isAnswered: boolean
  /** Milliseconds until the connection was closed. */
  took: number
  /** Of the answer as it was sent. */
  bytes: number
}

/** Milliseconds without a byte after which nothing more is expected, on whatever busy machine. */
const PATIENCE = 60_000
/** Milliseconds after which the sender of half a request says that no more will come: until then a server waits with good reason. */
const SAID_ALL = 2_000

/**
 * Sends bytes to a server of this machine and reads its answer to the end.
 *
 * @param port of the server
 * @param request its bytes, and whether they are a whole one that asks for the connection's end
 * @param patience milliseconds without a byte after which it is no answer
 */
export function ask(
  port: number,
  { bytes, isWhole }: { bytes: Buffer; isWhole: boolean },
  patience = PATIENCE,
): Promise<SoakAnswer> {
  const start = performance.now()
  return new Promise((resolve) => {
    let head = ''
    let received = 0
    const socket = connect(port, 'localhost', () => socket.write(bytes))
    const saidAll = setTimeout(() => {
      if (!isWhole) socket.end()
    }, SAID_ALL)
    const done = (isAnswered: boolean) => {
      clearTimeout(saidAll)
      socket.destroy()
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? []
      resolve({
        status: status === undefined ? null : Number(status),
        isAnswered,
        took: performance.now() - start,
        bytes: received,
      })
    }
    socket.on('data', (part) => {
      if (head.length < 12) head += part.toString('latin1', 0, 12)
      received += part.length
    })
    socket.on('close', () => done(true))
    // A server that is not there any more refuses; one that has had enough of a request resets it.
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code !== 'ECONNREFUSED'))
    socket.setTimeout(patience, () => done(false))
  })
}
