import { href } from '../../site/href.ts'
import '../trusted-types.ts'

/** The part of pagefind.js (1.6.0) that is used here. */
export interface Pagefind {
  search: (words: string, options: { filters: Record<string, string> }) => Promise<{ results: PagefindResult[] }>
  /** Loads what every search needs. */
  init: () => Promise<void>
}

/** A result: where its text stands, files of our own tell by its id. */
interface PagefindResult {
  id: string
}

let index: Promise<Pagefind> | undefined

/**
 * Opens Pagefind's index in a browser, once a page.
 *
 * @throws when its files cannot be loaded; the next call tries again
 */
export function openIndex(): Promise<Pagefind> {
  index ??= load()
  return index
}

async function load(): Promise<Pagefind> {
  try {
    const pagefind: Pagefind = await import(/* @vite-ignore */ href('pagefind/pagefind.js'))
    await pagefind.init()
    return pagefind
  } catch (error) {
    index = undefined
    throw error
  }
}
