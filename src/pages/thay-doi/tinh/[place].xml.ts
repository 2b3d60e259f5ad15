import type { APIRoute } from 'astro'
import { changedPlaces } from '../../../releases/log-entries.ts'
import { getReleases } from '../../../site/get-releases.ts'
import { placeFeed } from '../../../site/place-feed.ts'

/** A feed for each province of before 1 July 2025 whose plans changed. */
export async function getStaticPaths() {
  const places = changedPlaces(await getReleases()).filter(({ kind }) => kind === 'province')
  return places.map(({ slug }) => ({ params: { place: slug } }))
}

export const GET: APIRoute = ({ params, site, currentLocale }) =>
  placeFeed({ kind: 'province', slug: params.place ?? '' }, site, currentLocale)
