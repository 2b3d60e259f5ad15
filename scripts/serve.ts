import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import compression from 'compression'
import sirv from 'sirv'

/** What express calls a middleware; node's own requests and responses are enough for it. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Serves a built site as a plain web server would, compressed, with its 404 page for what is not there.
 *
 * @param folder the built site
 * @param port the port on this machine; 0 for any free one
 * @returns the server, listening
 * @throws when the port is taken
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const notFound = readFileSync(path.join(folder, '404.html'))
  const handler = sirv(folder, {
    etag: true,
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    },
  })
  // Readers get compressed text from any common host; so do those who measure here.
  const compress = compression() as unknown as Middleware
  const server = createServer((request, response) => compress(request, response, () => handler(request, response)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve)
  })
  return server
}
