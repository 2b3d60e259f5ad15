import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { answer } from '../src/serve/answer.ts'

/** This machine only: both addresses that "localhost" can stand for. */
const LOOPBACK = ['127.0.0.1', '::1']

/** Where a server listens. */
export interface Listening {
  /** 0 for any free one. */
  port: number
  /** An address of this machine, `::` for all of them; without it this machine alone reaches the site. */
  host?: string
}

/**
 * Serves a built site as a plain web server would. A build that takes the folder's place is served from then on.
 *
 * @param folder the built site
 * @param listening where
 * @returns the server, listening; closing it closes all
 * @throws when the port is taken
 */
export async function serve(folder: string, { port, host }: Listening): Promise<Server> {
  const [first = '', ...others] = host === undefined ? LOOPBACK : [host]
  const server = await listen(folder, port, first)
  const { port: given } = server.address() as AddressInfo
  for (const address of others) {
    const other = await listen(folder, given, address).catch((error: NodeJS.ErrnoException) => {
      // A machine without IPv6. That somebody else has the port there matters where people will type "localhost".
      if (error.code === 'EADDRINUSE' && port !== 0) {
        server.close()
        throw error
      }
      return null
    })
    if (other) server.on('close', () => other.close())
  }
  return server
}

function listen(folder: string, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => answer(folder, request, response))
  // Who asks for a tunnel would else be answered by silence.
  server.on('connect', (_request, socket) => refuse(socket as Socket))
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function refuse(socket: Socket): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
