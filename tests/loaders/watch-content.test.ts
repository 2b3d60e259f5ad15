import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchContent } from '../../src/loaders/watch-content.ts'

let folder: string
let told: string[]
/** Tells what the test says, and nothing of what it misses. */
let watcher: EventEmitter & { add: () => void }

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'watch-'))
  mkdirSync(path.join(folder, 'plans'))
  for (const name of ['a.md', 'b.md']) writeFileSync(path.join(folder, 'plans', name), name)
  const here: string[] = []
  told = here
  watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const context = { watcher, logger: { error: vi.fn() } } as unknown as LoaderContext
  watchContent(context, folder, async (file) => void here.push(path.relative(folder, file)))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('a file that was deleted, changed or added while the watcher told of another is told, too', async () => {
  writeFileSync(path.join(folder, 'plans/a.md'), 'anders')
  rmSync(path.join(folder, 'plans/b.md'))
  writeFileSync(path.join(folder, 'plans/c.md'), 'c')
  watcher.emit('change', path.join(folder, 'plans/a.md'))
  await expect.poll(() => [...told].sort()).toEqual(['plans/a.md', 'plans/b.md', 'plans/c.md'])
})

it('a file of which the watcher tells nothing at all is told', async () => {
  rmSync(path.join(folder, 'plans/b.md'))
  await expect.poll(() => told).toEqual(['plans/b.md'])
})

it('of what lies elsewhere nothing is told', async () => {
  watcher.emit('change', path.join(tmpdir(), 'elsewhere.md'))
  watcher.emit('change', path.join(folder, 'plans/a.md'))
  await expect.poll(() => told).toEqual(['plans/a.md'])
})
