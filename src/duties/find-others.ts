import { foldSpelling } from '../text/fold.ts'
import { oneOf, WORD_END, WORD_START } from '../text/phrases.ts'
import type { ReadBodies } from './body-finder.ts'
import { MANNERS } from './lexicon.ts'

const WITH = new RegExp(
  `${WORD_START}phối hợp(?:,? ${oneOf(MANNERS)}| và)*(?: cùng)?(?: với| cùng)?${WORD_END}\\s`,
  'gu',
)
/** "báo cáo", and what is said of a report before whom it goes to. */
const REPORT = new RegExp(
  `${WORD_START}báo cáo(?:(?:,| và) ${oneOf(['kiến nghị', 'đề xuất', 'xin ý kiến'])})?${WORD_END}`,
  'gu',
)
const TO = new RegExp(
  `(?<!đối |phối hợp |cùng )${WORD_START}${oneOf(['về', 'với', 'cho', 'gửi(?: về| đến| tới| cho)?', 'lên', 'tới', 'đến', 'qua'])}${WORD_END}\\s`,
  'gu',
)
/** Characters between "báo cáo" and whom it goes to: "báo cáo kết quả thực hiện Kế hoạch hành động gửi …". */
const FARTHEST = 120
/** "gửi Văn phòng … tổng hợp, báo cáo …", "về Sở A trước ngày 15/6 để tổng hợp, báo cáo …": that report is the office's. */
const GATHERS = /^(?:.{0,80}?\sđể|)\stổng hợp(?![\p{L}\p{M}])/u
/** Characters of what is looked at for that. */
const GATHERS_WITHIN = 110

/**
 * Finds with whom something is to be done: "phối hợp với Sở Tài chính và các địa phương".
 *
 * @param text a clause (NFC)
 * @returns ids of bodies, each once, in the order of the text; empty where it names none of the registry
 */
export function findPartners(text: string, readBodies: ReadBodies): string[] {
  const ends = Array.from(foldSpelling(text).matchAll(WITH), ({ 0: words, index }) => index + words.length)
  return [...new Set(ends.flatMap((end) => readBodies(text, end)?.ids ?? []))]
}

/**
 * Finds who gets a report: "báo cáo UBND tỉnh", "báo cáo kết quả thực hiện về Sở …". What the receiver then reports on is the
 * receiver's.
 *
 * @param text a clause (NFC)
 * @returns ids of bodies, each once, in the order of the text
 */
export function findReceivers(text: string, readBodies: ReadBodies): string[] {
  const folded = foldSpelling(text)
  const ids: string[] = []
  const end = cutOf(text, folded, readBodies)
  for (const { 0: words, index } of folded.matchAll(REPORT)) {
    const from = index + words.length
    if (from >= end) break
    const directly = readBodies(text, from + 1)
    if (directly) ids.push(...directly.ids)
    const near = folded.slice(from, Math.min(end, from + FARTHEST))
    for (const { 0: to, index: at } of near.matchAll(TO))
      ids.push(...(readBodies(text, from + at + to.length)?.ids ?? []))
  }
  return [...new Set(ids)]
}

/** Where the work of the receiver begins: "… gửi Sở A để tổng hợp, báo cáo UBND tỉnh". */
function cutOf(text: string, folded: string, readBodies: ReadBodies): number {
  for (const { 0: to, index } of folded.matchAll(TO)) {
    const named = readBodies(text, index + to.length)
    if (named && GATHERS.test(folded.slice(named.end, named.end + GATHERS_WITHIN))) return named.end
  }
  return folded.length
}
