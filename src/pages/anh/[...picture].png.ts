import type { APIRoute, GetStaticPaths } from 'astro'
import { drawPng } from '../../loaders/draw-png.ts'
import { getSharePictures } from '../../site/get-share-pictures.ts'

const SITE = new URL(import.meta.env.SITE)

export const getStaticPaths: GetStaticPaths = async () => {
  const pictures = await getSharePictures(SITE, undefined)
  return [...pictures.keys()].map((path) => ({ params: { picture: path.replace(/^anh\/|\.png$/g, '') } }))
}

/** The picture by which links to a page are shown. */
export const GET: APIRoute = async ({ params, currentLocale }) => {
  const picture = (await getSharePictures(SITE, currentLocale)).get(`anh/${params.picture}.png`)
  if (!picture) return new Response(null, { status: 404 })
  return new Response(await drawPng(picture.draw()), { headers: { 'Content-Type': 'image/png' } })
}
