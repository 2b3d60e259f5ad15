import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { placesOf, prepare, recover, swapIn } from '../../src/build/swap.ts'
import { takeTurn, tryLock } from '../../src/build/take-turn.ts'

let folder: string
const inFolder = (...names: string[]) => path.join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'swap-'))
  mkdirSync(inFolder('.dist'))
  mkdirSync(inFolder('dist'))
  writeFileSync(inFolder('dist/index.html'), 'before')
})
afterEach(() => rmSync(folder, { recursive: true }))

function buildNext() {
  const places = placesOf(inFolder('dist'))
  prepare(places)
  writeFileSync(path.join(places.next, 'index.html'), 'after')
  return places
}

it('a site takes the place of the one before, of which nothing is left', () => {
  swapIn(buildNext())
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('after')
  expect(existsSync(inFolder('.dist/next'))).toBe(false)
  expect(existsSync(inFolder('.dist/previous'))).toBe(false)
})

it('the first site of all', () => {
  rmSync(inFolder('dist'), { recursive: true })
  swapIn(buildNext())
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('after')
})

it('a link stays a link; the folder that it leads to is replaced', () => {
  renameSync(inFolder('dist'), inFolder('elsewhere'))
  symlinkSync('elsewhere', inFolder('dist'))
  mkdirSync(inFolder('.elsewhere'))
  swapIn(buildNext())
  expect(readFileSync(inFolder('elsewhere/index.html'), 'utf8')).toBe('after')
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('after')
})

it('killed between the two renames: the site before comes back, with the next build or when it is served', () => {
  const places = buildNext()
  renameSync(places.site, places.previous)
  recover(places)
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('before')
  renameSync(places.site, places.previous)
  prepare(places)
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('before')
})

it('what cannot be put in its place leaves the site before', () => {
  const places = buildNext()
  rmSync(places.next, { recursive: true })
  expect(() => swapIn(places)).toThrow('dist/ không thay được (ENOENT)')
  expect(readFileSync(inFolder('dist/index.html'), 'utf8')).toBe('before')
})

it('the lock keeps a second one out while it is held, waits for it, and gives up after its patience', async () => {
  const file = inFolder('.dist/lock')
  const release = await takeTurn(file, 0, () => undefined)
  expect(tryLock(file)).toBeNull()
  await expect(takeTurn(file, 0, () => undefined)).rejects.toThrow('một lần dựng khác vẫn đang chạy')
  let waited = 0
  const second = takeTurn(file, 10_000, () => {
    waited += 1
  })
  setTimeout(release, 500)
  ;(await second)()
  expect(waited).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe('')
})

it('the lock of a process that was killed is free', () => {
  const file = inFolder('.dist/lock')
  const script = `const { tryLock } = await import('./src/build/take-turn.ts'); tryLock(process.argv[1]); process.kill(process.pid, 'SIGKILL')`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script, file])
  expect(signal).toBe('SIGKILL')
  const release = tryLock(file)
  expect(release).not.toBeNull()
  release?.()
})

it('a file that is no lock is named', () => {
  writeFileSync(inFolder('.dist/lock'), 'x'.repeat(2000))
  expect(() => tryLock(inFolder('.dist/lock'))).toThrow(/lock: hãy xóa tệp này/)
})
