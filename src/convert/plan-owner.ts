/** Whose plan a document is, and its short name where it is a further one: "ubnd". */
export interface PlanOwner {
  place: { province: string } | { unit: string }
  name?: string | undefined
}

/** The name of a plan file without its ending: the place's slug, with the short name of a further document. */
export function planId({ place, name }: PlanOwner): string {
  const slug = 'unit' in place ? place.unit : place.province
  return name === undefined ? slug : `${slug}--${name}`
}

/** The name of a plan file whose place is not known yet. */
const UNKNOWN_PLACE = 'chua-ro-tinh'

/**
 * The name of the plan file of a document whose place may not be known yet.
 *
 * @param owner null where neither the text nor the editor says whose plan it is
 */
export function draftId(owner: PlanOwner | null): string {
  return owner === null ? UNKNOWN_PLACE : planId(owner)
}
