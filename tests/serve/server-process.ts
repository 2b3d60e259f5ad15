import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

/** A server in a process of its own, over a folder. */
export interface ServerProcess {
  port: number
  /** Sends bytes to it and gives what comes back until the connection closes. */
  send: (bytes: string | Buffer, host?: string) => Promise<string>
  /** The status of an answer to these bytes; null where it closed the connection without one, or says nothing for so many milliseconds. */
  statusOf: (bytes: string | Buffer, quiet?: number) => Promise<number | null>
  /** Whether the process is still there. */
  isAlive: () => boolean
  close: () => void
}

const START = `
const { serve } = await import('./scripts/serve.ts')
const [folder, host] = process.argv.slice(1)
const server = await serve(folder, host ? { port: 0, host } : { port: 0 })
console.log(server.address().port)
`
/** Milliseconds without a byte after which nothing more is expected, on whatever busy machine. */
const QUIET = 30_000

/** Starts a server over a folder, on this machine alone unless an address is given. */
export async function startServer(folder: string, host = ''): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', START, folder, host], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  const port = Number(said)
  const send = (bytes: string | Buffer, host = '127.0.0.1', quiet = QUIET) =>
    new Promise<string>((resolve, reject) => {
      const parts: Buffer[] = []
      const socket = connect(port, host, () => socket.write(bytes))
      const done = () => {
        socket.destroy()
        resolve(Buffer.concat(parts).toString('latin1'))
      }
      socket.on('data', (part) => parts.push(part)).on('close', done)
      socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? done() : reject(error)))
      socket.setTimeout(quiet, done)
    })
  return {
    port,
    send,
    async statusOf(bytes, quiet) {
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(await send(bytes, undefined, quiet)) ?? []
      return status === undefined ? null : Number(status)
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    close: () => child.kill(),
  }
}
