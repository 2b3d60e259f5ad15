import type { VFile } from 'vfile'
import type { Province } from '../schema.ts'
import type { Facts } from './read-metadata.ts'

/** The rule of the message, by which a command can stop. */
export const OTHER_PLACE = 'other-place'

/**
 * Tells the editor when a text names another province than the one that the plan is said to be of.
 *
 * @param found the province that the text names, if any
 * @param said what the editor said: a province, or one of today's units
 * @param provinces the register
 * @param file takes the message
 */
export function tellOtherPlace(
  found: string | undefined,
  { province, unit }: Pick<Facts, 'province' | 'unit'>,
  provinces: Province[],
  file: VFile,
): void {
  const named = provinces.find(({ slug }) => slug === found)
  const isOther = unit === undefined ? named?.slug !== province : named?.successor_slug !== unit
  if (named === undefined || (province ?? unit) === undefined || !isOther) return
  const [place] = provinces.filter((each) =>
    unit === undefined ? each.slug === province : each.successor_slug === unit,
  )
  const name = unit === undefined ? place?.name_vi : place?.successor_name
  file.message(
    `Văn bản nêu ${named.name_vi} ở nơi ban hành, hoặc nhiều hơn mọi tỉnh khác; bạn chọn ${name ?? province ?? unit}. Hãy xem lại văn bản và mã tỉnh`,
    { place: { line: 1, column: 1 }, ruleId: OTHER_PLACE, source: 'convert' },
  )
}
