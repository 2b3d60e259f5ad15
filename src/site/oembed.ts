import { SHARED } from '../charts/chart-file.ts'
import { embedFrame } from '../wording/embed-snippet.ts'
import type { Embed } from '../wording/list-embeds.ts'

/** A frame's width where the page around it does not say. */
const WIDTH = 640
/** Seconds for which an answer may be kept: a day. */
const KEPT = 86_400

/**
 * Describes an embedded page to programs that paste its address (oEmbed 1.0, section 2.3, type "rich").
 *
 * @param embed the page
 * @param root the site's full address with "/" at its end
 * @param provider the site's name
 */
export function oembed({ path, page, title, height, picture }: Embed, root: string, provider: string): object {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider,
    provider_url: root,
    author_name: provider,
    author_url: root + page,
    cache_age: KEPT,
    html: embedFrame({ address: root + path, title, height }),
    width: WIDTH,
    height,
    thumbnail_url: root + picture,
    thumbnail_width: SHARED.width,
    thumbnail_height: SHARED.height,
  }
}
