import type { VFile } from 'vfile'
import type { Numbering } from '../text/numbering.ts'
import { parseNumbering } from '../text/numbering.ts'
import { splitSentences } from '../text/sentences.ts'
import { isAuthority } from './mark-frame.ts'
import type { Block, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** A heading of these plans is at most a long sentence; the longest seen has 246 characters. */
const LONGEST_HEADING = 350
/** An article is a heading only when it is a title; most are sentences ("Điều 1. Ban hành kèm theo Quyết định này …"). */
const LONGEST_ARTICLE_TITLE = 120

/** Outer kinds first; a decimal number's own parts ("2.1") add to its rank. */
const RANK: Record<Numbering['kind'], number> = {
  part: 1,
  chapter: 2,
  capital: 3,
  article: 3,
  roman: 4,
  decimal: 5,
  letter: 9,
}
/** Parts that report what was reached: their numbers are no targets. */
const REPORTS = /(?:kết quả (?:thực hiện|đạt được)|đánh giá (?:chung|thực trạng)|thực trạng|tình hình thực hiện)/iu

const RECIPIENTS = /^Nơi nhận\s*:?$/

interface Candidate {
  block: Block
  text: string
  numbering: Numbering | null
  isHeading: boolean
}

/** Finds the headings by the document's own numbering and typography, and their depth by the order of the numberings. */
export function markHeadings() {
  return (tree: Source, file: VFile): void => {
    const candidates = tree.children.flatMap<Candidate>((block) => {
      if (block.type !== 'block' || block.role !== 'body') return []
      const text = plainText(block.value)
      const numbering = parseNumbering(text)
      return [{ block, text, numbering, isHeading: isHeading(block, text, numbering) }]
    })
    addSiblings(candidates)
    setDepths(
      candidates.filter((candidate) => candidate.isHeading),
      file,
    )
    for (const block of tree.children) {
      if (block.type === 'block' && block.role === 'closing' && RECIPIENTS.test(plainText(block.value))) block.depth = 2
    }
  }
}

function isHeading(block: Block, text: string, numbering: Numbering | null): boolean {
  if (block.bullet !== null || text.length > LONGEST_HEADING) return false
  if (splitSentences(numbering?.rest ?? text).length > 1) return false
  if (numbering === null) return isUpperCase(text) && text.length > 3 && !text.endsWith(':') && !isAuthority(text)
  if (numbering.rest === '') return false
  if (isUpperCase(numbering.rest)) return true
  if (numbering.kind === 'article' && text.length > LONGEST_ARTICLE_TITLE) return false
  if (block.hashes > 0 || isAllBold(block.value)) return !/[;,]$/.test(text)
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
    const { block, text, numbering } = candidate
    const next = candidates[index + 1]
    if (candidate.isHeading || !withHeading.has(families[index] as string) || next === undefined) return
    if (next.numbering !== null || text.length > 200 || block.bullet !== null) return
    candidate.isHeading = splitSentences(numbering?.rest ?? '').length === 1
  })
}

function setDepths(headings: Candidate[], file: VFile): void {
  const open: { rank: number; numbering: Numbering | null }[] = []
  for (const { block, text, numbering } of headings) {
    const rank = numbering ? RANK[numbering.kind] + numbering.path.length - 1 : RANK.roman
    let sibling: Numbering | null = null
    while (open.length > 0 && (open.at(-1) as (typeof open)[number]).rank >= rank) {
      const closed = open.pop() as (typeof open)[number]
      if (closed.rank === rank) sibling = closed.numbering
    }
    open.push({ rank, numbering })
    block.depth = Math.min(open.length + 1, 6)
    const place = block.position.start
    if (REPORTS.test(text)) {
      const message = `“${text.slice(0, 60)}”: phần báo cáo kết quả, các con số trong phần này không phải chỉ tiêu`
      file.info(message, { place, ruleId: 'report', source: 'convert' })
    }
    if (numbering && !follows(numbering, sibling)) {
      const before = sibling ? `sau “${sibling.marker}”` : 'ở đầu'
      const message = `Đánh số không liền: “${numbering.marker}” ${before}; kiểm tra xem có mục nào bị sót hoặc nhận nhầm`
      file.message(message, { place, ruleId: 'numbering', source: 'convert' })
    }
  }
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** A number follows its sibling, or is the first. Kinds without a known order (parts in words) always do. */
function follows(numbering: Numbering, sibling: Numbering | null): boolean {
  const own = orderOf(numbering)
  if (own === null) return true
  const before = sibling && sibling.kind === numbering.kind ? orderOf(sibling) : 0
  return before === null || own === before + 1
}

function orderOf({ kind, path, marker }: Numbering): number | null {
  const last = path.at(-1) ?? ''
  if (kind === 'decimal') return Number(last)
  if (kind === 'roman') return ROMANS.indexOf(last) + 1 || null
  if (kind === 'letter' || kind === 'capital') return LETTERS.indexOf(marker.charAt(0).toLowerCase()) + 1 || null
  return null
}
