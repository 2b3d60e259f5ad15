import type { PlaceRegister } from '../registry/place-register.ts'
import { placesByKey, provinceOf } from '../registry/place-register.ts'
import { capitalise } from '../text/capitalise.ts'

/** Places of one level, as a list of places offers them. */
export interface PlaceGroup {
  label: string
  /** By name; a value names the field of the front matter and the slug: "province:ha-giang", "unit:bac-ninh". */
  options: { value: string; name: string }[]
}

/**
 * Gathers the places whose a plan may be: the provinces of before 1 July 2025, those of today, then the places below, level by level.
 *
 * @param register the registered places
 * @param labels of the two levels of provinces; that of a level below is its name in content/levels.yaml
 * @returns only levels that have places; a place below has its province behind its name, since some share theirs
 */
export function placeGroups(register: PlaceRegister, labels: { provinces: string; units: string }): PlaceGroup[] {
  const byName = new Intl.Collator('vi')
  const places = Map.groupBy(placesByKey(register).values(), ({ kind }) => kind)
  const { province: _, unit: __, ...below } = register.levels
  const levels = [
    ['province', labels.provinces],
    ['unit', labels.units],
    ...Object.entries(below).map(([kind, { vi }]) => [kind, capitalise(vi)]),
  ] as [kind: string, label: string][]
  return levels
    .map(([kind, label]) => ({
      label,
      options: (places.get(kind) ?? [])
        .map(({ key, slug, name }) => ({
          value: `${kind === 'province' ? 'province' : 'unit'}:${slug}`,
          name: Object.hasOwn(below, kind) ? `${name} (${provinceOf(register, key)?.name ?? ''})` : name,
        }))
        .sort((one, other) => byName.compare(one.name, other.name)),
    }))
    .filter(({ options }) => options.length > 0)
}
