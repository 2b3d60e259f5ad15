import type { APIRoute, GetStaticPaths } from 'astro'
import { getApi } from '../../../site/get-api.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const { resources } = await getApi()
  return [...resources.keys()].map((resource) => ({ params: { resource } }))
}

/** One resource of the API in its envelope. */
export const GET: APIRoute = async ({ params }) => {
  const { resources, meta } = await getApi()
  const resource = resources.get(params.resource ?? '')
  if (!resource) throw new Error(`unknown resource: ${params.resource}`)
  return Response.json({ meta, data: resource.data })
}
