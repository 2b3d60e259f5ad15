import { channel } from 'node:diagnostics_channel'

/** What a loader found, while editing, in a file of content/ or in files that are right or wrong together. */
export interface FileReport {
  /** Path of the file, or of the files' folder. */
  file: string
  /** What is wrong there, `file:line:column: …`, one message a line; empty when nothing is. */
  errors: string
  /** Whether the store changed, so that Astro reloads the open pages by itself. */
  reloads: boolean
}

/**
 * The way from the loaders to the integrations that show their errors and renew the data, `FileReport`s. Astro runs the
 * loaders in Vite's module graph and the integrations in Node's, each with its own copy of every module: only Node itself is
 * the same in both.
 */
export const errorsChannel = channel('doi-chieu-57:content-errors')
