import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readOverlaps } from '../../src/loaders/kept-overlaps.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'overlaps-'))
afterAll(() => rmSync(folder, { recursive: true }))
const OVERLAP = { ofOne: 0.5, ofOther: 1, isPassage: true }

it('keeps what was asked for, and forgets the rest', async () => {
  const file = path.join(folder, 'new/overlaps.json')
  const first = await readOverlaps(file)
  first.set(1, 2, OVERLAP)
  first.set(1, 3, OVERLAP)
  expect(first.made()).toBe(2)
  await first.keep()
  const second = await readOverlaps(file)
  expect(second.get(1, 2)).toEqual(OVERLAP)
  expect(second.made()).toBe(0)
  await second.keep()
  const third = await readOverlaps(file)
  expect(third.get(1, 3)).toBeUndefined()
  expect(third.get(1, 2)).toEqual(OVERLAP)
})

it.each(['', '{', '[0, 1, 2, 0.5, 1, 1]', '[1, 1, 2]', '[1, "a", 2, 3, 4, 5]'])(
  'a damaged file holds nothing: %s',
  async (text) => {
    const file = path.join(folder, 'damaged.json')
    writeFileSync(file, text)
    const store = await readOverlaps(file)
    expect(store.get(1, 2)).toBeUndefined()
  },
)
