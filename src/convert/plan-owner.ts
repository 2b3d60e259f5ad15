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
