import type { VFile } from 'vfile'
import { placeKey } from '../plan/published-plan.ts'
import type { PlaceRegister } from '../registry/place-register.ts'
import { ownProvinces, placesByKey } from '../registry/place-register.ts'
import type { Facts } from './read-metadata.ts'

/** The rule of the message, by which a command can stop. */
export const OTHER_PLACE = 'other-place'

/**
 * Tells the editor when a text names another province than the one that the plan is said to be of.
 *
 * @param found the province that the text names, if any
 * @param said what the editor said: a province, or a place of today
 * @param register the registered places
 * @param file takes the message
 */
export function tellOtherPlace(
  found: string | undefined,
  { province, unit }: Pick<Facts, 'province' | 'unit'>,
  register: Pick<PlaceRegister, 'provinces' | 'localPlaces'>,
  file: VFile,
): void {
  const named = register.provinces.find(({ slug }) => slug === found)
  if (named === undefined || (province ?? unit) === undefined) return
  const key = placeKey({ province, unit })
  if (ownProvinces(register, key).includes(named)) return
  const chosen = placesByKey(register).get(key)?.name ?? unit ?? province
  file.message(
    `Văn bản nêu ${named.name_vi} ở nơi ban hành, hoặc nhiều hơn mọi tỉnh khác; bạn chọn ${chosen}. Hãy xem lại văn bản và mã tỉnh`,
    { place: { line: 1, column: 1 }, ruleId: OTHER_PLACE, source: 'convert' },
  )
}
