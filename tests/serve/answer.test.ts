import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ServerProcess } from './server-process.ts'
import { startServer } from './server-process.ts'

/** Bytes of the long file: more than a socket takes at once. */
const LONG = 40_000_000
const PAGE = `<!doctype html><p>${'Kinh tế số. '.repeat(200)}`

let folder: string
let server: ServerProcess

function writeSite(to: string): void {
  mkdirSync(path.join(to, 'so-sanh'), { recursive: true })
  writeFileSync(path.join(to, 'index.html'), PAGE)
  writeFileSync(path.join(to, 'so-sanh/index.html'), PAGE)
  writeFileSync(path.join(to, 'ten.txt'), '0123456789')
  writeFileSync(path.join(to, 'empty.txt'), '')
  writeFileSync(path.join(to, '404.html'), '<p>không có trang này</p>')
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'))
  mkdirSync(path.join(folder, 'dist'))
  server = await startServer(path.join(folder, 'dist'))
})
beforeEach(() => {
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true })
  writeSite(path.join(folder, 'dist'))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (target: string, ...headers: string[]) =>
  [
    'GET',
    target,
    `HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`,
  ].join(' ')

interface Case {
  title: string
  /** The whole request; "␍␊" of its lines are put in, and the empty line at its end. */
  lines?: string[]
  target?: string
  headers?: string[]
  /** The status, or null for a connection closed without one. */
  status: number | null
  body?: string
}

const CASES = parse(readFileSync('tests/fixtures/requests.yaml', 'utf8')) as Case[]

describe('the local server answers and stays', () => {
  it.each(CASES)('$title: $status', async ({ lines, target, headers = [], status, body }) => {
    const bytes = lines ? `${lines.join('\r\n')}\r\n\r\n` : get(target ?? '/', ...headers)
    const answer = await server.send(Buffer.from(bytes, 'latin1'))
    const [, found] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? []
    expect(found === undefined ? null : Number(found)).toBe(status)
    if (body !== undefined) expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toBe(body)
    expect(await server.statusOf(get('/'))).toBe(200)
    expect(server.isAlive()).toBe(true)
  })

  it.each([
    ['the greeting of TLS', Buffer.from('16030100f8010000f40303', 'hex'), 400],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)), 400],
    ['an address of 100 KB', get(`/${'a'.repeat(100_000)}`), 431],
    ['5,000 lines of header', get('/', ...Array.from({ length: 5000 }, (_, at) => `X-${at}: 1`)), 431],
    ['1,000 ranges at once', get('/ten.txt', `Range: bytes=${'0-1,'.repeat(1000)}2-3`), 200],
    ['a path of 3,000 folders', get('/a'.repeat(3000)), 404],
    ['nothing', '', null],
    ['half a request', 'GET / HT', null],
  ])('%s', async (_, bytes, status) => {
    expect(await server.statusOf(bytes, status === null ? 400 : undefined)).toBe(status)
    expect(await server.statusOf(get('/'))).toBe(200)
  })
})

