import type { APIRoute, GetStaticPaths } from 'astro'
import { stringsOf } from '../../i18n/index.ts'
import { oembedPath } from '../../site/addresses.ts'
import { getEmbeds } from '../../site/get-embeds.ts'
import { siteUrl } from '../../site/href.ts'
import { oembed } from '../../site/oembed.ts'
import type { Embed } from '../../wording/list-embeds.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getEmbeds(undefined)).values()].map((embed) => ({
    params: { embed: oembedPath(embed.path).replace(/^oembed\/|\.json$/g, '') },
    props: { embed },
  }))

/** The oEmbed description of an embedded page. */
export const GET: APIRoute = ({ props, site, currentLocale }) => {
  const { embed } = props as { embed: Embed }
  return Response.json(oembed(embed, siteUrl(site), stringsOf(currentLocale).site.name))
}
