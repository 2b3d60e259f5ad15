import type { APIRoute, GetStaticPaths } from 'astro'
import type { ComparedPlace } from '../../compare/side-by-side.ts'
import { valueText } from '../../components/value-text.ts'
import { getDataset } from '../../data/site-data.ts'
import { href } from '../../layouts/href.ts'
import { joinValue } from '../../text/format.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await getDataset()).places.map(({ key }) => ({ params: { place: key } }))

/** A place's targets for the side-by-side page. */
export const GET: APIRoute = async ({ params }) => {
  const { places, counted } = await getDataset()
  const place = places.find(({ key }) => key === params.place)
  if (!place) throw new Error(`unknown place: ${params.place}`)
  const targets = counted
    .filter((row) => place.plans.includes(row.plan))
    .map(({ indicator, target, unit, url }) => ({
      indicator: indicator.id,
      year: target.year,
      value: joinValue(valueText(target, unit, target.perYear)),
      words: target.words,
      url: href(url),
    }))
  return Response.json({ key: place.key, name: place.name, targets } satisfies ComparedPlace)
}
