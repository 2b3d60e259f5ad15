import type { VFile } from 'vfile'
import { REPORT_HEADINGS } from '../targets/lexicon/plan-parts.ts'
import type { Numbering } from '../text/numbering.ts'
import { containing } from '../text/phrases.ts'
import { isAnnexTitle } from './frame-lines.ts'
import type { Paragraph } from './source.ts'

/** Outer kinds first; a decimal number's own parts ("2.1") add to its rank. */
const RANK: Record<Numbering['kind'], number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  capital: 3,
  article: 3,
  roman: 4,
  decimal: 5,
  letter: 9,
}
const IS_REPORT = containing(REPORT_HEADINGS)

/** A paragraph that is a heading. */
export interface Heading {
  paragraph: Paragraph
  /** Without inline marks. */
  text: string
  numbering: Numbering | null
}

/**
 * Sets the depth of each heading by the order of the numberings: what stands outside another kind is less deep. Reports
 * parts that state results, and numbers that do not follow one another.
 *
 * @param headings the headings in the order of the text
 * @param file where the messages go
 */
export function setDepths(headings: Heading[], file: VFile): void {
  const open: { rank: number; numbering: Numbering | null }[] = []
  for (const { paragraph, text, numbering } of headings) {
    const rank = rankOf(text, numbering)
    let sibling: Numbering | null = null
    while (open.length > 0 && (open.at(-1) as (typeof open)[number]).rank >= rank) {
      const closed = open.pop() as (typeof open)[number]
      if (closed.rank === rank) sibling = closed.numbering
    }
    open.push({ rank, numbering })
    paragraph.depth = Math.min(open.length + 1, 6)
    const place = paragraph.position.start
    if (IS_REPORT.test(text)) {
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

function rankOf(text: string, numbering: Numbering | null): number {
  if (numbering !== null) return RANK[numbering.kind] + numbering.path.length - 1
  return isAnnexTitle(text) ? RANK.annex : RANK.roman
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
