import { checksumText } from '../../search/checksum-text.ts'
import type { PublishedSiteTexts } from '../../search/site-pages.ts'
import { DataFault } from './search-faults.ts'

/** The checksum in the address of a file of texts. */
const VERSION = /\?v=([0-9a-f]{8})$/

/**
 * Loads a file of the search. An address with `?v=` names the checksum of what it must hold; what a browser has kept of an older build
 * is asked for anew.
 *
 * @throws {DataFault} when it is missing, cut off or another one; whatever `fetch` throws when the network does not answer
 */
export async function loadData(address: string): Promise<unknown> {
  const [, version] = VERSION.exec(address) ?? []
  const isRight = (text: string) => version === undefined || checksumText(text) === version
  let text = await loadText(address, 'default')
  if (!isRight(text)) text = await loadText(address, 'reload')
  if (!isRight(text)) throw new DataFault(`not the published text: ${address}`)
  try {
    return JSON.parse(text)
  } catch {
    throw new DataFault(`cut off: ${address}`)
  }
}

async function loadText(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache })
  // A server that is busy is no damage.
  if (response.status >= 500) throw new Error(`${response.status} ${address}`)
  if (!response.ok) throw new DataFault(`${response.status} ${address}`)
  return response.text()
}

/**
 * Makes sure that the list of all texts is whole.
 *
 * @param value what was read of search/site.json
 * @throws {DataFault} when its checksum is another
 */
export function wholeList(value: unknown): PublishedSiteTexts {
  const { checksum, ...list } = (value ?? {}) as PublishedSiteTexts
  if (checksum !== checksumText(JSON.stringify(list))) throw new DataFault('the list of texts is not whole')
  return value as PublishedSiteTexts
}
