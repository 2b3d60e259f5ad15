import type { APIRoute, GetStaticPaths } from 'astro'
import type { ComparedPlace } from '../../browser/side-by-side/side-by-side.ts'
import { stringsOf } from '../../i18n/index.ts'
import { href } from '../../site/href.ts'
import { getDataset } from '../../site/site-data.ts'
import { notStated } from '../../wording/not-stated.ts'
import { writeValue } from '../../wording/show-value.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await getDataset()).places.map(({ key }) => ({ params: { place: key } }))

/** A place's targets for the side-by-side page. */
export const GET: APIRoute = async ({ params, currentLocale }) => {
  const strings = stringsOf(currentLocale)
  const { places, counted, indicators } = await getDataset()
  const place = places.find(({ key }) => key === params.place)
  if (!place) throw new Error(`unknown place: ${params.place}`)
  const targets = counted
    .filter((row) => place.plans.includes(row.plan))
    .map(({ indicator, target, unit, url, vsNational }) => ({
      indicator: indicator.id,
      year: target.year,
      value: writeValue(strings, target, unit, target.perYear),
      versus: vsNational,
      words: target.words,
      url: href(url),
    }))
  const silence = notStated(strings, place.plans)
  const silences = indicators.map((indicator) => [indicator.id, notStated(strings, place.plans, indicator)])
  return Response.json({
    key: place.key,
    name: place.name,
    silences: Object.fromEntries(silences.filter(([, said]) => said !== silence)),
    silence,
    targets,
  } satisfies ComparedPlace)
}
