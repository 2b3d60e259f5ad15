import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { keepUnchanged } from '../../src/build/keep-unchanged.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'keep-'))
const places = { site: path.join(folder, 'site'), next: path.join(folder, 'next') }
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a file with the same bytes stays the file it was; others are the new ones', () => {
  const write = (room: string, name: string, text: string) => {
    mkdirSync(path.dirname(path.join(room, name)), { recursive: true })
    writeFileSync(path.join(room, name), text)
  }
  write(places.site, 'a/index.html', 'same')
  write(places.site, 'b/index.html', 'one')
  write(places.site, 'c', 'a file')
  write(places.next, 'a/index.html', 'same')
  write(places.next, 'b/index.html', 'two')
  write(places.next, 'c/index.html', 'now a folder')
  write(places.next, 'new.html', 'new')
  const before = statSync(path.join(places.site, 'a/index.html')).ino
  expect(keepUnchanged(places)).toEqual({ kept: 1, all: 4 })
  expect(statSync(path.join(places.next, 'a/index.html')).ino).toBe(before)
  expect(readFileSync(path.join(places.next, 'b/index.html'), 'utf8')).toBe('two')
  expect(readFileSync(path.join(places.next, 'new.html'), 'utf8')).toBe('new')
})

it('a first build has nothing to keep', () => {
  mkdirSync(places.next, { recursive: true })
  writeFileSync(path.join(places.next, 'index.html'), 'new')
  expect(keepUnchanged(places)).toEqual({ kept: 0, all: 1 })
})
