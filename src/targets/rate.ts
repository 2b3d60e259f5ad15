import { FULL_CONFIDENCE, LEAST_CONFIDENCE } from './weights.ts'

/** How sure the extractor is of a target, and why. */
export interface Rating {
  /** From 0 to 1; from SURE (weights.ts) on an editor need only glance at it. */
  confidence: number
  /** What was recognised, for editors: the indicator's words, the comparator's, where the year comes from. */
  cues: string[]
  /** What speaks against it or could not be read, for editors. */
  doubts: string[]
}

/** What may speak against a target, what it takes off the confidence (weights.ts), and its words for editors. */
export type Doubt = [applies: boolean, cost: number, reason: string]

/**
 * Rates a target by what speaks against it.
 *
 * @param cues what was recognised
 * @param doubts those that apply count
 * @param confidence of a target that nothing speaks against
 */
export function rate(cues: string[], doubts: Doubt[], confidence: number = FULL_CONFIDENCE): Rating {
  const applying = doubts.filter(([applies]) => applies)
  const cost = applying.reduce((sum, [, cost]) => sum + cost, 0)
  return {
    confidence: Math.round(Math.max(LEAST_CONFIDENCE, confidence - cost) * 100) / 100,
    cues,
    doubts: applying.map(([, , reason]) => reason),
  }
}
