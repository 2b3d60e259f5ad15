/** Names of the caches in which it is kept begin so. */
export const READING_CACHES = 'doc-ngoai-tuyen-'

/** What a reader's browser keeps to read without a network: the file ngoai-tuyen/danh-sach.json. */
export interface ReadingList {
  /** Changes with any of the files. */
  version: string
  /** Of all files together, not compressed. */
  bytes: number
  pages: number
  /** How many of the pages are plans. */
  plans: number
  /** Addresses below the site's root, exactly those that are kept. */
  files: string[]
}
