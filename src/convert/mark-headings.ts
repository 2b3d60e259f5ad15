import type { VFile } from 'vfile'
import type { Numbering } from '../text/numbering.ts'
import { parseNumbering } from '../text/numbering.ts'
import { splitSentences } from '../text/sentences.ts'
import { isAnnexTitle, isAuthority, isRecipientsHeading, isTableNote } from './frame-lines.ts'
import { setDepths } from './set-depths.ts'
import type { Paragraph, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** A heading of these plans is at most a long sentence; the longest seen has 246 characters. */
const LONGEST_HEADING = 350
/** An article is a heading only when it is a title; most are sentences ("Điều 1. Ban hành kèm theo Quyết định này …"). */
const LONGEST_ARTICLE_TITLE = 120
/** A numbered sentence longer than this is no heading, whatever its siblings are. */
const LONGEST_SIBLING = 200

interface Candidate {
  paragraph: Paragraph
  text: string
  numbering: Numbering | null
  isHeading: boolean
}

/** Finds the headings by the document's own numbering and typography, and their depth by the order of the numberings. */
export function markHeadings() {
  return (tree: Source, file: VFile): void => {
    const candidates = tree.children.flatMap<Candidate>((paragraph) => {
      if (paragraph.type !== 'paragraph' || paragraph.role !== 'body') return []
      const text = plainText(paragraph.value)
      const numbering = parseNumbering(text)
      return [{ paragraph, text, numbering, isHeading: isHeading(paragraph, text, numbering) }]
    })
    addSiblings(candidates)
    setDepths(
      candidates.filter(({ isHeading }) => isHeading),
      file,
    )
    for (const node of tree.children) {
      if (node.type !== 'paragraph' || node.role !== 'closing') continue
      if (isRecipientsHeading(plainText(node.value))) node.depth = 2
    }
  }
}

function isHeading(paragraph: Paragraph, text: string, numbering: Numbering | null): boolean {
  if (paragraph.isRow || paragraph.bullet !== null || text.length > LONGEST_HEADING) return false
  if (isTableNote(text)) return false
  if (isAnnexTitle(text)) return !/[.;,]$/.test(text)
  if (splitSentences(numbering?.rest ?? text).length > 1) return false
  if (numbering === null) return isUpperCase(text) && text.length > 3 && !text.endsWith(':') && !isAuthority(text)
  if (numbering.rest === '') return false
  if (isUpperCase(numbering.rest)) return true
  if (numbering.kind === 'article' && text.length > LONGEST_ARTICLE_TITLE) return false
  if (paragraph.hashes > 0 || isAllBold(paragraph.value)) return !/[;,]$/.test(text)
  return !/[.;,:/…]$/.test(text)
}

function isAllBold(value: string): boolean {
  return value.startsWith('**') && value.indexOf('**', 2) === value.length - 2
}

/** "5.1 …." is a heading like its siblings "5.2", "5.3" when it is one sentence with a list or text of its own below. */
function addSiblings(candidates: Candidate[]): void {
  const families = candidates.map(() => '')
  const withHeading = new Set<string>()
  let parent = 0
  candidates.forEach(({ numbering, isHeading }, index) => {
    if (isHeading && (numbering === null || numbering.path.length < 2)) parent = index
    if (numbering === null || numbering.path.length < 2) return
    const family = [parent, ...numbering.path.slice(0, -1)].join('.')
    families[index] = family
    if (isHeading) withHeading.add(family)
  })
  candidates.forEach((candidate, index) => {
    const { paragraph, text, numbering } = candidate
    const next = candidates[index + 1]
    if (candidate.isHeading || !withHeading.has(families[index] as string) || next === undefined) return
    if (next.numbering !== null || text.length > LONGEST_SIBLING || paragraph.bullet !== null) return
    candidate.isHeading = splitSentences(numbering?.rest ?? '').length === 1
  })
}
