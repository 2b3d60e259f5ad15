import type { PlanFrontMatter, Province } from '../schema.ts'

/**
 * Tells whether a plan is that of a city under the central government, which has a "Thành ủy" where a province has a "Tỉnh ủy".
 *
 * @param frontMatter the plan's front matter
 * @param provinces the register of provinces
 */
export function isCity(
  { province, unit }: Pick<PlanFrontMatter, 'province' | 'unit'>,
  provinces: Pick<Province, 'slug' | 'type'>[],
): boolean {
  return provinces.find(({ slug }) => slug === (unit ?? province))?.type.startsWith('thành phố') ?? false
}
