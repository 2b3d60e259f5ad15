import { fetchPart } from '../fetch-part.ts'

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

async function readColumns(address: string): Promise<HTMLElement[]> {
  const content = await fetchPart(address, '<article', '</main>')
  return [...content.querySelectorAll<HTMLElement>('article[data-place]')]
}
