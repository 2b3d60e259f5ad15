import { ownHtml } from '../trusted-types.ts'

/** What is being fetched or came, by its address. */
const pages = new Map<string, Promise<HTMLElement[]>>()

/**
 * Fetches the columns of places that another part of the page has, each part once.
 *
 * @param address of that part
 * @returns `article[data-place]`
 * @throws where it does not come; it can be asked for again
 */
export async function fetchColumns(address: string): Promise<HTMLElement[]> {
  const page = pages.get(address) ?? readColumns(address)
  pages.set(address, page)
  try {
    return await page
  } catch (error) {
    pages.delete(address)
    throw error
  }
}

/** The columns alone are parsed: a page's own style would be refused here (its policy knows its hash, this page's does not). */
async function readColumns(address: string): Promise<HTMLElement[]> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  const page = await answer.text()
  const end = '</article>'
  const template = document.createElement('template')
  template.innerHTML = ownHtml(page.slice(page.indexOf('<article'), page.lastIndexOf(end) + end.length))
  return [...template.content.querySelectorAll<HTMLElement>('article[data-place]')]
}
