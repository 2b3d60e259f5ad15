import type { Span } from '../text/sentences.ts'
import type { Clause, SentenceContext } from './assign-clauses.ts'
import { bestMention } from './best-mention.ts'
import type { Mention } from './find-indicators.ts'
import type { FoldedWord } from './read-words.ts'

/** Where one member of a list may end and the next begin. */
const MEMBER_END = /,\s|;\s|\svà\s/gu
/** Of such places, so many from the last are tried. */
const MOST_ENDS = 9

/**
 * Finds the indicators that a list of subjects names: "tỷ lệ A và tỷ lệ B", "tỷ lệ hồ sơ … ở cấp tỉnh và cấp xã".
 *
 * @param part where the list stands in the sentence
 * @param listed the numbers that it is matched with
 * @param context the sentence, its words, and how indicators are found and checked
 * @returns the indicators in the order in which they stand; null where they are not as many as the numbers
 */
export function subjectsIn(part: Span, listed: Clause[], context: SentenceContext): Mention[] | null {
  const members = membersIn(part, listed, context)
  if (members !== null) return members
  const sharing = sharingIn(part, listed, context)
  return sharing.length === listed.length ? sharing : null
}

/** The best way to part the words into members of a list, from the first on. */
interface Parted {
  score: number
  mentions: Mention[]
}

/** Parts the words into as many members as there are numbers, each naming an indicator of its own: "tỷ lệ A và tỷ lệ B". */
function membersIn(part: Span, listed: Clause[], { sentence, words, find, fits }: SentenceContext): Mention[] | null {
  const ends = [...sentence.slice(part.start, part.end).matchAll(MEMBER_END)]
    .map((match) => part.start + match.index)
    .slice(-MOST_ENDS)
  const places = [part.start, ...ends, part.end]
  const text = sentence.slice(part.start)
  const within = ({ start, end }: Span) => words.filter((word) => word.start >= start && word.end <= end)
  const mentionOf = ({ quantity }: Clause, taken: Mention[], member: FoldedWord[], others: FoldedWord[]) => {
    const all = [...member, ...others].sort((a, b) => a.start - b.start)
    return bestMention({
      quantity,
      words: all,
      within: { start: 0, end: all.length },
      text,
      find: find(all),
      fits,
      // Words of its own have to name it, beside those that it shares with the first or the last.
      allowed: ({ indicator, parts }) =>
        taken.every((other) => other.indicator !== indicator) &&
        parts.some(({ start, end }) => all.slice(start, end).some((word) => member.includes(word))),
    })
  }
  const memberAt = (clause: Clause, taken: Mention[], from: number, to: number) => {
    const [start, end] = [places[from] as number, places[to] as number]
    const member = within({ start, end })
    return (
      mentionOf(clause, taken, member, []) ??
      mentionOf(clause, taken, member, within({ start: Math.max(end, places.at(-2) as number), end: part.end })) ??
      mentionOf(clause, taken, member, within({ start: part.start, end: Math.min(start, places[1] as number) }))
    )
  }
  let best: (Parted | null)[] = places.map((_, at) => (at === 0 ? { score: 0, mentions: [] } : null))
  for (const clause of listed) {
    best = places.map((_end, to) =>
      places.slice(0, to).reduce<Parted | null>((known, _start, from) => {
        const before = best[from]
        if (!before) return known
        const found = memberAt(clause, before.mentions, from, to)
        if (!found) return known
        const score = before.score + found.score
        return known && known.score >= score ? known : { score, mentions: [...before.mentions, found.mention] }
      }, null),
    )
  }
  return best.at(-1)?.mentions ?? null
}

/**
 * The indicators of members that share words ("tỷ lệ hồ sơ … ở cấp tỉnh và cấp xã"): the words that they do not share say the order.
 */
function sharingIn(part: Span, listed: Clause[], { sentence, words, find, fits }: SentenceContext): Mention[] {
  const start = words.findIndex((word) => word.start >= part.start)
  const end = words.findLastIndex((word) => word.end <= part.end) + 1
  if (start < 0 || start >= end) return []
  const text = sentence.slice(part.start)
  const fitting = find(words)({ start, end: start }, { start, end })
    .filter((mention) => listed.some(({ quantity }) => fits(mention, quantity, text)))
    .sort((a, b) => b.wordCount - a.wordCount || lengthOf(a) - lengthOf(b))
  const chosen: Mention[] = []
  for (const mention of fitting) {
    if (chosen.every(({ indicator }) => indicator !== mention.indicator)) chosen.push(mention)
  }
  const apart = chosen.filter(
    (mention, at) => !chosen.slice(0, at).some((other) => overlaps(spanOf(other), spanOf(mention))),
  )
  if (apart.length === listed.length) return apart.sort((a, b) => spanOf(a).start - spanOf(b).start)
  const placed = chosen.map((mention) => ({ mention, own: ownPart(mention, chosen) }))
  if (placed.some(({ own }) => own === null)) return []
  return placed.sort((a, b) => (a.own as number) - (b.own as number)).map(({ mention }) => mention)
}

/** Where the part of a mention begins that no other of them has; null where there is none. */
function ownPart(mention: Mention, all: Mention[]): number | null {
  const others = all.filter((other) => other !== mention).flatMap(({ parts }) => parts)
  const own = mention.parts.filter((part) => !others.some((other) => overlaps(other, part)))
  return own.length === 0 ? null : Math.min(...own.map(({ start }) => start))
}

function spanOf({ parts }: Mention): Span {
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) }
}

function lengthOf(mention: Mention): number {
  const { start, end } = spanOf(mention)
  return end - start
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
