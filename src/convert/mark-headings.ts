import type { Numbering } from '../text/numbering.ts'
import { parseNumbering } from '../text/numbering.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Block, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** A heading of these plans is at most a long sentence; the longest seen has 246 characters. */
const LONGEST_HEADING = 350

/** Outer kinds first; a decimal number's own parts ("2.1") add to its rank. */
const RANK: Record<Numbering['kind'], number> = { part: 1, chapter: 2, article: 3, roman: 4, decimal: 5, letter: 9 }

/** Finds the headings by the document's own numbering and typography, and their depth by the order of the numberings. */
export function markHeadings() {
  return (tree: Source): void => {
    const blocks = tree.children.filter((node): node is Block => node.type === 'block' && node.role === 'body')
    const numberings = blocks.map((block) => parseNumbering(plainText(block.value)))
    const headings = blocks.map((block, index) => isHeading(block, numberings[index] ?? null))
    const open: number[] = []
    blocks.forEach((block, index) => {
      const numbering = numberings[index] ?? null
      if (!headings[index] && !joinsItsSiblings(blocks, numberings, headings, index)) return
      const rank = numbering ? RANK[numbering.kind] + numbering.path.length - 1 : RANK.roman
      while (open.length > 0 && (open.at(-1) as number) >= rank) open.pop()
      open.push(rank)
      block.depth = Math.min(open.length + 1, 6)
      block.bullet = null
    })
    const recipients = tree.children.find((node) => node.type === 'block' && node.role === 'closing') as
      | Block
      | undefined
    if (recipients) recipients.depth = 2
  }
}

function isHeading(block: Block, numbering: Numbering | null): boolean {
  const text = plainText(block.value)
  if (block.bullet !== null || text.length > LONGEST_HEADING || splitSentences(numbering?.rest ?? text).length > 1)
    return false
  if (numbering === null) return isUpperCase(text) && text.length > 3
  if (numbering.rest === '') return false
  if (isUpperCase(numbering.rest)) return true
  if (block.hashes > 0 || isAllBold(block.value)) return !/[;,]$/.test(text)
  return !/[.;,:/…]$/.test(text)
}

function isAllBold(value: string): boolean {
  return value.startsWith('**') && value.indexOf('**', 2) === value.length - 2
}

/** "5.1 …." is a heading like its siblings "5.2", "5.3" when it is one sentence with a list or text of its own below. */
function joinsItsSiblings(
  blocks: Block[],
  numberings: (Numbering | null)[],
  headings: boolean[],
  index: number,
): boolean {
  const numbering = numberings[index]
  const block = blocks[index] as Block
  if (!numbering || numbering.path.length < 2 || numberings[index + 1] !== null) return false
  if (block.value.length > 200 || splitSentences(numbering.rest).length > 1) return false
  const parent = numbering.path.slice(0, -1).join('.')
  return numberings.some((other, at) => {
    if (!headings[at] || other?.path.slice(0, -1).join('.') !== parent) return false
    const between = headings.slice(Math.min(at, index), Math.max(at, index))
    return !between.some((isHead, offset) => {
      const numberingBetween = numberings[Math.min(at, index) + offset]
      return (
        isHead &&
        numberingBetween !== undefined &&
        numberingBetween !== null &&
        numberingBetween.path.length < numbering.path.length
      )
    })
  })
}