describe('files that change under the server', () => {
  it('removed: the page for what is not there; without that page a line', async () => {
    rmSync(path.join(folder, 'dist/ten.txt'))
    expect(await server.send(get('/ten.txt'))).toMatch(/^HTTP\/1\.1 404 [\s\S]*<p>/)
    rmSync(path.join(folder, 'dist/404.html'))
    expect(await server.send(get('/ten.txt'))).toMatch(/^HTTP\/1\.1 404 [\s\S]*not found/)
  })

  it('the whole folder removed: 404, and served again when it is back', async () => {
    rmSync(path.join(folder, 'dist'), { recursive: true })
    const gone = await new Promise<number>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(get('/')))
      socket.on('data', (data) => resolve(Number(String(data).slice(9, 12))))
    })
    expect(gone).toBe(404)
    writeSite(path.join(folder, 'dist'))
    expect(await server.statusOf(get('/'))).toBe(200)
  })

  it('removed while it is sent: sent to its end', async () => {
    const received = await receiveLong(() => rmSync(path.join(folder, 'dist/long.bin')))
    expect(received).toBe(LONG)
  })

  it('the folder replaced while it is sent: sent to its end, and the new folder is served from then on', async () => {
    writeSite(path.join(folder, 'next'))
    writeFileSync(path.join(folder, 'next/ten.txt'), 'new')
    const received = await receiveLong(() => {
      renameSync(path.join(folder, 'dist'), path.join(folder, 'before'))
      renameSync(path.join(folder, 'next'), path.join(folder, 'dist'))
    })
    rmSync(path.join(folder, 'before'), { recursive: true })
    expect(received).toBe(LONG)
    expect(await server.send(get('/ten.txt'))).toMatch(/\r\n\r\nnew$/)
  })

  it('cut off while it is sent: the connection ends, so that nobody takes the part for the whole', async () => {
    const received = await receiveLong(() => truncateSync(path.join(folder, 'dist/long.bin'), 1000))
    expect(received).toBeLessThan(LONG)
    expect(await server.statusOf(get('/'))).toBe(200)
  })

  it('a reader who goes away in the middle does not disturb it', async () => {
    writeFileSync(path.join(folder, 'dist/long.bin'), Buffer.alloc(LONG))
    for (let reader = 0; reader < 20; reader += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.write(get('/long.bin')))
        socket.once('data', () => {
          socket.resetAndDestroy()
          resolve()
        })
      })
    }
    expect(await server.statusOf(get('/'))).toBe(200)
  })

  /** Asks for a long file, does something after its first bytes, and counts what comes. */
  async function receiveLong(meanwhile: () => void): Promise<number> {
    writeFileSync(path.join(folder, 'dist/long.bin'), Buffer.alloc(LONG))
    return new Promise((resolve) => {
      let received = 0
      let head = 0
      const socket = connect(server.port, '127.0.0.1', () => socket.write(get('/long.bin')))
      socket.once('data', (part) => {
        head = part.indexOf('\r\n\r\n') + 4
        meanwhile()
      })
      socket.on('data', (part) => {
        received += part.length
      })
      socket.on('error', () => undefined).on('close', () => resolve(received - head))
    })
  }
})

describe('only files of the folder are served', () => {
  it('no link, no pipe, no folder with the name of a page', async () => {
    const dist = path.join(folder, 'dist')
    symlinkSync('/etc/passwd', path.join(dist, 'link.txt'))
    spawnSync('mkfifo', [path.join(dist, 'pipe.txt')])
    mkdirSync(path.join(dist, 'folder', 'index.html'), { recursive: true })
    expect(await server.statusOf(get('/link.txt'))).toBe(404)
    expect(await server.statusOf(get('/pipe.txt'))).toBe(404)
    expect(await server.statusOf(get('/folder/'))).not.toBe(200)
  })

  it('a folder without its slash leads to its page, with the query, and never to another server', async () => {
    expect(await server.send(get('/so-sanh?cot=1'))).toMatch(/^HTTP\/1\.1 301 [\s\S]*Location: \/so-sanh\/\?cot=1\r\n/)
    expect(await server.send(get('//so-sanh'))).not.toMatch(/Location:/)
    expect(await server.statusOf(get('/%2Fexample.org'))).toBe(400)
  })
})

it('text is sent compressed where the reader takes that, and is the same', async () => {
  expect(await server.send(get('/', 'Accept-Encoding: gzip'))).toMatch(/Content-Encoding: gzip\r\n/)
  const response = await fetch(`http://localhost:${server.port}/`)
  expect(await response.text()).toBe(PAGE)
  expect(await server.send(get('/', 'Accept-Encoding: gzip;q=0'))).not.toMatch(/Content-Encoding/)
})

it('what the reader has already is not sent again', async () => {
  const [, etag] = /ETag: (.+)\r\n/.exec(await server.send(get('/ten.txt'))) ?? []
  expect(await server.statusOf(get('/ten.txt', `If-None-Match: "a", ${etag}`))).toBe(304)
  expect(await server.statusOf(get('/ten.txt', 'Range: bytes=0-1', `If-Range: ${etag}`))).toBe(206)
  expect(await server.statusOf(get('/ten.txt', 'Range: bytes=0-1', 'If-Range: "other"'))).toBe(200)
})

describe('who reaches it', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address

  it('this machine, by both addresses of "localhost"', async () => {
    const { status } = await fetch(`http://localhost:${server.port}/`)
    expect(status).toBe(200)
  })

  it.skipIf(outside === undefined)('nobody else, unless it is opened', async () => {
    await expect(server.send(get('/'), outside)).rejects.toThrow('ECONNREFUSED')
    const open = await startServer(path.join(folder, 'dist'), '0.0.0.0')
    expect(await open.send(get('/'), outside)).toMatch(/^HTTP\/1\.1 200/)
    open.close()
  })
})
