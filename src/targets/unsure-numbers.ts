import type { UnsureNumber } from '../documents/scan/note-doubts.ts'
import type { Block, Section } from '../plan/sections.ts'
import type { Span } from '../text/sentences.ts'
import { type Rating, rate } from './rate.ts'
import { DOUBT_COSTS } from './weights.ts'

/** What is needed of a target to doubt it. */
interface Doubtable extends Rating {
  year: number | null
  span: Span
  block: Block
}

const FIGURE = /\d(?:[\d.,]*\d)?/gu

/**
 * Makes a doubt of each target whose words hold a number that recognition of a picture was not sure of: such a target is never
 * called sure.
 *
 * @param found the targets
 * @param sections the sections that they were found in
 * @param unsure the numbers, by the lines of the text that the sections were read from
 */
export function withUnsureNumbers<Target extends Doubtable>(
  found: Target[],
  sections: Section[],
  unsure: UnsureNumber[],
): Target[] {
  const starts = [...new Set(sections.flatMap(({ blocks }) => blocks.map(({ line }) => line)))].sort((a, b) => a - b)
  const byBlock = Map.groupBy(unsure, ({ line }) => starts.findLast((start) => start <= line) ?? line)
  return found.map((target) => {
    const numbers = figuresOf(target)
    const own = (byBlock.get(target.block.line) ?? []).filter(({ text }) =>
      (text.match(FIGURE) ?? []).some((figure) => numbers.has(figure)),
    )
    const [first] = own
    if (first === undefined) return target
    const reason = `bản quét: “${first.text}” đọc không chắc`
    const { confidence, doubts } = rate([], [[true, DOUBT_COSTS.scannedNumber, reason]], target.confidence)
    return { ...target, confidence, doubts: [...target.doubts, ...doubts] }
  })
}

/** The figures in the words of a target, and its year. */
function figuresOf({ block, span, year }: Doubtable): Set<string> {
  const words = block.text.slice(span.start, span.end)
  return new Set([...(words.match(FIGURE) ?? []), ...(year === null ? [] : [String(year)])])
}
