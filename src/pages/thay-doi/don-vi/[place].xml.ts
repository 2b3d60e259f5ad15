import type { APIRoute } from 'astro'
import { changedPlaces } from '../../../releases/log-entries.ts'
import { getReleases } from '../../../site/get-releases.ts'
import { placeFeed } from '../../../site/place-feed.ts'

/** A feed for each of today's provinces whose plans changed. */
export async function getStaticPaths() {
  const places = changedPlaces(await getReleases()).filter(({ kind }) => kind === 'unit')
  return places.map(({ slug }) => ({ params: { place: slug } }))
}

export const GET: APIRoute = ({ params, site, currentLocale }) =>
  placeFeed({ kind: 'unit', slug: params.place ?? '' }, site, currentLocale)
