/** What the page around a frame runs, so that the frame is as high as what it shows; without it the frame keeps its height. */
const LISTENER =
  "<script>addEventListener('message',e=>{if(e.data&&e.data.type==='doi-chieu-57:height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.height=Math.ceil(e.data.height)||f.height})</script>"

/** What a frame shows. */
export interface Framed {
  /** In full. */
  address: string
  title: string
  /** In pixels, where no script tells it. */
  height: number
}

/**
 * The frame alone, as oEmbed gives it.
 *
 * @param framed see {@link Framed}
 */
export function embedFrame({ address, title, height }: Framed): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}

/**
 * What an editor of another site copies into a page: the frame, and what makes it as high as needed.
 *
 * @param framed see {@link Framed}
 */
export function embedSnippet(framed: Framed): string {
  return `${embedFrame(framed)}\n${LISTENER}`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
