/**
 * Comparisons of clauses, kept between builds by the clauses' words: what did not change is not compared again. A cache of Astro's
 * folder, which may be deleted at any time.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { KnownOverlaps } from '../passages/find-twins.ts'
import type { Overlap } from '../passages/overlap.ts'

/** Where they are kept: in the folder of Astro's own caches. */
export const KEPT_OVERLAPS = 'node_modules/.astro/overlaps.json'

/** Raise it when two texts are compared otherwise. */
const VERSION = 1
/** Numbers a comparison: two keys, two parts, a truth. */
const WIDTH = 5

/** What was compared, with how much of it was new. */
export interface OverlapStore extends KnownOverlaps {
  /** Comparisons that were made now. */
  made: () => number
  /** Keeps the comparisons that were asked for; the others are forgotten. */
  keep: () => Promise<void>
}

/**
 * Reads the comparisons of the build before.
 *
 * @param file where they are kept; a file that is missing or damaged holds none
 */
export async function readOverlaps(file: string): Promise<OverlapStore> {
  const before = await readKept(file)
  const used = new Map<number, Map<number, Overlap>>()
  let made = 0
  const use = (one: number, other: number, overlap: Overlap) => {
    const own = used.get(one) ?? new Map<number, Overlap>()
    used.set(one, own.set(other, overlap))
  }
  return {
    get(one, other) {
      const now = used.get(one)?.get(other)
      if (now) return now
      const overlap = before.get(one)?.get(other)
      if (overlap) use(one, other, overlap)
      return overlap
    },
    set(one, other, overlap) {
      made += 1
      use(one, other, overlap)
    },
    made: () => made,
    async keep() {
      const numbers = [...used].flatMap(([one, others]) =>
        [...others].flatMap(([other, { ofOne, ofOther, isPassage }]) => [
          one,
          other,
          ofOne,
          ofOther,
          Number(isPassage),
        ]),
      )
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, JSON.stringify([VERSION, ...numbers]))
    },
  }
}

async function readKept(file: string): Promise<Map<number, Map<number, Overlap>>> {
  const kept = new Map<number, Map<number, Overlap>>()
  const [version, ...numbers] = existsSync(file) ? parseNumbers(await readFile(file, 'utf8')) : []
  if (version !== VERSION || numbers.length % WIDTH !== 0) return kept
  for (let at = 0; at < numbers.length; at += WIDTH) {
    const [one, other, ofOne, ofOther, isPassage] = numbers.slice(at, at + WIDTH) as [
      number,
      number,
      number,
      number,
      number,
    ]
    const own = kept.get(one) ?? new Map<number, Overlap>()
    kept.set(one, own.set(other, { ofOne, ofOther, isPassage: isPassage === 1 }))
  }
  return kept
}

function parseNumbers(text: string): number[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((number) => typeof number === 'number') ? value : []
  } catch {
    return []
  }
}
