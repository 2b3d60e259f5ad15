import type { APIRoute } from 'astro'
import { deskData } from '../../desk/desk-data.ts'
import { getDataset, getPublisher, getRegistry } from '../../site/site-data.ts'

/** The file danh-muc.json: the registries and the names of the plans that are there, for the desk. */
export const GET: APIRoute = async () => {
  const { plans } = await getDataset()
  const registry = { ...(await getRegistry()), publisher: await getPublisher() }
  return Response.json(
    deskData(
      registry,
      plans.map(({ id }) => id),
    ),
  )
}
