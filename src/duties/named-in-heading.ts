import { foldSpelling } from '../text/fold.ts'
import { parseNumbering } from '../text/numbering.ts'
import { startingWith } from '../text/phrases.ts'
import type { ReadBodies } from './body-finder.ts'
import { OF_BODIES } from './lexicon.ts'

const BEFORE_BODIES = startingWith(OF_BODIES, '')

/**
 * Reads a heading that names bodies and nothing else: "5. Ủy ban nhân dân tỉnh", "6. Trách nhiệm của Mặt trận Tổ quốc".
 *
 * @param heading with its number or without
 * @returns ids of the bodies; null for any other heading
 */
export function namedInHeading(heading: string, readBodies: ReadBodies): string[] | null {
  const text = (parseNumbering(heading)?.rest ?? heading).replace(/^[\s–-]+/u, '')
  const before = BEFORE_BODIES.exec(foldSpelling(text))?.[0].length ?? 0
  const named = readBodies(text, before === 0 ? 0 : before + 1)
  return named !== null && named.ids.length > 0 && /^[\s.:;,]*$/u.test(text.slice(named.end)) ? named.ids : null
}
