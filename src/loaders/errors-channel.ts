import { channel } from 'node:diagnostics_channel'

/** What a loader found in one file of content/ while editing. */
export interface FileReport {
  /** Path of the file. */
  file: string
  /** What is wrong in it, `file:line:column: …`, one message a line; empty when nothing is. */
  errors: string
  /** Whether the file changed the store, so that Astro reloads the open pages by itself. */
  reloads: boolean
}

/**
 * The way from the loaders to the integration that shows their errors, `FileReport`s. Astro runs the loaders in Vite's
 * module graph and the integration in Node's, each with its own copy of every module: only Node itself is the same in both.
 */
export const errorsChannel = channel('doi-chieu-57:content-errors')
