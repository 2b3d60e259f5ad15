import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { ask } from '../../scripts/soak/ask.ts'
import { growthOf } from '../../scripts/soak/growth.ts'
import { watch } from '../../scripts/soak/watch.ts'

// A site is built, and two servers start: they take as long as the machine needs.
vi.setConfig({ testTimeout: 300_000 })

it('npm run soak edits plans and asks both servers for a few seconds, and reports what it saw', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/soak.ts', '--minutes', '0.1', '--seed', '57'],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^soak: seed 57, 0\.1 minutes, on a copy in \//)
  expect(stdout).toMatch(/minute 0\.\d: start \d+ MB, dev \d+ MB/)
  for (const server of ['start', 'dev'])
    expect(stdout).toMatch(new RegExp(`^${server}: [1-9]\\d* page, .*\\n  memory \\d+–\\d+ MB`, 'm'))
  expect(stdout).toMatch(/^edits: [1-9]/m)
  expect(stdout).toMatch(/^faults: 0$/m)
  expect(status).toBe(0)
})

describe('what the soak finds', () => {
  it('a server that ends by itself, with the code of our own in its stack trace', async () => {
    const child = spawn(
      process.execPath,
      ['-e', "console.log('http://localhost:1/'); setTimeout(() => { throw new Error('end') }, 50)"],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const closed = once(child, 'close')
    const server = await watch('made up', child)
    expect(server.port).toBe(1)
    await closed
    expect(server.ended()).toBe('status 1, signal null')
    expect(server.traces().own).toEqual([expect.stringMatching(/^at .*\[eval\]:1:\d+/)])
  })

  it('a server that never serves', async () => {
    const child = spawn(process.execPath, ['-e', "console.error('no port')"], { stdio: ['ignore', 'pipe', 'pipe'] })
    await expect(watch('made up', child)).rejects.toThrow()
  })

  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  afterAll(() => void silent.close())

  it('a request without an answer, and one that is refused', async () => {
    const { port } = silent.address() as AddressInfo
    const request = { bytes: Buffer.from('GET / HTTP/1.1\r\n\r\n'), isWhole: true }
    expect(await ask(port, request, 200)).toMatchObject({ isAnswered: false, status: null })
    const gone = createServer().listen(0, '127.0.0.1')
    await once(gone, 'listening')
    const { port: nobody } = gone.address() as AddressInfo
    gone.close()
    await once(gone, 'close')
    expect(await ask(nobody, request)).toMatchObject({ isAnswered: false, status: null })
  })
})

describe('growthOf()', () => {
  const samples = (size: (minute: number) => number) =>
    Array.from({ length: 61 }, (_, minutes) => ({ minutes, megabytes: size(minutes) }))

  it('is that of the last half, without what a start takes', () => {
    const growth = growthOf(
      samples((minute) => (minute < 20 ? 100 + 10 * minute : 300)),
      60,
    )
    expect(growth).toEqual({ perHour: 0, give: 0, isUnbounded: false })
  })

  it('is without bounds where it exceeds what is allowed by more than samples jump', () => {
    expect(
      growthOf(
        samples((minute) => 100 + 2 * minute),
        60,
      ),
    ).toMatchObject({ isUnbounded: true })
    expect(
      growthOf(
        samples((minute) => 100 + 0.9 * minute),
        60,
      ),
    ).toMatchObject({ isUnbounded: false })
    expect(
      growthOf(
        samples((minute) => 100 + 1.1 * minute + (minute % 2) * 200),
        60,
      ),
    ).toMatchObject({
      isUnbounded: false,
    })
  })

  it('is not told of a few samples', () => {
    expect(growthOf(samples((minute) => minute).slice(0, 15), 60)).toBeNull()
    expect(growthOf([], 60)).toBeNull()
  })
})
