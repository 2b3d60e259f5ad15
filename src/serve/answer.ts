import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { headersOf } from '../site/policy.ts'
import type { ByteRange } from './byte-range.ts'
import { readRange } from './byte-range.ts'
import { mediaType } from './media-types.ts'
import type { OpenFile } from './open-file.ts'
import { openFile } from './open-file.ts'
import { requestedPath } from './requested-path.ts'

/** Bytes; less is sent as it is. */
const WORTH_COMPRESSING = 1_000
const CHUNK = 64 * 1024
/** Files whose name is new with each content. */
const NAMED_BY_CONTENT = '_astro'

/**
 * Answers a request for a page or file of a built site as a plain web server would: compressed, in parts where asked for, with the
 * site's page for what is not there. Whatever is asked, the answer is a status; nothing ends the process.
 *
 * @param folder the built site
 */
export async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await find(folder, request, response)
  } catch (error) {
    // The reader went away, or the file's end was cut off while it was sent: what was promised cannot be sent any more.
    if (response.headersSent) response.destroy()
    else say(response, 500, error instanceof Error ? error.message : String(error))
  }
}

async function find(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'GET, HEAD', { Allow: 'GET, HEAD' })
    return
  }
  const target = request.url ?? ''
  const parts = requestedPath(target)
  for (const [name, value] of Object.entries(headersOf(parts?.join('/') ?? ''))) response.setHeader(name, value)
  if (parts === null) {
    say(response, 400, 'malformed address')
    return
  }
  const found = await openFile(folder, parts)
  if (found === 'folder') {
    // The address of the parts, never that of the request: "//name" would lead to another server.
    const [, query] = target.split(/(?=[?])/, 2)
    const address = `/${parts.map(encodeURIComponent).join('/')}/`
    say(response, 301, address, { Location: address + (query ?? '') })
    return
  }
  const file = found ?? (await openFile(folder, ['404.html']))
  if (file === null || file === 'folder') {
    say(response, 404, 'not found')
    return
  }
  try {
    await sendFile(file, found === null ? 404 : 200, request, response)
  } finally {
    await file.handle.close()
  }
}

async function sendFile(
  file: OpenFile,
  status: 200 | 404,
  { headers, method, url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { type, isText } = mediaType(file.name)
  const etag = `W/"${file.size}-${file.changed}"`
  const sent: OutgoingHttpHeaders = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': url.startsWith(`/${NAMED_BY_CONTENT}/`) ? 'max-age=31536000, immutable' : 'no-cache',
    'Content-Type': type,
    'Last-Modified': new Date(file.changed).toUTCString(),
    ETag: etag,
    ...(isText ? { Vary: 'Accept-Encoding' } : {}),
  }
  if (status === 200 && headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304, sent).end()
    return
  }
  // A part of something else is of no use: `If-Range` names what the reader has the beginning of.
  const asksPart = status === 200 && (headers['if-range'] ?? etag) === etag
  const range = asksPart ? readRange(headers.range, file.size) : null
  if (range === 'refused') {
    say(response, 416, 'no such range', { 'Content-Range': `bytes */${file.size}` })
    return
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  const isCompressed =
    range === null && isText && file.size >= WORTH_COMPRESSING && takesGzip(headers['accept-encoding'])
  response.writeHead(range === null ? status : 206, {
    ...sent,
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': end - start + 1 }),
    ...(range === null ? {} : { 'Content-Range': `bytes ${start}-${end}/${file.size}` }),
  })
  if (method === 'HEAD') response.end()
  else {
    const bytes = Readable.from(read(file, { start, end }), { objectMode: false })
    await (isCompressed ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response))
  }
}

/** @throws when the file has become shorter: the reader must not take a part for the whole */
async function* read({ handle, name }: OpenFile, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  for (let at = start; at <= end; ) {
    const length = Math.min(CHUNK, end + 1 - at)
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, at)
    if (bytesRead === 0) throw new Error(`${name} became shorter while it was sent`)
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

function takesGzip(header = ''): boolean {
  const takes = (header as string).split(',').map((way) => way.toLowerCase().replaceAll(' ', ''))
  return takes.some((way) => /^(?:gzip|x-gzip|\*)(?:;|$)/.test(way) && !/;q=0(?:\.0*)?$/.test(way))
}

function say(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`)
}
