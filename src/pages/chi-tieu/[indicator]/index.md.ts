import type { APIRoute, GetStaticPaths } from 'astro'
import { stringsOf } from '../../../i18n/index.ts'
import { siteUrl } from '../../../site/href.ts'
import { indicatorMarkdown } from '../../../site/page-markdown.ts'
import { getDataset } from '../../../site/site-data.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const { indicators } = await getDataset()
  return indicators.map(({ id }) => ({ params: { indicator: id } }))
}

/** An indicator's page as markdown. */
export const GET: APIRoute = async ({ params, site, currentLocale }) => {
  const dataset = await getDataset()
  const indicator = dataset.indicators.find(({ id }) => id === params.indicator)
  if (!indicator) throw new Error(`unknown indicator: ${params.indicator}`)
  const text = indicatorMarkdown({ strings: stringsOf(currentLocale), root: siteUrl(site), dataset }, indicator)
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}
