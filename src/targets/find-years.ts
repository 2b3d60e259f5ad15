import type { Section } from '../plan/sections.ts'
import type { Span } from '../text/sentences.ts'

/** A year that a text names as a time, with its place. A year up to 2024 is there too: it tells of what is over. */
export interface StatedYear extends Span {
  year: number
  /** Named as a baseline ("so với năm 2020"): never a horizon. */
  baseline: boolean
}

const TIME =
  /(?<![\p{L}\p{M}])((?:(?:từ nay|đến|hết|vào|trong|tới|trước|từ|so với|kể từ|của|thuộc|tầm nhìn)\s+)*(?:(?:hết|cuối|đầu|giữa|(?:ngày )?\d{1,2}\/\d{1,2}|tháng \d{1,2})\s?[/-]?\s?)*)(?:(năm\s+|(?:giai đoạn|nhiệm kỳ|thời kỳ)\s+(?:20\d\d\s?[-–—]\s?)|giai đoạn\s+từ\s+(?:năm\s+)?20\d\d\s+đến\s+(?:năm\s+)?|\/|\s)?)(20[1-5]\d)(?![\d/%]|\s?%|-\p{L})/giu
/** What is said of an earlier year is over: the plans for Resolution 57 begin in 2025. */
export const FIRST_HORIZON = 2025
const BASELINE = /(?:so với|kể từ)\s/iu
/** "Đã được công nhận trước năm 2025": when something else was done. */
const DONE = /(?<![\p{L}\p{M}])(?:đã|chưa)(?![\p{L}\p{M}])[^,;.\d]{0,40}$/iu
const SINCE = /^từ\s/iu
/** What is named by its own end year: a strategy, a scheme, a law. */
const DOCUMENT =
  /(?<![\p{L}\p{M}])(?:Chiến lược|Đề án|Chương trình|Kế hoạch|Quy hoạch|Nghị quyết|Quyết định|Luật|Kết luận|Chỉ thị)(?![\p{L}\p{M}])[^;.:%]{0,160}$/iu
const AIM =
  /(?:mục tiêu|chỉ tiêu|đặt|phấn đấu|yêu cầu|chỉ đạo|giao|nêu|theo đó|thống nhất|đặt ra|đề ra|xác định|bảo đảm|đảm bảo)/iu
const OF_DOCUMENT = /^\s*(?:của|tầm nhìn|”|")/u

/**
 * The years that a sentence names as times. Those in the name of a document ("Chiến lược … đến năm 2030 của Chính phủ")
 * are left out.
 *
 * @param sentence the sentence
 */
export function findYears(sentence: string): StatedYear[] {
  return [...sentence.matchAll(TIME)].flatMap((match) => {
    const [words, lead = '', word = '', digits] = match
    if (!/\p{L}/u.test(lead) && !/năm|giai đoạn|kỳ/iu.test(word)) return []
    const start = match.index + words.length - words.trimStart().length
    const end = match.index + words.length
    if (Number(digits) >= FIRST_HORIZON && OF_DOCUMENT.test(sentence.slice(end))) return []
    // "Đề án 06, trong năm 2026 …": after a comma the year is the sentence's own.
    const isOwn = sentence.slice(0, start).trimEnd().endsWith(',')
    const [document = ''] = DOCUMENT.exec(sentence.slice(Math.max(0, start - 180), start)) ?? []
    const setsAims = /^,?\s(?:với|nhằm|trong đó|đặt)(?![\p{L}\p{M}])/iu.test(sentence.slice(end))
    if (!isOwn && !setsAims && document !== '' && !AIM.test(document)) return []
    return [
      {
        start,
        end,
        year: Number(digits),
        baseline:
          BASELINE.test(lead) ||
          (SINCE.test(lead) &&
            (Number(digits) < FIRST_HORIZON || /ngày|tháng|\d/iu.test(lead) || /giai đoạn/iu.test(word))) ||
          DONE.test(sentence.slice(0, start)),
      },
    ]
  })
}

/**
 * The horizon that a section's headings give: "2.1. Đến năm 2030", "Tầm nhìn đến năm 2045", "Giai đoạn 2026 - 2030" (its
 * end). The nearest heading counts; a vision named beside a nearer year is not the section's horizon.
 *
 * @param byId the plan's sections by their ids
 * @param section the section; undefined above the outermost
 * @returns the year, or null
 */
export function sectionHorizon(byId: Map<string, Section>, section: Section | undefined): number | null {
  if (!section || section.depth === 1) return null
  return headingHorizon(section.heading) ?? sectionHorizon(byId, byId.get(section.parent ?? ''))
}

/**
 * The horizon that a heading gives, or a line that heads what follows ("Phấn đấu đến năm 2030:").
 *
 * @param heading the heading's text
 * @returns the year, or null where it names none or several
 */
export function headingHorizon(heading: string): number | null {
  const [beforeVision = ''] = heading.split(/,?\s*(?:và\s)?(?:định hướng|tầm nhìn)/iu)
  const years = (text: string) =>
    new Set(
      [...text.matchAll(TIME)].filter(([, lead = '']) => !BASELINE.test(lead)).map(([, , , year]) => Number(year)),
    )
  const near = years(beforeVision)
  const named = near.size > 0 ? near : years(heading)
  const [year] = named
  return named.size === 1 && year !== undefined && year >= FIRST_HORIZON ? year : null
}
