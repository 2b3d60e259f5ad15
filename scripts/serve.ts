import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'

/**
 * Serves a built site as a plain web server would, with its 404 page for what is not there.
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
  const server = createServer(handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve)
  })
  return server
}
