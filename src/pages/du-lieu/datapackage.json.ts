import type { APIRoute } from 'astro'
import { buildDatapackage } from '../../data/datapackage.ts'
import { stringsOf } from '../../i18n/index.ts'
import { builtOn } from '../../site/built-on.ts'
import { siteUrl } from '../../site/href.ts'

/** The file datapackage.json: what the other files hold. */
export const GET: APIRoute = ({ site, currentLocale }) =>
  Response.json(buildDatapackage(stringsOf(currentLocale).data, siteUrl(site), builtOn()))
