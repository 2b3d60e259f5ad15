import type { Plan } from '../plan/read-plan.ts'
import type { Target } from '../plan/targets.ts'
import type { FoundTarget, Vocabulary } from './index.ts'
import { extractTargets } from './index.ts'

/** What an editor has to look at before a plan is called reviewed. */
export interface Review {
  /** Marked with a doubt that nobody has settled: while there is one, the plan can't be called reviewed. */
  doubtful: Target[]
  /** Marked, but the program reads the sentence otherwise, or finds no target in it. */
  otherwise: { target: Target; reading: FoundTarget | null }[]
  /** Found, and not marked. Of no indicator in the registry where `indicator` is null. */
  unmarked: FoundTarget[]
  /** Marked, and read the same by the program; `reading` says what it was not quite sure of. */
  agreed: { target: Target; reading: FoundTarget }[]
}

/**
 * Compares the targets that are marked in a plan with those that the extractor finds in its text.
 *
 * @param plan a plan as it is published
 * @param vocabulary the registry
 * @returns every target of the plan in one of the lists, each list in the order of the text
 */
export function reviewTargets(plan: Plan, vocabulary: Vocabulary): Review {
  const left = extractTargets(plan.sections, vocabulary)
  const takeReading = (matches: (found: FoundTarget) => boolean): FoundTarget | null => {
    const index = left.findIndex(matches)
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null)
  }
  // First all that agree, so that no reading of one target is taken for another's.
  const readings = new Map(plan.targets.map((target) => [target, takeReading((found) => agrees(target, found))]))
  const review: Review = { doubtful: [], otherwise: [], unmarked: [], agreed: [] }
  for (const target of plan.targets) {
    const same = readings.get(target) ?? null
    if (target.doubt !== null) review.doubtful.push(target)
    else if (same !== null) review.agreed.push({ target, reading: same })
    else review.otherwise.push({ target, reading: takeReading((found) => isOfTheSameWords(target, found)) })
  }
  review.unmarked = left
  return review
}

function agrees(target: Target, found: FoundTarget): boolean {
  return (
    isOfTheSameSentence(target, found) &&
    found.indicator === target.indicator &&
    found.year === target.year &&
    found.comparator === target.comparator &&
    found.value === target.value &&
    found.valueMax === target.valueMax
  )
}

/** The program's words and the editor's need not be the same; one number, or the shorter of them, stands in both. */
function isOfTheSameWords(target: Target, found: FoundTarget): boolean {
  if (!isOfTheSameSentence(target, found)) return false
  const words = oneSpace(found.block.text.slice(found.span.start, found.span.end))
  return found.value === target.value || words.includes(target.words) || target.words.includes(words)
}

function isOfTheSameSentence(target: Target, { quote, section }: FoundTarget): boolean {
  return section.id === target.section && oneSpace(quote) === target.quote.trim()
}

function oneSpace(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim()
}
