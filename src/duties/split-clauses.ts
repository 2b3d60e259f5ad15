import type { Span } from '../text/sentences.ts'

/**
 * Splits a part of a sentence at its semicolons, and before "(2)" and the like; not inside brackets.
 *
 * @param text the sentence
 * @param from where the first clause begins
 * @returns the clauses' places, without the space, colon or number around them; a clause without letters is none
 */
export function splitClauses(text: string, from: number): Span[] {
  const cuts: number[] = []
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth = Math.max(0, depth - 1)
    if (text[at] === ';' && depth === 0) cuts.push(at)
  }
  return [from, ...cuts.map((cut) => cut + 1)]
    .map((start, index) => trim(text, { start, end: cuts[index] ?? text.length }))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

const BEFORE = /^[\s:,;.–-]*(?:\(\d{1,2}\)\s*)?/u
const BEHIND = /[\s.;:/]+$/u

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const first = start + (BEFORE.exec(part)?.[0].length ?? 0)
  return { start: first, end: end - (BEHIND.exec(part)?.[0].length ?? 0) }
}
