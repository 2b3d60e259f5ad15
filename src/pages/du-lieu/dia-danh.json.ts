import type { APIRoute } from 'astro'
import { buildGazetteer } from '../../data/gazetteer.ts'
import { getDataset } from '../../site/site-data.ts'

/** The file dia-danh.json: names of places with their provinces, for the boxes that take one. */
export const GET: APIRoute = async () => {
  const { placeNames, provinces, places } = await getDataset()
  return Response.json(buildGazetteer(placeNames, provinces, places))
}
