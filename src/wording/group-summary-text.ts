import type { GroupSummary } from '../data/group-summary.ts'
import type { Strings } from '../i18n/index.ts'

/** Of more that are stated equally often none is named. */
const MOST_NAMED = 2

/**
 * Says what the plans state of a group of indicators: "Các kế hoạch nêu 9 trên 14 chỉ tiêu; nhiều kế hoạch nêu nhất: Phủ sóng 5G (4 trên 5 tỉnh)."
 *
 * @param strings the language's words
 * @param indicators how many the group has
 * @param places how many places have a plan
 */
export function groupSummaryText(strings: Strings, summary: GroupSummary, indicators: number, places: number): string {
  const words = strings.compare.groupSummary
  const { stated, commonest, byOne, unread } = summary
  const names = commonest.indicators.map(({ short }) => short)
  const parts = [
    words.stated(stated, indicators),
    ...(commonest.places > 1 && names.length <= MOST_NAMED
      ? [words.commonest(names.join(', '), commonest.places, places)]
      : []),
    ...(byOne > 0 && places > 1 ? [words.byOne(byOne)] : []),
    ...(unread > 0 ? [words.unread(unread)] : []),
  ]
  return `${parts.join('; ')}.`
}
